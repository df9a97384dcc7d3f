package org.minipy.grammar.scope;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.UnaryOperator;

/**
 * A constant key of a mapping pattern.
 *
 * @param identity equal for keys that are equal in Python
 * @param repr what {@code repr()} shows
 */
record PatternKey(Object identity, String repr) {

  private record Complex(double real, double imaginary) {}

  private record Text(String value) {}

  private record Bytes(String latin1) {}

  /** The constant that {@code expr} is, or null if it is not one. */
  static PatternKey of(Expr expr) {
    return switch (expr) {
      case Expr.Constant e -> ofLiteral(e.value());
      case Expr.UnaryOp e when e.op() == UnaryOperator.U_SUB -> negated(of(e.operand()));
      case Expr.BinOp e -> sum(of(e.left()), of(e.right()), e.op() == BinaryOperator.SUB);
      default -> null;
    };
  }

  private static PatternKey ofLiteral(Literal literal) {
    return switch (literal) {
      case Literal.Named n ->
          switch (n) {
            case TRUE -> new PatternKey(new BigDecimal(1), "True");
            case FALSE -> new PatternKey(new BigDecimal(0), "False");
            case NONE -> new PatternKey(n, "None");
            case ELLIPSIS -> new PatternKey(n, "Ellipsis");
          };
      case Literal.Int n -> integer(BigInteger.valueOf(n.value()));
      case Literal.BigInt n -> integer(n.value());
      case Literal.Float n -> real(n.value());
      case Literal.Imaginary n -> complex(0, n.value());
      case Literal.Str s -> new PatternKey(new Text(s.value()), quoted(s.value(), false));
      case Literal.Bytes b -> {
        String latin1 = new String(b.value(), java.nio.charset.StandardCharsets.ISO_8859_1);
        yield new PatternKey(new Bytes(latin1), "b" + quoted(latin1, true));
      }
    };
  }

  private static PatternKey integer(BigInteger value) {
    return new PatternKey(new BigDecimal(value).stripTrailingZeros(), value.toString());
  }

  private static PatternKey real(double value) {
    return new PatternKey(number(value), repr(value));
  }

  private static Object number(double value) {
    return Double.isInfinite(value) ? (Object) value : new BigDecimal(value).stripTrailingZeros();
  }

  private static PatternKey complex(double real, double imaginary) {
    String tail = withoutPoint(imaginary) + "j";
    if (real == 0 && 1 / real > 0) {
      return new PatternKey(imaginary == 0 ? number(0) : new Complex(0, imaginary), tail);
    }
    String sign = tail.startsWith("-") ? "" : "+";
    Object identity = imaginary == 0 ? number(real) : new Complex(real + 0.0, imaginary);
    return new PatternKey(identity, "(" + withoutPoint(real) + sign + tail + ")");
  }

  private static PatternKey negated(PatternKey key) {
    return switch (key == null ? null : key.identity) {
      case Complex c -> complex(-c.real, -c.imaginary);
      case BigDecimal d when key.isInteger() -> integer(d.negate().toBigIntegerExact());
      case BigDecimal d when !key.repr.endsWith("j") -> real(-Double.parseDouble(key.repr));
      case Double d -> real(-d);
      case null, default -> null;
    };
  }

  private boolean isInteger() {
    return identity instanceof BigDecimal && repr.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
  }

  private static PatternKey sum(PatternKey left, PatternKey right, boolean subtract) {
    if (left == null || right == null || !(right.identity instanceof Complex c)) {
      return null;
    }
    return switch (left.identity) {
      case BigDecimal d -> complex(d.doubleValue(), subtract ? -c.imaginary : c.imaginary);
      case Double d -> complex(d, subtract ? -c.imaginary : c.imaginary);
      default -> null;
    };
  }

  private static String withoutPoint(double value) {
    String text = repr(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String repr(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value > 0 ? "0.0" : "-0.0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      String plain = decimal.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    String digits = decimal.unscaledValue().abs().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    int size = Math.abs(exponent);
    return (value < 0 ? "-" : "") + mantissa + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
  }

  private static String quoted(String text, boolean bytes) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == quote) {
            out.append('\\').append(c);
          } else if (c < ' ' || c == 0x7f || c > 0x7f && (bytes || c < 0xa1)) {
            out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append(quote).toString();
  }
}
