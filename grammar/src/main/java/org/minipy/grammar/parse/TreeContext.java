package org.minipy.grammar.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;
import org.minipy.grammar.token.Tokens;

/** What all builders of the syntax tree share: places in the source, and the errors reported at them. */
final class TreeContext {

  /** The type of a child that is not a token. */
  static final int RULE = 0;

  private final SourceText source;
  private final PyToken[] tokens;
  private final List<SyntaxWarning> warnings;
  private final Prefixes prefixes;

  TreeContext(SourceText source, Tokens tokens) {
    this.source = source;
    this.tokens = tokens.tokens();
    this.warnings = tokens.warnings();
    this.prefixes = new Prefixes(this.tokens);
  }

  SourceText source() {
    return source;
  }

  Prefixes prefixes() {
    return prefixes;
  }

  void warn(String message, PyToken token) {
    int line = token.getType() == TokenType.FSTRING_MIDDLE ? token.endLine() : token.getLine();
    warnings.add(new SyntaxWarning(message, line, error(token, message)));
  }

  /** The type of a child that is a token, or {@link #RULE}. */
  static int type(ParseTree child) {
    return child instanceof TerminalNode node ? node.getSymbol().getType() : RULE;
  }

  /** The type of the child at an index, {@link #RULE} also when there is none. */
  static int type(ParserRuleContext context, int index) {
    return index < context.children.size() ? type(context.children.get(index)) : RULE;
  }

  /** A child that is a token. */
  static PyToken token(ParseTree child) {
    return (PyToken) ((TerminalNode) child).getSymbol();
  }

  static PyToken start(ParserRuleContext context) {
    return (PyToken) context.start;
  }

  static PyToken stop(ParserRuleContext context) {
    return (PyToken) context.stop;
  }

  /** The last token of a finished tree. */
  static PyToken stopOf(ParseTree tree) {
    return tree instanceof ParserRuleContext rule ? stop(rule) : token(tree);
  }

  static Span span(ParserRuleContext context) {
    return span(start(context), stop(context));
  }

  static Span span(PyToken first, PyToken last) {
    return new Span(first.getLine(), first.getCharPositionInLine(), last.endLine(), last.endColumn());
  }

  /** The span of a compound statement, which ends before the newlines of its last line. */
  Span statementSpan(PyToken first, ParserRuleContext last) {
    int i = last.stop.getTokenIndex();
    while (tokens[i].getType() <= TokenType.DEDENT) {
      i--;
    }
    return span(first, tokens[i]);
  }

  private boolean endsWithoutNewline() {
    int i = tokens.length - 1;
    while (i > 0 && tokens[i].getType() != TokenType.NEWLINE) {
      i--;
    }
    return tokens[i].getType() == TokenType.NEWLINE && tokens[i].start() == tokens[i].end();
  }

  /** The token after another. */
  PyToken after(PyToken token) {
    return tokens[Math.min(token.getTokenIndex() + 1, tokens.length - 1)];
  }

  /** The token that ends the source. */
  PyToken lastToken() {
    return tokens[tokens.length - 1];
  }

  /** The token at an index. */
  PyToken tokenAt(int index) {
    return tokens[index];
  }

  /** An error that covers a node. */
  PySyntaxError error(Span span, String message) {
    return source.error(
        PySyntaxError.Kind.SYNTAX_ERROR,
        message,
        span.line(),
        span.column() + 1,
        span.endLine(),
        span.endColumn() + 1);
  }

  /** An error that covers the text from one token to another. */
  PySyntaxError error(PyToken first, PyToken last, String message) {
    return error(span(first, last), message);
  }

  /** An error at a token; one that has no text of its own is only given its line. */
  PySyntaxError error(PyToken token, String message) {
    if (token.end() > token.start()) {
      return error(token.span(), message);
    }
    int line = Math.min(token.getLine(), source.lineCount());
    return source.error(PySyntaxError.Kind.SYNTAX_ERROR, message, line, 0, line, 0);
  }

  /** An error from one token to right before the end of what has been read. */
  PySyntaxError errorUpTo(PyToken first, PyToken lastRead, String message) {
    return source.error(
        PySyntaxError.Kind.SYNTAX_ERROR,
        message,
        first.getLine(),
        first.getCharPositionInLine() + 1,
        lastRead.endLine(),
        lastRead.endColumn());
  }

  /** An error where reading stopped: at a token, or where the text of its line before it ends. */
  PySyntaxError errorWhereStopped(PySyntaxError.Kind kind, PyToken token, String message) {
    if (token.end() > token.start()) {
      Span span = token.span();
      return source.error(
          kind, message, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
    }
    int line = token.getLine();
    int column = token.getCharPositionInLine();
    if (line > source.lineCount()) {
      line = source.lineCount();
      String text = source.line(line);
      column = source.fromFile() ? 0 : text.codePointCount(0, text.length()) - (endsWithoutNewline() ? 1 : 0);
    }
    return source.error(kind, message, line, column, line, -1);
  }

  /** Plain invalid syntax at a token that the grammar let pass. */
  static ParseFailure invalid(PyToken token, ParserRuleContext context) {
    return new ParseFailure(token, context, true);
  }

  /** Refuses two commas in a row; the children from {@code from} on are elements and commas. */
  static void checkCommas(ParserRuleContext context, int from) {
    List<ParseTree> children = context.children;
    boolean comma = false;
    for (int i = from; i < children.size(); i++) {
      boolean isComma = type(children.get(i)) == TokenType.COMMA;
      if (isComma && comma) {
        throw invalid(token(children.get(i)), context);
      }
      comma = isComma;
    }
  }
}
