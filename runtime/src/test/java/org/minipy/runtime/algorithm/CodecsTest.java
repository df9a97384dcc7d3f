package org.minipy.runtime.algorithm;

import java.util.HexFormat;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CodecsTest {

  @Test
  void encode() {
    Vectors.check("encode", f -> outcome(() -> HexFormat.of().formatHex(Codecs.get(f[0]).encode(f[2], handler(f[1])))));
  }

  @Test
  void decode() {
    Vectors.check("decode",
        f -> outcome(() -> Codecs.get(f[0]).decode(HexFormat.of().parseHex(f[2]), handler(f[1]))));
  }

  @Test
  void decodePart() {
    Vectors.check("decode_partial", f -> outcome(() -> {
      StringBuilder out = new StringBuilder();
      int consumed = Codecs.get(f[0]).decode(HexFormat.of().parseHex(f[1]), false, handler("replace"), out);
      return out + "|" + consumed;
    }));
  }

  @Test
  void names() {
    Vectors.check("encoding_names", f -> {
      Codecs.get(f[0]);
      String name = Codecs.canonicalName(f[0]);
      return switch (name) {
        case "latin_1" -> "iso8859-1";
        case "shift_jis", "euc_jp" -> name;
        default -> name.replace('_', '-');
      };
    });
  }

  private static CodecErrors.Handler handler(String name) {
    return CodecErrors.named(name);
  }

  private static String outcome(Supplier<String> action) {
    try {
      return action.get();
    } catch (CodecException e) {
      return (e.isEncoding() ? "!UnicodeEncodeError: " : "!UnicodeDecodeError: ") + e.getMessage();
    }
  }
}
