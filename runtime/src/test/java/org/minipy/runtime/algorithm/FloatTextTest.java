package org.minipy.runtime.algorithm;

import org.junit.jupiter.api.Test;

class FloatTextTest {

  @Test
  void repr() {
    Vectors.check("float_repr", f -> FloatText.repr(Vectors.bits(f[0])));
  }

  @Test
  void formatCodes() {
    Vectors.check("float_format", f -> FloatText.format(Vectors.bits(f[0]), f[1].charAt(0), Integer.parseInt(f[2]),
        f[3].isEmpty() ? 0 : FloatText.ALTERNATE));
  }
}
