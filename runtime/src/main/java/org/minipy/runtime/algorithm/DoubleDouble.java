package org.minipy.runtime.algorithm;

/**
 * A number as the unevaluated sum of two doubles, of which the second is at most half a unit of the first's last place:
 * some 106 bits. Functions that must round as the C library does compute in these and return {@link #high}.
 */
record DoubleDouble(double high, double low) {
  static final DoubleDouble ZERO = new DoubleDouble(0, 0);
  static final DoubleDouble ONE = new DoubleDouble(1, 0);
  static final DoubleDouble LN2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  /** The exact sum of two doubles. */
  static DoubleDouble sum(double a, double b) {
    double s = a + b;
    double t = s - a;
    return new DoubleDouble(s, a - (s - t) + (b - t));
  }

  /** The exact product of two doubles. */
  static DoubleDouble product(double a, double b) {
    double p = a * b;
    return new DoubleDouble(p, Math.fma(a, b, -p));
  }

  private static DoubleDouble normal(double a, double b) {
    double s = a + b;
    return new DoubleDouble(s, b - (s - a));
  }

  DoubleDouble plus(DoubleDouble o) {
    DoubleDouble s = sum(high, o.high);
    DoubleDouble t = sum(low, o.low);
    DoubleDouble u = normal(s.high, s.low + t.high);
    return normal(u.high, u.low + t.low);
  }

  DoubleDouble minus(DoubleDouble o) {
    return plus(o.negated());
  }

  DoubleDouble negated() {
    return new DoubleDouble(-high, -low);
  }

  DoubleDouble times(DoubleDouble o) {
    DoubleDouble p = product(high, o.high);
    return normal(p.high, p.low + (high * o.low + low * o.high));
  }

  DoubleDouble times(double o) {
    DoubleDouble p = product(high, o);
    return normal(p.high, p.low + low * o);
  }

  DoubleDouble over(DoubleDouble o) {
    double q = high / o.high;
    DoubleDouble rest = minus(o.times(q));
    double r = rest.high / o.high;
    DoubleDouble last = rest.minus(o.times(r));
    return sum(q, r).plus(of(last.high / o.high));
  }

  DoubleDouble over(double o) {
    return over(of(o));
  }

  /** The square root of a number that is not negative. */
  DoubleDouble root() {
    if (high <= 0) {
      return ZERO;
    }
    double q = Math.sqrt(high);
    DoubleDouble rest = minus(product(q, q));
    return sum(q, rest.high / (2 * q));
  }

  /** {@code this * 2**exponent}. */
  DoubleDouble scaled(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** e to this power; the result must be a normal double. */
  DoubleDouble exp() {
    int exponent = (int) Math.rint(high / LN2.high);
    DoubleDouble r = minus(LN2.times(exponent)).scaled(-8);
    DoubleDouble term = r;
    DoubleDouble less = r;
    for (int i = 2; i <= 9; i++) {
      term = term.times(r).over(i);
      less = less.plus(term);
    }
    for (int i = 0; i < 8; i++) {
      less = less.times(2).plus(less.times(less));
    }
    return less.plus(ONE).scaled(exponent);
  }

  /** The natural logarithm of a positive finite double. */
  static DoubleDouble log(double x) {
    int exponent = Math.getExponent(x);
    double scaled = x;
    if (exponent < Double.MIN_EXPONENT) {
      scaled = x * 0x1p60;
      exponent = Math.getExponent(scaled) - 60;
      scaled = Math.scalb(scaled, -exponent - 60);
    } else {
      scaled = Math.scalb(x, -exponent);
    }
    if (scaled > 1.4142135623730951) {
      scaled /= 2;
      exponent++;
    }
    double guess = Math.log(scaled);
    DoubleDouble e = of(guess).exp();
    DoubleDouble correction = of(scaled).minus(e).over(of(scaled).plus(e)).times(2);
    return of(guess).plus(correction).plus(LN2.times(exponent));
  }

  /** Sine and cosine of a double between -2 pi and 2 pi. */
  static DoubleDouble[] sineCosine(double angle) {
    DoubleDouble r = of(angle / 32);
    DoubleDouble square = r.times(r).negated();
    DoubleDouble sine = r;
    DoubleDouble term = r;
    DoubleDouble less = square.over(2);
    DoubleDouble other = less;
    for (int i = 2; i <= 9; i++) {
      term = term.times(square).over((2 * i - 2) * (2 * i - 1));
      sine = sine.plus(term);
      other = other.times(square).over((2 * i - 1) * (2 * i));
      less = less.plus(other);
    }
    for (int i = 0; i < 5; i++) {
      sine = sine.times(less.plus(ONE)).times(2);
      less = less.times(less.plus(of(2))).times(2);
    }
    return new DoubleDouble[] {sine, less.plus(ONE)};
  }

  /** The angle of the point ({@code x}, {@code y}), which must not be far from the unit circle's size. */
  static DoubleDouble angle(DoubleDouble y, DoubleDouble x) {
    double guess = StrictMath.atan2(y.high, x.high);
    DoubleDouble[] sc = sineCosine(guess);
    DoubleDouble across = y.times(sc[1]).minus(x.times(sc[0]));
    DoubleDouble along = x.times(sc[1]).plus(y.times(sc[0]));
    return of(guess).plus(across.over(along));
  }
}
