package org.minipy.runtime.algorithm;

/**
 * The gamma functions: Lanczos' approximation with N = 13 and g = 6.0246..., whose numerator and denominator are
 * polynomials.
 */
public final class SpecialFunctions {
  private static final double LANCZOS_G = 6.024680040776729583740234375;
  private static final double LANCZOS_G_LESS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };
  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1
  };

  private SpecialFunctions() {}

  private static double lanczos(double x) {
    double top = 0;
    double bottom = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        top = top * x + NUMERATOR[i];
        bottom = bottom * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        top = top / x + NUMERATOR[i];
        bottom = bottom / x + DENOMINATOR[i];
      }
    }
    return top / bottom;
  }

  /** sin(pi x), exact at the multiples of one half. */
  private static double sinePi(double x) {
    double y = Math.abs(x) % 2;
    double r = switch ((int) Math.rint(2 * y)) {
      case 0 -> Math.sin(Math.PI * y);
      case 1 -> Math.cos(Math.PI * (y - 0.5));
      case 2 -> Math.sin(Math.PI * (1 - y));
      case 3 -> -Math.cos(Math.PI * (y - 1.5));
      default -> Math.sin(Math.PI * (y - 2));
    };
    return Math.copySign(1.0, x) * r;
  }

  /**
   * The gamma function; infinite when too large, and not-a-number where it is not defined, zero included (there its
   * sign is not known).
   */
  public static double gamma(double x) {
    if (!Double.isFinite(x)) {
      return x > 0 || Double.isNaN(x) ? x : Double.NaN;
    }
    if (x == 0 || x < 0 && x == Math.floor(x)) {
      return Double.NaN;
    }
    if (x == Math.floor(x) && x <= 23) {
      double product = 1;
      for (int i = 2; i < (int) x; i++) {
        product *= i;
      }
      return product;
    }
    double a = Math.abs(x);
    if (a < 1e-20) {
      return 1 / x;
    }
    if (a > 200) {
      return x > 0 ? Double.POSITIVE_INFINITY : 0.0 / sinePi(x);
    }
    double y = a + LANCZOS_G_LESS_HALF;
    double z;
    if (a > LANCZOS_G_LESS_HALF) {
      double q = y - a;
      z = q - LANCZOS_G_LESS_HALF;
    } else {
      double q = y - LANCZOS_G_LESS_HALF;
      z = q - a;
    }
    z = z * LANCZOS_G / y;
    double result;
    if (x < 0) {
      result = -Math.PI / sinePi(a) / a * Math.exp(y) / lanczos(a);
      result -= z * result;
      result = a < 140 ? result / Math.pow(y, a - 0.5) : halves(result, y, a, false);
    } else {
      result = lanczos(a) / Math.exp(y);
      result += z * result;
      result = a < 140 ? result * Math.pow(y, a - 0.5) : halves(result, y, a, true);
    }
    return result;
  }

  private static double halves(double result, double y, double a, boolean times) {
    double root = Math.pow(y, a / 2 - 0.25);
    return times ? result * root * root : result / root / root;
  }

  /** The logarithm of the absolute value of the gamma function; infinite at its poles. */
  public static double logGamma(double x) {
    if (!Double.isFinite(x)) {
      return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      return x <= 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double a = Math.abs(x);
    if (a < 1e-20) {
      return -Math.log(a);
    }
    double result = Math.log(lanczos(a)) - LANCZOS_G;
    result += (a - 0.5) * (Math.log(a + LANCZOS_G - 0.5) - 1);
    if (x < 0) {
      result = LOG_PI - Math.log(Math.abs(sinePi(a))) - Math.log(a) - result;
    }
    return result;
  }
}
