package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.token.InputKind;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;
import org.minipy.grammar.token.Tokenizer;
import org.minipy.grammar.token.Tokens;

/** Source text to syntax tree. */
public final class SourceParser {

  private static final String MANY_STATEMENTS = "multiple statements found while compiling a single statement";

  private final SourceText source;
  private final InputKind kind;
  private final Tokens tokens;
  private final TreeContext context;
  private final Statements statements;

  /** The token at which the generated parser stopped, or null. */
  private PyToken failed;

  private SourceParser(SourceText source, InputKind kind) {
    this.source = source;
    this.kind = kind;
    this.tokens = Tokenizer.tokenize(source, kind);
    this.context = new TreeContext(source, tokens);
    this.statements = new Statements(context);
  }

  /**
   * A tree, and the warnings about its literals.
   *
   * @param tree the tree
   * @param warnings by line
   */
  public record Parsed<T extends Mod>(T tree, List<SyntaxWarning> warnings) {}

  /**
   * A file, or the string of {@code exec}.
   *
   * @throws PySyntaxError if it is not Python
   */
  public static Parsed<Mod.Module> parseModule(SourceText source) {
    SourceParser parser = new SourceParser(source, InputKind.FILE);
    return parser.parsed(parser.run(parser::module));
  }

  /**
   * An expression, as {@code eval} takes it.
   *
   * @throws PySyntaxError if it is not one
   */
  public static Parsed<Mod.Expression> parseExpression(SourceText source) {
    SourceParser parser = new SourceParser(source, InputKind.EXPRESSION);
    return parser.parsed(parser.run(parser::expression));
  }

  /**
   * One statement, or several simple ones on a line: mode {@code single}.
   *
   * @param atPrompt whether more lines can follow: then a statement with a block ends only at a blank line
   * @throws PySyntaxError if it is not Python; {@link PySyntaxError#incomplete()} if only its end is missing
   */
  public static Parsed<Mod.Interactive> parseInteractive(SourceText source, boolean atPrompt) {
    SourceParser parser = new SourceParser(source, atPrompt ? InputKind.PROMPT : InputKind.SINGLE);
    return parser.parsed(parser.run(() -> parser.interactive(atPrompt)));
  }

  private <T extends Mod> Parsed<T> parsed(T tree) {
    return new Parsed<>(tree, LiteralWarnings.inOrder(tokens.warnings()));
  }

  /** One way to read the tokens. */
  private interface Reading<T extends Mod> {
    T read();
  }

  private <T extends Mod> T run(Reading<T> reading) {
    LiteralWarnings warnings = new LiteralWarnings(context, statements.expressions(), tokens);
    try {
      return diagnosed(reading);
    } catch (PySyntaxError error) {
      if (error.incomplete() && kind == InputKind.PROMPT) {
        throw error;
      }
      PySyntaxError reported = isReported(error) ? source.readable(error) : source.reported(error);
      PySyntaxError last = kind.canEndWithoutNewline() ? source.withoutAddedNewline(reported) : reported;
      PySyntaxError complete = last.after(warnings.before(error, failed));
      throw endsTooEarly() ? complete.asIncomplete() : complete;
    }
  }

  /**
   * Whether the source was read to its end before anything was wrong with it, so that more text could make it right.
   */
  private boolean endsTooEarly() {
    if (kind == InputKind.PROMPT) {
      return false;
    }
    if (tokens.error() != null) {
      return isUnfinished(tokens.error()) && (failed == null || failed.getType() == Token.EOF);
    }
    return failed != null && (failed.getType() == Token.EOF || failed.getLine() > source.lineCount());
  }

  /** Whether the tokenizer itself reports an error, with columns that are right at once. */
  private boolean isReported(PySyntaxError error) {
    return error == tokens.error()
        && !error.getMessage().endsWith("was never closed")
        && !error.getMessage().startsWith("(unicode error)");
  }

  private <T extends Mod> T diagnosed(Reading<T> reading) {
    try {
      T tree = reading.read();
      if (tokens.error() != null) {
        throw tokens.error();
      }
      return tree;
    } catch (PySyntaxError error) {
      if (error.getMessage().equals(MANY_STATEMENTS)) {
        throw diagnosis().withLine(error);
      }
      throw error.incomplete() ? error : diagnosis().preferUnclosed(error, error.endLine());
    } catch (ParseFailure failure) {
      failed = failure.token();
      throw diagnosis().explain(failure);
    } catch (StackOverflowError e) {
      throw PySyntaxError.parserOverflow();
    }
  }

  private Diagnosis diagnosis() {
    return new Diagnosis(context, tokens, statements, kind == InputKind.PROMPT);
  }

  private PythonParser generatedParser() {
    return context.prefixes().parser(0);
  }

  private Mod.Module module() {
    ArrayList<Stmt> body = new ArrayList<>();
    for (ParseTree child : generatedParser().file().children) {
      if (child instanceof PythonParser.StatementContext statement) {
        statements.statement(statement, body);
      }
    }
    return new Mod.Module(Collections.unmodifiableList(body));
  }

  private Mod.Expression expression() {
    return new Mod.Expression(statements.expressions().input(generatedParser().expressionInput()));
  }

  private Mod.Interactive interactive(boolean atPrompt) {
    PythonParser.InteractiveContext input;
    try {
      input = generatedParser().interactive();
    } catch (ParseFailure failure) {
      if (unfinished(failure)) {
        throw diagnosis().explain(failure).asIncomplete();
      }
      return onlyStatement(failure);
    }
    ArrayList<Stmt> body = new ArrayList<>();
    PythonParser.StatementContext statement = input.statement();
    if (tokens.error() != null) {
      if (!atPrompt && statement != null && statement.simpleStatements() != null) {
        throw manyStatements(statement);
      }
      throw isUnfinished(tokens.error()) ? tokens.error().asIncomplete() : tokens.error();
    }
    if (statement != null) {
      statements.statement(statement, body);
      boolean simple = statement.simpleStatements() != null;
      if (!atPrompt && !simple && source.newlineAdded() && (endsWithStatement() || endsWithComment())) {
        throw context.error(context.lastToken(), "invalid syntax");
      }
      if (atPrompt && !simple && !endsWithBlankLine()) {
        throw context.error(context.lastToken(), "invalid syntax").asIncomplete();
      }
    } else if (!atPrompt) {
      throw context.error(context.lastToken(), "invalid syntax");
    }
    return new Mod.Interactive(Collections.unmodifiableList(body));
  }

  /** Whether a parse failed only because the source ends. */
  private boolean unfinished(ParseFailure failure) {
    if (failure.token().getType() == Token.EOF && tokens.error() != null) {
      return isUnfinished(tokens.error());
    }
    boolean atEnd = failure.token().getLine() > source.lineCount();
    return atEnd && (tokens.brackets().depth() > 0 || !endsWithBlankLine());
  }

  private boolean isUnfinished(PySyntaxError error) {
    String message = error.getMessage();
    boolean continued = source.line(source.lineCount()).endsWith("\\\n");
    return message.startsWith("unterminated triple-quoted")
        || message.startsWith("unterminated string") && continued
        || message.startsWith("unterminated f-string") && continued
        || message.equals("unexpected EOF while parsing")
        || message.endsWith("was never closed");
  }

  /** Whether the last statement is on the line of a header. */
  private boolean endsWithStatement() {
    int beforeEnd = context.lastToken().getTokenIndex() - 1;
    return context.tokenAt(beforeEnd).getType() == TokenType.NEWLINE;
  }

  private boolean endsWithComment() {
    return source.line(source.lineCount()).stripLeading().startsWith("#")
        && context.tokenAt(context.lastToken().getTokenIndex() - 1).getType() == TokenType.DEDENT;
  }

  private boolean endsWithBlankLine() {
    return source.line(source.lineCount()).equals("\n");
  }

  /** The simple statement before a failure, if nothing but spaces comes after it. */
  private Mod.Interactive onlyStatement(ParseFailure failure) {
    if (!(failure.context() instanceof PythonParser.InteractiveContext input)
        || input.statement() == null
        || input.statement().simpleStatements() == null) {
      throw failure;
    }
    ArrayList<Stmt> body = new ArrayList<>();
    statements.statement(input.statement(), body);
    PyToken token = failure.token();
    PyToken after = context.after(token);
    boolean nothing = token.getType() == TokenType.INDENT && after.start() == after.end();
    if (!nothing) {
      throw manyStatements(input.statement());
    }
    return new Mod.Interactive(Collections.unmodifiableList(body));
  }

  private PySyntaxError manyStatements(PythonParser.StatementContext first) {
    return context.error(
        TreeContext.stop(first), MANY_STATEMENTS);
  }
}
