package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.token.Tokenizer;
import org.minipy.grammar.token.Tokens;

/** Source text to syntax tree. */
public final class SourceParser {

  private final SourceText source;
  private final Tokens tokens;
  private final TreeContext context;

  private SourceParser(SourceText source) {
    this.source = source;
    this.tokens = Tokenizer.tokenize(source);
    this.context = new TreeContext(source, tokens);
  }

  /**
   * A tree, and the warnings about its literals.
   *
   * @param tree the tree
   * @param warnings in no particular order
   */
  public record Parsed<T extends Mod>(T tree, List<SyntaxWarning> warnings) {}

  /**
   * A file, or the string of {@code exec}.
   *
   * @throws PySyntaxError if it is not Python
   */
  public static Parsed<Mod.Module> parseModule(SourceText source) {
    SourceParser parser = new SourceParser(source);
    return parser.parsed(parser.module());
  }

  /**
   * An expression, as {@code eval} takes it.
   *
   * @throws PySyntaxError if it is not one
   */
  public static Parsed<Mod.Expression> parseExpression(SourceText source) {
    SourceParser parser = new SourceParser(source);
    return parser.parsed(parser.expression());
  }

  private <T extends Mod> Parsed<T> parsed(T tree) {
    return new Parsed<>(tree, Collections.unmodifiableList(tokens.warnings()));
  }

  private PythonParser generatedParser() {
    PythonParser parser = new PythonParser(new TokenArrayStream(tokens.tokens(), 0));
    parser.removeErrorListeners();
    parser.setErrorHandler(new StopAtFirstError());
    return parser;
  }

  private Mod.Module module() {
    if (tokens.error() != null) {
      throw tokens.error();
    }
    try {
      PythonParser.FileContext file = generatedParser().file();
      Statements statements = new Statements(context);
      ArrayList<Stmt> body = new ArrayList<>();
      for (ParseTree child : file.children) {
        if (child instanceof PythonParser.StatementContext statement) {
          statements.statement(statement, body);
        }
      }
      return new Mod.Module(Collections.unmodifiableList(body));
    } catch (ParseFailure failure) {
      throw context.error(failure.token(), "invalid syntax");
    }
  }

  private Mod.Expression expression() {
    if (tokens.error() != null) {
      throw tokens.error();
    }
    try {
      PythonParser.ExpressionInputContext input = generatedParser().expressionInput();
      return new Mod.Expression(new Expressions(context).list(input.expressionList()));
    } catch (ParseFailure failure) {
      throw context.error(failure.token(), "invalid syntax");
    }
  }
}
