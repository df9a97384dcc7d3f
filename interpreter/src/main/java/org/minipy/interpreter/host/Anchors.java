package org.minipy.interpreter.host;

import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.parse.SourceParser;
import org.minipy.grammar.source.SourceText;
import org.minipy.runtime.host.ErrorAnchors;

/**
 * Finds the part of an expression that a traceback marks: the operator of a binary operation, the brackets of a
 * subscript.
 */
final class Anchors {
  private Anchors() {}

  /** The place of the operator in {@code text}; null when the text is no such expression. */
  static ErrorAnchors of(String text) {
    Mod.Module module;
    try {
      module = SourceParser.parseModule(SourceText.of("<traceback>", text)).tree();
    } catch (PySyntaxError e) {
      return null;
    }
    if (module.body().size() != 1 || !(module.body().getFirst() instanceof Stmt.ExprStmt statement)) {
      return null;
    }
    int[] characters = text.codePoints().toArray();
    return switch (statement.value()) {
      case Expr.BinOp o -> operator(characters, o.left().span(), o.right().span());
      case Expr.Subscript s -> brackets(characters, s.value().span().endColumn(), s.slice().span().endColumn());
      default -> null;
    };
  }

  private static ErrorAnchors operator(int[] text, Span left, Span right) {
    for (int i = left.endColumn(); i < right.column(); i++) {
      if (isBlank(text[i]) || text[i] == ')' && i + 1 < right.column()) {
        continue;
      }
      boolean twoCharacters = i + 1 < right.column() && !isBlank(text[i + 1]);
      return new ErrorAnchors(i, twoCharacters ? i + 2 : i + 1, left.endColumn(), right.column());
    }
    return null;
  }

  private static ErrorAnchors brackets(int[] text, int valueEnd, int sliceEnd) {
    int start = valueEnd;
    while (start < text.length && text[start] != '[') {
      start++;
    }
    int end = sliceEnd + 1;
    while (end < text.length && text[end] != ']') {
      end++;
    }
    int after = Math.min(end + 1, text.length);
    return new ErrorAnchors(start, after, start, after);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f';
  }
}
