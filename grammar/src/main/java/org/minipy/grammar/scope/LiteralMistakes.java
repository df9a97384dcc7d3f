package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;

/** Warns of operations that cannot make sense for the literals they stand by. */
final class LiteralMistakes {
  private final Consumer<SyntaxWarning> sink;
  private final ArrayList<SyntaxWarning> issued = new ArrayList<>();

  LiteralMistakes(Consumer<SyntaxWarning> sink) {
    this.sink = sink;
  }

  /** How many warnings there have been. */
  int count() {
    return issued.size();
  }

  /** The warnings after the first {@code count}. */
  List<SyntaxWarning> since(int count) {
    return issued.size() == count ? List.of() : List.copyOf(issued.subList(count, issued.size()));
  }

  /** Warns again, because CPython compiles the same source once more. */
  void repeat(List<SyntaxWarning> warnings) {
    for (SyntaxWarning warning : warnings) {
      issue(warning);
    }
  }

  private void issue(SyntaxWarning warning) {
    issued.add(warning);
    sink.accept(warning);
  }

  private void warn(Span span, String message) {
    PySyntaxError error = PySyntaxError.at(span, PySyntaxError.Phase.COMPILER, message);
    issue(new SyntaxWarning(message, span.line(), error));
  }

  /** {@code x is 1}. */
  void compare(Expr.Compare e) {
    Expr left = e.left();
    for (int i = 0; i < e.ops().size(); i++) {
      CompareOperator op = e.ops().get(i);
      Expr right = e.comparators().get(i);
      if (op == CompareOperator.IS || op == CompareOperator.IS_NOT) {
        String type = typeWithoutIdentity(left);
        if (type == null) {
          type = typeWithoutIdentity(right);
        }
        if (type != null) {
          boolean is = op == CompareOperator.IS;
          warn(
              e.span(),
              (is ? "\"is\"" : "\"is not\"")
                  + " with '"
                  + type
                  + "' literal. Did you mean \""
                  + (is ? "==" : "!=")
                  + "\"?");
          return;
        }
      }
      left = right;
    }
  }

  private static String typeWithoutIdentity(Expr expr) {
    String type = LiteralTypes.ofConstant(expr);
    boolean identical = type == null || type.equals("NoneType") || type.equals("bool") || type.equals("ellipsis");
    return identical ? null : type;
  }

  /** {@code "text" (x)}. */
  void call(Expr function) {
    String type = LiteralTypes.of(function);
    if (type != null && !type.equals("function")) {
      warn(function.span(), "'" + type + "' object is not callable; perhaps you missed a comma?");
    }
  }

  /** {@code 1 [x]} and {@code [a] [b, c]}. */
  void subscript(Expr.Subscript e) {
    String type = LiteralTypes.of(e.value());
    if (type == null) {
      return;
    }
    switch (type) {
      case "dict" -> {}
      case "str", "bytes", "tuple", "list" -> {
        String index = e.slice() instanceof Expr.Slice ? null : LiteralTypes.of(e.slice());
        if (index != null && !index.equals("int") && !index.equals("bool")) {
          warn(
              e.value().span(),
              type + " indices must be integers or slices, not " + index + "; perhaps you missed a comma?");
        }
      }
      default -> warn(e.value().span(), "'" + type + "' object is not subscriptable; perhaps you missed a comma?");
    }
  }

  /** {@code assert (x, "message")}. */
  void assertion(Stmt.Assert s) {
    if (s.test() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
      warn(s.span(), "assertion is always true, perhaps remove parentheses?");
    }
  }
}
