package org.minipy.runtime.algorithm;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NumberParsingTest {

  static final int LIMIT = 4300;

  @Test
  void floats() {
    Vectors.check("float_parse", f -> Vectors.bits(FloatParser.parse(f[0])));
  }

  @Test
  void hexadecimalFloats() {
    Vectors.check("float_hex", f -> FloatHex.hex(Vectors.bits(f[0])));
    Vectors.check("float_fromhex", f -> Vectors.bits(FloatHex.parse(f[0])));
  }

  @Test
  void complexNumbers() {
    Vectors.check("complex_repr", f -> new Complex(Vectors.bits(f[0]), Vectors.bits(f[1])).toString());
    Vectors.check("complex_parse", f -> {
      Complex value = Complex.parse(f[0]);
      return Vectors.bits(value.real()) + " " + Vectors.bits(value.imag());
    });
  }

  @Test
  void ints() {
    Vectors.check("int_parse", f -> IntText.decimal(IntText.parse(f[0], Integer.parseInt(f[1]), LIMIT), 0));
    Vectors.check("int_text", f -> {
      BigInteger value = new BigInteger(f[0]);
      return IntText.prefixed(value, 2) + " " + IntText.prefixed(value, 8) + " " + IntText.prefixed(value, 16);
    });
  }
}
