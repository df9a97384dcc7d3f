package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Span;

/**
 * Turns {@code "..." % (a, b)} into an f-string when the format needs nothing but {@code %s}, {@code %r} and {@code
 * %a}, as CPython's compiler does (Python/ast_opt.c): no tuple is made, which reference counts show.
 */
final class PercentFormats {
  private static final String FLAGS = "-+ #0";

  private final String format;
  private final List<Expr> arguments;
  private final Span span;
  private final List<Expr> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int at;
  private int used;

  private PercentFormats(String format, List<Expr> arguments, Span span) {
    this.format = format;
    this.arguments = arguments;
    this.span = span;
  }

  /** The f-string for {@code format % arguments}; null when it cannot be one. */
  static Expr.JoinedStr joined(String format, Expr.Tuple arguments, Span span) {
    if (DisplayLowering.hasStar(arguments.elts())) {
      return null;
    }
    PercentFormats formats = new PercentFormats(format, arguments.elts(), span);
    return formats.parse() ? new Expr.JoinedStr(formats.parts, span) : null;
  }

  private boolean parse() {
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%') {
        literal.append(c);
      } else if (at < format.length() && format.charAt(at) == '%') {
        literal.append('%');
        at++;
      } else if (!conversion()) {
        return false;
      }
    }
    flush();
    return used == arguments.size();
  }

  private void flush() {
    if (!literal.isEmpty()) {
      parts.add(text(literal.toString()));
      literal.setLength(0);
    }
  }

  private Expr text(String value) {
    return new Expr.Constant(new Literal.Str(value), null, span);
  }

  /** One conversion: flags, of which only the minus sign counts, width and precision, and the letter. */
  private boolean conversion() {
    boolean left = false;
    while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
      left |= format.charAt(at) == '-';
      at++;
    }
    String width = digits();
    String precision = null;
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      precision = digits();
      if (precision.length() > 3) {
        return false;
      }
      precision = precision.isEmpty() ? "0" : precision;
    }
    if (at == format.length() || used == arguments.size() || width.length() > 3) {
      return false;
    }
    char kind = format.charAt(at++);
    if (kind != 's' && kind != 'r' && kind != 'a') {
      return false;
    }
    flush();
    StringBuilder spec = new StringBuilder();
    if (!left && !width.isEmpty()) {
      spec.append('>');
    }
    spec.append(width);
    if (precision != null) {
      spec.append('.').append(precision);
    }
    Expr specNode = spec.isEmpty() ? null : new Expr.JoinedStr(List.of(text(spec.toString())), span);
    parts.add(new Expr.FormattedValue(arguments.get(used++), kind, specNode, span));
    return true;
  }

  private String digits() {
    int start = at;
    while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      at++;
    }
    return format.substring(start, at);
  }
}
