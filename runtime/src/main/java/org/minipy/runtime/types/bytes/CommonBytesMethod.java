package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.text.StrArguments;
import org.minipy.runtime.types.text.TextCodecs;

/** The methods that bytes and bytearray share. */
enum CommonBytesMethod implements BuiltinMethod {
  CAPITALIZE("capitalize($self, /) --", "Give a copy whose first byte is an upper-case letter, the rest lower case."),
  CENTER("center($self, width, fillchar=b' ', /)", "Give a copy centred in a field of the given width."),
  COUNT("count($self, sub[, start[, end]], /) --", "Count the places where sub is found, without overlap."),
  DECODE("decode($self, /, encoding='utf-8', errors='strict')", "Give the text that the bytes encode."),
  ENDSWITH("endswith($self, suffix[, start[, end]], /)",
      "Tell whether the bytes end with the suffix, or one of several."),
  EXPANDTABS("expandtabs($self, /, tabsize=8)", "Give a copy with blanks in place of tabs."),
  FIND("find($self, sub[, start[, end]], /)", "Give the first place where sub is found, or -1."),
  FROMHEX("fromhex($type, string, /)", "Make an object from hexadecimal text."),
  HEX("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)", "Give the bytes as hexadecimal text."),
  INDEX("index($self, sub[, start[, end]], /) --",
      "Give the first place where sub is found; ValueError if there is none."),
  ISALNUM("isalnum($self, /) --", "Tell whether all bytes are ASCII letters or digits, and there are some."),
  ISALPHA("isalpha($self, /) --", "Tell whether all bytes are ASCII letters, and there are some."),
  ISASCII("isascii($self, /) --", "Tell whether all bytes are ASCII characters."),
  ISDIGIT("isdigit($self, /) --", "Tell whether all bytes are ASCII digits, and there are some."),
  ISLOWER("islower($self, /) --", "Tell whether there are letters, all lower case."),
  ISSPACE("isspace($self, /) --", "Tell whether all bytes are ASCII white space, and there are some."),
  ISTITLE("istitle($self, /) --", "Tell whether each word starts upper case and goes on in lower case."),
  ISUPPER("isupper($self, /) --", "Tell whether there are letters, all upper case."),
  JOIN("join($self, iterable_of_bytes, /)", "Join any number of bytes-like objects, with this one between them."),
  LJUST("ljust($self, width, fillchar=b' ', /)", "Give a copy at the left of a field of the given width."),
  LOWER("lower($self, /) --", "Give a copy with ASCII letters in lower case."),
  LSTRIP("lstrip($self, bytes=None, /)", "Give a copy without white space, or the given bytes, at the start."),
  MAKETRANS("maketrans(frm, to, /)", "Make a table for translate()."),
  PARTITION("partition($self, sep, /)", "Give what is before the first sep, sep, and what is after it."),
  REPLACE("replace($self, old, new, count=-1, /)",
      "Give a copy with new in place of old, at most count times if given."),
  REMOVEPREFIX("removeprefix($self, prefix, /)", "Give a copy without the prefix, if it is there."),
  REMOVESUFFIX("removesuffix($self, suffix, /)", "Give a copy without the suffix, if it is there."),
  RFIND("rfind($self, sub[, start[, end]], /)", "Give the last place where sub is found, or -1."),
  RINDEX("rindex($self, sub[, start[, end]], /)",
      "Give the last place where sub is found; ValueError if there is none."),
  RJUST("rjust($self, width, fillchar=b' ', /)", "Give a copy at the right of a field of the given width."),
  RPARTITION("rpartition($self, sep, /)", "Give what is before the last sep, sep, and what is after it."),
  RSPLIT("rsplit($self, /, sep=None, maxsplit=-1)",
      "Give the list of parts between separators, counted from the right."),
  RSTRIP("rstrip($self, bytes=None, /)", "Give a copy without white space, or the given bytes, at the end."),
  SPLIT("split($self, /, sep=None, maxsplit=-1)", "Give the list of parts between separators, from the left."),
  SPLITLINES("splitlines($self, /, keepends=False)", "Give the list of lines."),
  STARTSWITH("startswith($self, prefix[, start[, end]], /)",
      "Tell whether the bytes start with the prefix, or one of several."),
  STRIP("strip($self, bytes=None, /)", "Give a copy without white space, or the given bytes, at both ends."),
  SWAPCASE("swapcase($self, /) --", "Give a copy with upper and lower case of ASCII letters exchanged."),
  TITLE("title($self, /) --", "Give a copy in which each word starts with an upper-case letter."),
  TRANSLATE("translate($self, table, /, delete=b'')",
      "Give a copy without the bytes to delete, the others replaced as the table says."),
  UPPER("upper($self, /) --", "Give a copy with ASCII letters in upper case."),
  ZFILL("zfill($self, width, /)",
      "Give a copy with zeros in front, after a sign, to fill a field of the given width.");

  private final String signature;
  private final String doc;

  CommonBytesMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    BytesLike b = self instanceof BytesLike bytes ? bytes : null;
    return switch (this) {
      case CAPITALIZE -> BytesArguments.copy(b, ByteCase.capitalize(b.bytes()));
      case CENTER -> ByteEdit.pad("center", b, args[0], args[1], true, true);
      case COUNT -> ByteSearch.count(b, args);
      case DECODE -> decode(b, args[0], args[1]);
      case ENDSWITH -> ByteSearch.hasAffix("endswith", b, args, true);
      case EXPANDTABS -> ByteEdit.expandTabs(b, args[0]);
      case FIND -> ByteSearch.find(b, args, false);
      case FROMHEX -> ByteHex.fromHex((PyType) self, args[0]);
      case HEX -> ByteHex.hex(b.bytes(), args[0], args[1]);
      case INDEX -> ByteSearch.index(b, args, false);
      case ISALNUM -> PyBool.of(ByteCase.all(b.bytes(), ByteCase.Kind.ALNUM));
      case ISALPHA -> PyBool.of(ByteCase.all(b.bytes(), ByteCase.Kind.ALPHA));
      case ISASCII -> PyBool.of(ByteCase.isAscii(b.bytes()));
      case ISDIGIT -> PyBool.of(ByteCase.all(b.bytes(), ByteCase.Kind.DIGIT));
      case ISLOWER -> PyBool.of(ByteCase.isCased(b.bytes(), false));
      case ISSPACE -> PyBool.of(ByteCase.all(b.bytes(), ByteCase.Kind.SPACE));
      case ISTITLE -> PyBool.of(ByteCase.isTitle(b.bytes()));
      case ISUPPER -> PyBool.of(ByteCase.isCased(b.bytes(), true));
      case JOIN -> ByteJoin.join(b, args[0]);
      case LJUST -> ByteEdit.pad("ljust", b, args[0], args[1], false, true);
      case LOWER -> BytesArguments.copy(b, ByteCase.lower(b.bytes()));
      case LSTRIP -> ByteEdit.strip(b, args[0], true, false);
      case MAKETRANS -> ByteEdit.makeTable(args[0], args[1]);
      case PARTITION -> ByteSplit.partition(b, args[0], false);
      case REPLACE -> ByteEdit.replace(b, args[0], args[1], args[2]);
      case REMOVEPREFIX -> ByteEdit.removePrefix(b, args[0]);
      case REMOVESUFFIX -> ByteEdit.removeSuffix(b, args[0]);
      case RFIND -> ByteSearch.find(b, args, true);
      case RINDEX -> ByteSearch.index(b, args, true);
      case RJUST -> ByteEdit.pad("rjust", b, args[0], args[1], true, false);
      case RPARTITION -> ByteSplit.partition(b, args[0], true);
      case RSPLIT -> ByteSplit.split(b, args[0], args[1], true);
      case RSTRIP -> ByteEdit.strip(b, args[0], false, true);
      case SPLIT -> ByteSplit.split(b, args[0], args[1], false);
      case SPLITLINES -> ByteSplit.lines(b, args[0] != null && Truth.of(args[0]));
      case STARTSWITH -> ByteSearch.hasAffix("startswith", b, args, false);
      case STRIP -> ByteEdit.strip(b, args[0], true, true);
      case SWAPCASE -> BytesArguments.copy(b, ByteCase.swapCase(b.bytes()));
      case TITLE -> BytesArguments.copy(b, ByteCase.title(b.bytes()));
      case TRANSLATE -> ByteEdit.translate(b, args[0], args[1]);
      case UPPER -> BytesArguments.copy(b, ByteCase.upper(b.bytes()));
      case ZFILL -> ByteEdit.zeroFill(b, args[0]);
    };
  }

  private static PyObject decode(BytesLike b, PyObject encoding, PyObject errors) {
    return TextCodecs.decode(b.bytes(), StrArguments.optional("decode", "encoding", encoding, "utf-8"),
        StrArguments.optional("decode", "errors", errors, "strict"));
  }
}
