package org.minipy.grammar.scope;

import java.util.List;
import java.util.Set;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;

/**
 * What the future statements of a source ask for.
 *
 * @param annotations whether annotations are kept as text instead of being evaluated
 * @param last the place of the last future statement at the beginning of the source, or null if there is none
 */
record FutureFeatures(boolean annotations, Span last) {
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop");

  /**
   * Reads the future statements at the beginning of a source.
   *
   * @param inherited whether the code that compiles the source already keeps annotations as text
   */
  static FutureFeatures of(Mod mod, boolean inherited) {
    List<Stmt> body = body(mod);
    boolean annotations = inherited;
    Span last = null;
    for (int i = 0; i < body.size(); i++) {
      Stmt stmt = body.get(i);
      if (stmt instanceof Stmt.ImportFrom s && s.level() == 0 && "__future__".equals(s.module())) {
        for (Alias alias : s.names()) {
          if (alias.name().equals("annotations")) {
            annotations = true;
          } else if (!WITHOUT_EFFECT.contains(alias.name())) {
            throw unknown(alias.name(), s.span());
          }
        }
        last = s.span();
      } else if (i > 0 || !isDocstring(stmt)) {
        break;
      }
    }
    return new FutureFeatures(annotations, last);
  }

  /** The statements of a tree; an expression has none. */
  static List<Stmt> body(Mod mod) {
    if (mod instanceof Mod.Module m) {
      return m.body();
    }
    return mod instanceof Mod.Interactive m ? m.body() : List.of();
  }

  private static boolean isDocstring(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt s
        && s.value() instanceof Expr.Constant c
        && c.value() instanceof Literal.Str;
  }

  private static PySyntaxError unknown(String name, Span span) {
    String message = name.equals("braces") ? "not a chance" : "future feature " + name + " is not defined";
    return new PySyntaxError(
        PySyntaxError.Kind.SYNTAX_ERROR,
        PySyntaxError.Phase.SYMTABLE,
        message,
        span.line(),
        span.column() + 1,
        span.line(),
        0);
  }

  /** Whether a future statement stands after the beginning of the source. */
  boolean isLate(Span statement) {
    return last == null
        || statement.line() > last.line()
        || statement.line() == last.line() && statement.column() > last.column();
  }
}
