package org.minipy.runtime.algorithm;

import java.nio.charset.Charset;
import java.util.Locale;

/** The text encodings by their names. */
public final class Codecs {

  /** Names that differ from the canonical one, which is first on each line. */
  private static final String ALIASES = """
      ascii 646 ansi_x3.4_1968 ansi_x3.4_1986 ansi_x3_4_1968 cp367 csascii ibm367
      ascii iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii
      latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1
      utf_8 cp65001 u8 utf utf8 utf8_ucs2 utf8_ucs4
      utf_16 u16 utf16
      utf_16_be unicodebigunmarked utf_16be
      utf_16_le unicodelittleunmarked utf_16le
      utf_32 u32 utf32
      utf_32_be utf_32be
      utf_32_le utf_32le
      cp1250 1250 windows_1250
      cp1251 1251 windows_1251
      cp1252 1252 windows_1252
      cp1253 1253 windows_1253
      cp1254 1254 windows_1254
      cp1255 1255 windows_1255
      cp1256 1256 windows_1256
      cp1257 1257 windows_1257
      cp1258 1258 windows_1258
      cp437 437 cspc8codepage437 ibm437
      cp775 775 cspc775baltic ibm775
      cp850 850 cspc850multilingual ibm850
      cp852 852 cspcp852 ibm852
      cp855 855 csibm855 ibm855
      cp857 857 csibm857 ibm857
      cp858 858 csibm858 ibm858
      cp860 860 csibm860 ibm860
      cp861 861 cp_is csibm861 ibm861
      cp862 862 cspc862latinhebrew ibm862
      cp863 863 csibm863 ibm863
      cp865 865 csibm865 ibm865
      cp866 866 csibm866 ibm866
      cp869 869 cp_gr csibm869 ibm869
      iso8859_2 csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2
      iso8859_3 csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3
      iso8859_4 csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4
      iso8859_5 csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144
      iso8859_6 arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 iso_ir_127
      iso8859_7 csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 iso_8859_7_1987 iso_ir_126
      iso8859_8 csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138
      iso8859_9 csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5
      iso8859_13 iso_8859_13 l7 latin7
      iso8859_15 iso_8859_15 l9 latin9
      iso8859_16 iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10
      koi8_r cskoi8r
      mac_roman macintosh macroman
      big5 big5_tw csbig5 x_mac_trad_chinese
      cp932 932 ms932 mskanji ms_kanji
      cp949 949 ms949 uhc
      cp950 950 ms950
      euc_jp eucjp u_jis ujis
      euc_kr euckr korean ks_c_5601 ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001 x_mac_korean
      gb18030 gb18030_2000
      gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese
      gbk 936 cp936 ms936
      johab cp1361 ms1361
      shift_jis csshiftjis s_jis shiftjis sjis x_mac_japanese
      """;

  private Codecs() {}

  /** The codec of an encoding, null if there is none of that name. */
  public static Codec find(String encoding) {
    return switch (encoding) {
      case "utf-8", "utf8" -> new Utf8Codec();
      case "ascii" -> new Latin1Codec("ascii", 0x80);
      case "latin-1" -> new Latin1Codec("latin-1", 0x100);
      default -> canonical(canonicalName(encoding));
    };
  }

  /**
   * The codec of an encoding.
   *
   * @throws FormatException LookupError if there is none of that name
   */
  public static Codec get(String encoding) {
    Codec codec = find(encoding);
    if (codec == null) {
      throw unknown(encoding);
    }
    return codec;
  }

  /** The LookupError for an encoding that does not exist. */
  public static FormatException unknown(String encoding) {
    return new FormatException(FormatException.Kind.LOOKUP_ERROR, "unknown encoding: " + encoding);
  }

  /** The LookupError for an error handler that does not exist. */
  public static FormatException unknownHandler(String name) {
    return new FormatException(FormatException.Kind.LOOKUP_ERROR, "unknown error handler name '" + name + "'");
  }

  /** The encoding's name in lower case, with single underscores for what is neither letter, digit nor dot. */
  public static String normalized(String encoding) {
    StringBuilder out = new StringBuilder(encoding.length());
    boolean separated = false;
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '.') {
        if (separated && !out.isEmpty()) {
          out.append('_');
        }
        separated = false;
        if (c < 0x80) {
          out.append(c);
        }
      } else {
        separated = true;
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** The encoding's main name, such as {@code latin_1}; the normalized name if it has no others. */
  public static String canonicalName(String encoding) {
    String name = normalized(encoding);
    int found = name.isEmpty() ? -1 : wordIndex(name);
    if (found < 0) {
      return name;
    }
    int line = ALIASES.lastIndexOf('\n', found) + 1;
    return ALIASES.substring(line, ALIASES.indexOf(' ', line));
  }

  /** The name by which CPython's codec of an encoding goes, such as {@code iso8859-1}; null if there is none. */
  public static String displayNameOrNull(String encoding) {
    String name = canonicalName(encoding);
    Codec codec = canonical(name);
    if (codec == null || codec instanceof MultibyteCodec) {
      return codec == null ? null : name;
    }
    return name.equals("latin_1") ? "iso8859-1" : name.replace('_', '-');
  }

  private static int wordIndex(String word) {
    int length = word.length();
    for (int at = ALIASES.indexOf(word); at >= 0; at = ALIASES.indexOf(word, at + 1)) {
      boolean starts = at == 0 || ALIASES.charAt(at - 1) <= ' ';
      if (starts && ALIASES.charAt(at + length) <= ' ') {
        return at;
      }
    }
    return -1;
  }

  private static Codec canonical(String name) {
    return switch (name) {
      case "utf_8" -> new Utf8Codec();
      case "utf_8_sig" -> new Utf8SignatureCodec();
      case "ascii" -> new Latin1Codec("ascii", 0x80);
      case "latin_1" -> new Latin1Codec("latin-1", 0x100);
      case "utf_16" -> new Utf16Codec("utf-16", true, false);
      case "utf_16_le" -> new Utf16Codec("utf-16-le", false, false);
      case "utf_16_be" -> new Utf16Codec("utf-16-be", false, true);
      case "utf_32" -> new Utf32Codec("utf-32", true, false);
      case "utf_32_le" -> new Utf32Codec("utf-32-le", false, false);
      case "unicode_escape" -> new UnicodeEscapeCodec(false);
      case "raw_unicode_escape" -> new UnicodeEscapeCodec(true);
      case "utf_32_be" -> new Utf32Codec("utf-32-be", false, true);
      case "big5", "cp932", "cp949", "cp950", "euc_jp", "euc_kr", "gb18030", "gb2312", "gbk", "johab",
          "shift_jis" -> new MultibyteCodec(name, Charset.forName(javaName(name)));
      case "koi8_r", "koi8_u", "mac_roman" -> new CharmapCodec(Charset.forName(javaName(name)));
      default -> name.startsWith("cp") || name.startsWith("iso8859_") ? tabled(name) : null;
    };
  }

  private static Codec tabled(String name) {
    boolean known = ALIASES.contains("\n" + name + " ");
    return known ? new CharmapCodec(Charset.forName(javaName(name))) : null;
  }

  private static String javaName(String name) {
    return switch (name) {
      case "mac_roman" -> "x-MacRoman";
      case "koi8_u" -> "KOI8-U";
      case "cp932" -> "windows-31j";
      case "cp949" -> "x-windows-949";
      case "cp950" -> "x-windows-950";
      case "johab" -> "x-Johab";
      default -> name;
    };
  }
}
