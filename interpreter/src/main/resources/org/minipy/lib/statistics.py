"""Means, medians and how far values lie apart."""

import math
import numbers
import random
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from decimal import Decimal
from fractions import Fraction
from itertools import count, groupby, repeat
from operator import itemgetter

__all__ = ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
           "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
           "pstdev", "pvariance", "quantiles", "stdev", "variance"]


class StatisticsError(ValueError):
    """There are too few values, or values that cannot be."""


def _sum(data):
    """Return the common type, the exact sum and the number of values."""
    total = Fraction(0)
    special = None
    kind = int
    n = 0
    for value in data:
        n += 1
        kind = _common(kind, type(value))
        try:
            total += Fraction(*_ratio(value))
        except (OverflowError, ValueError):
            special = value if special is None else special + value
    return kind, total if special is None else special, n


def _common(a, b):
    if a is b or b is int or b is bool:
        return int if a is bool else a
    if a is int or a is bool:
        return b
    if issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(b, int):
        return a
    if issubclass(a, int):
        return b
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if issubclass(kind, Decimal):
            return kind(value.numerator) / value.denominator
        raise


def mean(data):
    """Return the arithmetic mean."""
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, kind)


def fmean(data, weights=None):
    """Return the arithmetic mean as a float, quickly."""
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    divisor = math.fsum(weights)
    if not divisor:
        raise StatisticsError("sum of weights must be non-zero")
    return math.sumprod(data, weights) / divisor


def geometric_mean(data):
    """Return the geometric mean."""
    n = 0
    logs = []
    for value in data:
        n += 1
        if value < 0 or value != value:
            if value < 0:
                raise StatisticsError("No negative inputs allowed", value)
        logs.append(math.log(value) if value > 0 else -math.inf if value == 0 else value)
    if not n:
        raise StatisticsError("Must have a non-empty dataset")
    return math.exp(math.fsum(logs) / n)


def harmonic_mean(data, weights=None):
    """Return the harmonic mean."""
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        if not isinstance(data[0], (numbers.Real, Decimal)):
            raise TypeError("unsupported type")
        if data[0] < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        return data[0]
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if any(value < 0 for value in data) or any(weight < 0 for weight in weights):
        raise StatisticsError("harmonic mean does not support negative values")
    if 0 in data:
        return 0
    kind, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, data))
    return _convert(_sum(weights)[1] / total, kind)


def median(data):
    """Return the middle value, or the mean of the two in the middle."""
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """Return the middle value, or the lower of two."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    """Return the middle value, or the higher of two."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """Return the median of values that stand for intervals."""
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    interval = float(interval)
    x = float(x)
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def mode(data):
    """Return the most frequent value, the first of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    """Return a list of the most frequent values."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, n in counts.items() if n == most]


def quantiles(data, *, n=4, method="exclusive"):
    """Return the n-1 values that divide the data into n parts of equal probability."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method != "exclusive":
        raise ValueError(f"Unknown method: {method!r}")
    for i in range(1, n):
        j = min(max(i * (size + 1) // n, 1), size - 1)
        delta = i * (size + 1) - j * n
        result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def _squares(data, center=None):
    """Return the common type, the exact sum of the squares of the distances from the center, and the count."""
    values = list(data)
    kind, total, n = _sum(values)
    if n == 0:
        return kind, Fraction(0), n
    if not isinstance(total, Fraction):
        return kind, math.nan, n
    middle = total / n if center is None else Fraction(*_ratio(center))
    return kind, sum(((Fraction(*_ratio(v)) - middle) ** 2 for v in values), Fraction(0)), n


def variance(data, xbar=None):
    """Return the variance of a sample."""
    kind, squares, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(squares / (n - 1), kind)


def pvariance(data, mu=None):
    """Return the variance of all there is."""
    kind, squares, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(squares / n, kind)


def _root(square, kind):
    if isinstance(square, float):
        return math.sqrt(square)
    if issubclass(kind, Decimal):
        return (Decimal(square.numerator) / Decimal(square.denominator)).sqrt()
    n, m = square.numerator, square.denominator
    if not n:
        return 0.0
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        root = math.isqrt(n // (m << 2 * shift)) << shift
        root |= root * root * m != n
        return float(root)
    root = math.isqrt((n << -2 * shift) // m)
    root |= root * root * m != n << -2 * shift
    return root / (1 << -shift)


def stdev(data, xbar=None):
    """Return the standard deviation of a sample."""
    kind, squares, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(squares / (n - 1), kind)


def pstdev(data, mu=None):
    """Return the standard deviation of all there is."""
    kind, squares, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(squares / n, kind)


def covariance(x, y, /):
    """Return how two series vary together."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("covariance requires at least two data points")
    x_mean, y_mean = math.fsum(x) / n, math.fsum(y) / n
    return math.sumprod((a - x_mean for a in x), (b - y_mean for b in y)) / (n - 1)


def _ranks(data):
    result = [0] * len(data)
    start = 0
    order = sorted(zip(data, count()))
    for _, group in groupby(order, key=itemgetter(0)):
        group = list(group)
        for _, i in group:
            result[i] = start + (len(group) + 1) / 2 - (len(data) + 1) / 2
        start += len(group)
    return result


def correlation(x, y, /, *, method="linear"):
    """Return Pearson's coefficient of correlation, or Spearman's of the ranks."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("correlation requires at least two data points")
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    else:
        x_mean, y_mean = math.fsum(x) / n, math.fsum(y) / n
        x, y = [a - x_mean for a in x], [b - y_mean for b in y]
    try:
        return math.sumprod(x, y) / math.sqrt(math.sumprod(x, x) * math.sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Return slope and intercept of the line that fits best."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("linear regression requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("linear regression requires at least two data points")
    if not proportional:
        x_mean, y_mean = math.fsum(x) / n, math.fsum(y) / n
        x, y = [a - x_mean for a in x], [b - y_mean for b in y]
    across = math.sumprod(x, y) + 0.0
    try:
        slope = across / math.sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    return LinearRegression(slope=slope, intercept=0.0 if proportional else y_mean - slope * x_mean)


class NormalDist:
    """A normal distribution, of a mean and a standard deviation."""

    __slots__ = {"_mu": "The mean.", "_sigma": "The standard deviation."}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """Make the distribution that samples show."""
        data = list(data)
        middle = float(mean(data))
        return cls(middle, float(stdev(data)))

    def samples(self, n, *, seed=None):
        """Return n values."""
        generator = random.gauss if seed is None else random.Random(seed).gauss
        return [generator(self._mu, self._sigma) for _ in repeat(None, n)]

    def pdf(self, x):
        """Return the density."""
        square = self._sigma * self._sigma
        if not square:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return math.exp(diff * diff / (-2.0 * square)) / math.sqrt(math.tau * square)

    def cdf(self, x):
        """Return the probability of values up to x."""
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def inv_cdf(self, p):
        """Return the value up to which the probability is p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        low, high = -40.0, 40.0
        while True:
            middle = (low + high) / 2
            if middle in (low, high):
                break
            if math.erfc(-middle / math.sqrt(2.0)) / 2 < p:
                low = middle
            else:
                high = middle
        return self._mu + middle * self._sigma

    def quantiles(self, n=4):
        """Return the values that divide the distribution into n equal parts."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def zscore(self, x):
        """Return how many standard deviations x is from the mean."""
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    mean = property(lambda self: self._mu, doc="The mean.")
    median = property(lambda self: self._mu, doc="The median.")
    mode = property(lambda self: self._mu, doc="The mode.")
    stdev = property(lambda self: self._sigma, doc="The standard deviation.")
    variance = property(lambda self: self._sigma * self._sigma, doc="The variance.")

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * abs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / abs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
