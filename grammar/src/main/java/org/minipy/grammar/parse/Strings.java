package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.UndecodableText;
import org.minipy.grammar.source.Utf8;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** String literals: a run of neighbours is one literal, and an f-string if any of them is. */
final class Strings {

  private final TreeContext context;
  private final Expressions expressions;
  private final EscapeDecoder escapes;

  Strings(TreeContext context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
    this.escapes = new EscapeDecoder(context);
  }

  /** The expression that neighbouring literals make. */
  Expr build(PythonParser.StringsContext strings) {
    List<ParseTree> children = strings.children;
    if (children.size() == 1 && TreeContext.type(children.get(0)) == TokenType.STRING) {
      return plain(TreeContext.token(children.get(0)));
    }
    ArrayList<Expr> parts = new ArrayList<>();
    boolean formatted = false;
    int bytes = 0;
    for (ParseTree child : children) {
      if (child instanceof PythonParser.FstringContext fstring) {
        formatted = true;
        fstring(fstring, parts);
      } else {
        Expr.Constant part = plain(TreeContext.token(child));
        bytes += part.value() instanceof Literal.Bytes ? 1 : 0;
        parts.add(part);
      }
    }
    if (bytes > 0 && bytes < children.size()) {
      throw context.errorWhereStopped(
          PySyntaxError.Kind.SYNTAX_ERROR,
          context.after(TreeContext.stop(strings)),
          "cannot mix bytes and nonbytes literals");
    }
    Span span = TreeContext.span(strings);
    if (bytes > 0) {
      return new Expr.Constant(joinBytes(parts), null, span);
    }
    List<Expr> values = join(parts, formatted);
    if (formatted) {
      return new Expr.JoinedStr(values, span);
    }
    Expr.Constant whole = (Expr.Constant) values.get(0);
    return new Expr.Constant(whole.value(), whole.kind(), span);
  }

  private static Literal joinBytes(List<Expr> parts) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (Expr part : parts) {
      out.writeBytes(((Literal.Bytes) ((Expr.Constant) part).value()).value());
    }
    return new Literal.Bytes(out.toByteArray());
  }

  private static boolean isEmpty(Expr part) {
    return part instanceof Expr.Constant constant && ((Literal.Str) constant.value()).value().isEmpty();
  }

  /** Joins neighbouring constants; an f-string also drops the empty ones. */
  private static List<Expr> join(List<Expr> parts, boolean formatted) {
    ArrayList<Expr> joined = new ArrayList<>(parts.size());
    int i = 0;
    while (i < parts.size()) {
      if (!(parts.get(i) instanceof Expr.Constant first)) {
        joined.add(parts.get(i++));
        continue;
      }
      int end = i + 1;
      while (end < parts.size() && parts.get(end) instanceof Expr.Constant) {
        end++;
      }
      Expr.Constant run = end == i + 1 ? first : join(parts, i, end);
      if (!formatted || !((Literal.Str) run.value()).value().isEmpty()) {
        joined.add(run);
      }
      i = end;
    }
    return joined;
  }

  private static Expr.Constant join(List<Expr> parts, int start, int end) {
    StringBuilder text = new StringBuilder();
    ArrayList<int[]> codePoints = new ArrayList<>();
    boolean split = false;
    for (int i = start; i < end; i++) {
      Literal.Str part = (Literal.Str) ((Expr.Constant) parts.get(i)).value();
      String value = part.value();
      split |= part.codePoints() != null;
      split |= !text.isEmpty() && !value.isEmpty()
          && Character.isHighSurrogate(text.charAt(text.length() - 1))
          && Character.isLowSurrogate(value.charAt(0));
      text.append(value);
      codePoints.add(part.codePoints() != null ? part.codePoints() : value.codePoints().toArray());
    }
    Expr.Constant first = (Expr.Constant) parts.get(start);
    Expr.Constant last = (Expr.Constant) parts.get(end - 1);
    Literal.Str value = new Literal.Str(text.toString(), split ? concatenate(codePoints) : null);
    return new Expr.Constant(value, first.kind(), Span.between(first.span(), last.span()));
  }

  private static int[] concatenate(List<int[]> arrays) {
    int length = 0;
    for (int[] array : arrays) {
      length += array.length;
    }
    int[] all = new int[length];
    int at = 0;
    for (int[] array : arrays) {
      System.arraycopy(array, 0, all, at, array.length);
      at += array.length;
    }
    return all;
  }

  /** A string that is no f-string. */
  Expr.Constant plain(PyToken token) {
    String text = token.getText();
    boolean raw = false;
    boolean bytes = false;
    String kind = null;
    int quote = 0;
    for (; text.charAt(quote) != '\'' && text.charAt(quote) != '"'; quote++) {
      switch (text.charAt(quote)) {
        case 'r', 'R' -> raw = true;
        case 'b', 'B' -> bytes = true;
        case 'u' -> kind = "u";
        default -> {}
      }
    }
    int length = text.length();
    int size = length - quote >= 6 && text.charAt(quote + 1) == text.charAt(quote)
        && text.charAt(quote + 2) == text.charAt(quote) ? 3 : 1;
    String body = text.substring(quote + size, length - size);
    return new Expr.Constant(value(body, bytes, raw, token), kind, token.span());
  }

  private Literal value(String body, boolean bytes, boolean raw, PyToken token) {
    if (!bytes) {
      UndecodableText wrong = wrongBytes(body, raw);
      if (wrong != null) {
        throw context.error(token, "(unicode error) " + wrong.problem());
      }
      return raw ? new Literal.Str(body) : escapes.str(body, token);
    }
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) >= 128) {
        throw context.error(token, "bytes can only contain ASCII literal characters");
      }
    }
    return escapes.bytes(body, raw, token);
  }

  /**
   * The first mistake in the bytes of a body, or null. Where there are escapes, CPython decodes each run of other
   * characters by itself.
   */
  private static UndecodableText wrongBytes(String body, boolean raw) {
    if (!Utf8.hasWrongBytes(body)) {
      return null;
    }
    byte[] bytes = Utf8.bytes(body);
    UndecodableText wrong = Utf8.firstWrong(bytes, 0);
    if (raw || body.indexOf('\\') < 0) {
      return wrong;
    }
    int start = wrong.start();
    while (start > 0 && bytes[start - 1] < 0) {
      start--;
    }
    int end = wrong.end();
    while (end < bytes.length && bytes[end] < 0) {
      end++;
    }
    return Utf8.firstWrong(Arrays.copyOfRange(bytes, start, end), 0);
  }

  /** Adds the parts of one f-string. */
  void fstring(PythonParser.FstringContext fstring, List<Expr> parts) {
    String opening = TreeContext.start(fstring).getText();
    boolean raw = opening.indexOf('r') >= 0 || opening.indexOf('R') >= 0;
    List<ParseTree> children = fstring.children;
    PyToken end = TreeContext.stop(fstring);
    for (int i = 1; i < children.size() - 1; i++) {
      part(children.get(i), raw, end, parts);
    }
  }

  /** Text, or a replacement field; {@code end} is where wrong escapes are reported. */
  private void part(ParseTree part, boolean raw, PyToken end, List<Expr> parts) {
    if (part instanceof PythonParser.ReplacementContext field) {
      replacement(field, parts);
    } else {
      PyToken token = TreeContext.token(part);
      String text = token.getText();
      UndecodableText wrong = wrongBytes(text, raw);
      if (wrong != null) {
        throw wrong;
      }
      Literal value = raw ? new Literal.Str(text) : escapes.str(text, token, end);
      parts.add(new Expr.Constant(value, null, token.span()));
    }
  }

  /**
   * Adds a replacement field. One that shows its own text inside of a format specification is refused as in CPython,
   * whose tokenizer keeps no text for it.
   */
  void replacement(PythonParser.ReplacementContext field, List<Expr> parts) {
    List<ParseTree> children = field.children;
    Expr value = expressions.yieldOrList(children.get(1));
    int next = 2;
    boolean debug = TreeContext.type(children.get(next)) == TokenType.EQUAL;
    if (debug) {
      if (field.getParent() instanceof PythonParser.ReplacementContext) {
        throw PySyntaxError.withoutPlace(
            PySyntaxError.Kind.VALUE_ERROR, PySyntaxError.Phase.PARSER, "field 'value' is required for Constant");
      }
      parts.add(debugText(field, TreeContext.token(children.get(next))));
      next++;
    }
    int conversion = -1;
    if (TreeContext.type(children.get(next)) == TokenType.EXCLAMATION) {
      conversion = conversion(TreeContext.token(children.get(next)), TreeContext.token(children.get(next + 1)));
      next += 2;
    }
    Expr spec = null;
    if (TreeContext.type(children.get(next)) == TokenType.COLON) {
      spec = formatSpec(field, next);
    } else if (debug && conversion < 0) {
      conversion = 'r';
    }
    parts.add(new Expr.FormattedValue(value, conversion, spec, TreeContext.span(field)));
  }

  /** The text of an expression up to its sign; as in CPython, a {@code !=} outside of brackets ends it, too. */
  private Expr debugText(PythonParser.ReplacementContext field, PyToken equal) {
    PyToken brace = TreeContext.start(field);
    PyToken after = context.after(equal);
    PyToken end = context.after(brace);
    while (end != after && !(end.getType() == TokenType.NOT_EQUAL && end.depth() == brace.depth())) {
      end = context.after(end);
    }
    String text = withoutComments(context.source().text().substring(brace.end(), end.start()));
    Span span = new Span(brace.endLine(), brace.endColumn(), after.getLine(), after.getCharPositionInLine());
    return new Expr.Constant(new Literal.Str(text), null, span);
  }

  /** As CPython does, this takes a number sign in a string for the start of a comment. */
  private static String withoutComments(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '#') {
        at = text.indexOf('\n', at);
        if (at < 0) {
          break;
        }
      }
      out.append(text.charAt(at));
    }
    return out.toString();
  }

  private int conversion(PyToken mark, PyToken name) {
    if (name.start() != mark.end()) {
      throw context.error(mark, name, "f-string: conversion type must come right after the exclamanation mark");
    }
    String text = name.getText();
    if (!text.equals("s") && !text.equals("r") && !text.equals("a")) {
      throw context.error(
          name, "f-string: invalid conversion character '" + text + "': expected 's', 'r', or 'a'");
    }
    return text.charAt(0);
  }

  /** What follows the colon; its escapes are replaced even in a raw f-string. */
  private Expr formatSpec(PythonParser.ReplacementContext field, int colon) {
    List<ParseTree> children = field.children;
    ArrayList<Expr> parts = new ArrayList<>();
    int end = children.size() - 1;
    for (int i = colon + 1; i < end; i++) {
      PyToken after = context.after(TreeContext.stopOf(children.get(i)));
      part(children.get(i), false, after, parts);
    }
    PyToken first = TreeContext.token(children.get(colon));
    PyToken last = context.tokenAt(TreeContext.token(children.get(end)).getTokenIndex() - 1);
    boolean empty = parts.size() == 1 && isEmpty(parts.get(0));
    return new Expr.JoinedStr(
        empty ? List.of() : Collections.unmodifiableList(parts), TreeContext.span(first, last));
  }
}
