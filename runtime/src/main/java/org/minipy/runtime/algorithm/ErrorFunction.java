package org.minipy.runtime.algorithm;

/**
 * The error function and its complement, with the errors in the last digit that the C library has.
 *
 * <p>Sun's method: the functions are rational approximations on five intervals. Near zero {@code erf(x) = x + x P(x²) /
 * Q(x²)}; around one it is a constant plus {@code P(|x| - 1) / Q(|x| - 1)}; beyond, {@code erfc(x) = exp(-x²) / x *
 * exp(R(1/x²) / S(1/x²) - 0.5625)}, where x² is split so that its upper half is exact. Polynomials are evaluated in
 * pairs of terms, as the C library does; another order would give other last digits.
 */
public final class ErrorFunction {
  private static final double SMALL = 0.84375;
  private static final double AROUND_ONE = 1.25;
  private static final double MIDDLE = 1 / 0.35;
  private static final double LAST = 28;
  private static final double ERF_OF_ONE = 8.45062911510467529297e-01;
  private static final double SLOPE_LESS_ONE = 1.28379167095512586316e-01;
  private static final double TINY = 1e-300;

  private static final double[] NEAR_P = {
    1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02, -5.77027029648944159157e-03,
    -2.37630166566501626084e-05
  };
  private static final double[] NEAR_Q = {
    1, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03, 1.32494738004321644526e-04,
    -3.96022827877536812320e-06
  };
  private static final double[] ONE_P = {
    -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01, 3.18346619901161753674e-01,
    -1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03
  };
  private static final double[] ONE_Q = {
    1, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02, 1.26171219808761642112e-01,
    1.36370839120290507362e-02, 1.19844998467991074170e-02
  };
  private static final double[] MIDDLE_R = {
    -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01, -6.23753324503260060396e+01,
    -1.62396669462573470355e+02, -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00
  };
  private static final double[] MIDDLE_S = {
    1, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02, 6.45387271733267880336e+02,
    4.29008140027567833386e+02, 1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02
  };
  private static final double[] FAR_R = {
    -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01, -1.60636384855821916062e+02,
    -6.37566443368389627722e+02, -1.02509513161107724954e+03, -4.83519191608651397019e+02
  };
  private static final double[] FAR_S = {
    1, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03, 3.19985821950859553908e+03,
    2.55305040643316442583e+03, 4.74528541206955367215e+02, -2.24409524465858183362e+01
  };

  private ErrorFunction() {}

  /** The sum of {@code c[i] * s^i}, the terms taken in pairs, from the lowest. */
  private static double polynomial(double[] c, double s) {
    double square = s * s;
    double power = square;
    double total = c[0] + s * c[1];
    for (int i = 2; i < c.length; i += 2) {
      total += power * (i + 1 < c.length ? c[i] + s * c[i + 1] : c[i]);
      power *= square;
    }
    return total;
  }

  /** The error function. */
  public static double erf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double a = Math.abs(x);
    if (a < SMALL) {
      if (a < 0x1p-28) {
        return a < 0x1p-1015 ? 0.0625 * (16 * x + 16 * SLOPE_LESS_ONE * x) : x + SLOPE_LESS_ONE * x;
      }
      return x + x * (polynomial(NEAR_P, x * x) / polynomial(NEAR_Q, x * x));
    }
    if (a < AROUND_ONE) {
      double q = polynomial(ONE_P, a - 1) / polynomial(ONE_Q, a - 1);
      return x >= 0 ? ERF_OF_ONE + q : -ERF_OF_ONE - q;
    }
    double tail = a >= 6 ? TINY : tail(a);
    return x >= 0 ? 1 - tail : tail - 1;
  }

  /** The complement of the error function, {@code 1 - erf(x)}. */
  public static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double a = Math.abs(x);
    if (a < SMALL) {
      if (a < 0x1p-56) {
        return 1 - x;
      }
      double y = polynomial(NEAR_P, x * x) / polynomial(NEAR_Q, x * x);
      return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
    }
    if (a < AROUND_ONE) {
      double q = polynomial(ONE_P, a - 1) / polynomial(ONE_Q, a - 1);
      return x >= 0 ? 1 - ERF_OF_ONE - q : 1 + (ERF_OF_ONE + q);
    }
    if (a >= LAST) {
      return x > 0 ? 0 : 2;
    }
    if (x < -6) {
      return 2;
    }
    double tail = tail(a);
    return x > 0 ? tail : 2 - tail;
  }

  /** erfc(a) for an {@code a} from 1.25 on. */
  private static double tail(double a) {
    double s = 1 / (a * a);
    double ratio = a < MIDDLE
        ? polynomial(MIDDLE_R, s) / polynomial(MIDDLE_S, s)
        : polynomial(FAR_R, s) / polynomial(FAR_S, s);
    double upper = Double.longBitsToDouble(Double.doubleToRawLongBits(a) & 0xFFFFFFFF00000000L);
    return Math.exp(-upper * upper - 0.5625) * Math.exp((upper - a) * (upper + a) + ratio) / a;
  }
}
