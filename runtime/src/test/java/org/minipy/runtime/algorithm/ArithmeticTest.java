package org.minipy.runtime.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

  @Test
  void ints() {
    Vectors.check("int_math", f -> {
      BigInteger a = new BigInteger(f[1]);
      if (f[0].equals("cmp")) {
        double other = Vectors.bits(f[2]);
        int order = IntMath.compare(a, other);
        if (a.bitLength() < 64) {
          assertEquals(order, IntMath.compare(a.longValue(), other));
        }
        return Integer.toString(order);
      }
      BigInteger b = new BigInteger(f[2]);
      return switch (f[0]) {
        case "//" -> IntDivision.floorDivide(a, b).toString();
        case "%" -> IntDivision.modulo(a, b).toString();
        case "divmod" -> {
          BigInteger[] parts = IntDivision.divideModulo(a, b);
          yield "(" + parts[0] + ", " + parts[1] + ")";
        }
        case "/" -> Vectors.bits(IntDivision.trueDivide(a, b));
        case "<<" -> IntMath.shiftLeft(a, b).toString();
        case ">>" -> IntMath.shiftRight(a, b).toString();
        case "round" -> IntMath.round(a, b).toString();
        case "isqrt" -> IntMath.isqrt(a).toString();
        case "float" -> Vectors.bits(IntMath.toDouble(a));
        case "pow" -> IntMath.power(a, b, new BigInteger(f[3])).toString();
        default -> IntMath.power(a, b).toString();
      };
    });
  }

  @Test
  void floats() {
    Vectors.check("float_math", f -> {
      double a = Vectors.bits(f[1]);
      return switch (f[0]) {
        case "//" -> Vectors.bits(FloatMath.floorDivide(a, Vectors.bits(f[2])));
        case "%" -> Vectors.bits(FloatMath.modulo(a, Vectors.bits(f[2])));
        case "divmod" -> {
          double[] parts = FloatMath.divideModulo(a, Vectors.bits(f[2]));
          yield Vectors.bits(parts[0]) + " " + Vectors.bits(parts[1]);
        }
        case "/" -> Vectors.bits(FloatMath.divide(a, Vectors.bits(f[2])));
        case "round" -> f[2].isEmpty()
            ? FloatMath.round(a).toString()
            : Vectors.bits(FloatMath.round(a, Integer.parseInt(f[2])));
        default -> {
          BigInteger[] ratio = FloatMath.integerRatio(a);
          yield "(" + ratio[0] + ", " + ratio[1] + ")";
        }
      };
    });
  }

  @Test
  void powersOfFloats() {
    Vectors.check("float_power", f -> {
      double a = Vectors.bits(f[0]);
      double b = Vectors.bits(f[1]);
      return FloatMath.isPowerComplex(a, b) ? "complex" : Vectors.bits(FloatMath.power(a, b));
    });
  }

  @Test
  void complexNumbers() {
    Vectors.check("complex_math", f -> {
      Complex a = new Complex(Vectors.bits(f[1]), Vectors.bits(f[2]));
      Complex b = new Complex(Vectors.bits(f[3]), Vectors.bits(f[4]));
      Complex result = switch (f[0]) {
        case "+" -> ComplexMath.add(a, b);
        case "-" -> ComplexMath.subtract(a, b);
        case "*" -> ComplexMath.multiply(a, b);
        case "/" -> ComplexMath.divide(a, b);
        default -> ComplexMath.power(a, b);
      };
      return Vectors.bits(result.real()) + " " + Vectors.bits(result.imag());
    });
  }

  @Test
  void limits() {
    BigInteger large = BigInteger.TEN.pow(4300);
    assertEquals(4300, IntText.decimal(large.subtract(BigInteger.ONE), 4300).length());
    FormatException tooLong = assertThrows(FormatException.class, () -> IntText.decimal(large, 4300));
    assertEquals("Exceeds the limit (4300 digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit", tooLong.getMessage());
    BigInteger huge = BigInteger.TEN.pow(100_000);
    String text = IntText.decimal(huge, 0);
    assertEquals(100_001, text.length());
    assertEquals(huge, IntText.parse(text, 10, 0));
    assertThrows(FormatException.class, () -> IntMath.power(BigInteger.TWO, huge));
  }
}
