package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.Names;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds simple statements, and lists of statements of any kind. */
final class Statements {

  private final TreeContext context;
  private final Expressions expressions;
  private final Assignments assignments;
  private final CompoundStatements compound;

  Statements(TreeContext context) {
    this.context = context;
    this.expressions = new Expressions(context);
    this.assignments = new Assignments(context, expressions);
    this.compound = new CompoundStatements(context, expressions, this);
  }

  /** The builder of the expressions in the statements. */
  Expressions expressions() {
    return expressions;
  }

  /** The builder of assignments. */
  Assignments assignments() {
    return assignments;
  }

  /** The builder of the statements that have a block. */
  CompoundStatements compound() {
    return compound;
  }

  /** Adds the statements that a rule stands for. */
  void statement(PythonParser.StatementContext statement, List<Stmt> out) {
    ParserRuleContext child = (ParserRuleContext) statement.children.get(0);
    if (child instanceof PythonParser.SimpleStatementsContext line) {
      simpleStatements(line, out);
    } else {
      out.add(compound.statement(child));
    }
  }

  /** The statements of a block. */
  List<Stmt> block(PythonParser.BlockContext block) {
    ArrayList<Stmt> body = new ArrayList<>();
    for (ParseTree child : block.children) {
      if (child instanceof PythonParser.StatementContext statement) {
        statement(statement, body);
      } else if (child instanceof PythonParser.SimpleStatementsContext line) {
        simpleStatements(line, body);
      }
    }
    return Collections.unmodifiableList(body);
  }

  private void simpleStatements(PythonParser.SimpleStatementsContext line, List<Stmt> out) {
    for (ParseTree child : line.children) {
      if (child instanceof PythonParser.SimpleStatementContext statement) {
        out.add(simpleStatement(statement));
      }
    }
    checkSemicolons(line);
  }

  /** Refuses two semicolons in a row. */
  static void checkSemicolons(PythonParser.SimpleStatementsContext line) {
    boolean separated = false;
    for (ParseTree child : line.children) {
      if (child instanceof PythonParser.SimpleStatementContext) {
        separated = false;
      } else if (TreeContext.type(child) == TokenType.SEMI) {
        if (separated) {
          throw TreeContext.invalid(TreeContext.token(child), line);
        }
        separated = true;
      }
    }
  }

  /** A statement without a block. */
  Stmt simpleStatement(PythonParser.SimpleStatementContext statement) {
    List<ParseTree> children = statement.children;
    ParseTree first = children.get(0);
    Span span = TreeContext.span(statement);
    switch (TreeContext.type(first)) {
      case TokenType.PASS:
        return new Stmt.Pass(span);
      case TokenType.BREAK:
        return new Stmt.Break(span);
      case TokenType.CONTINUE:
        return new Stmt.Continue(span);
      case TokenType.RETURN:
        return new Stmt.Return(children.size() == 1 ? null : expressions.list(statement.expressionList()), span);
      case TokenType.RAISE:
        return new Stmt.Raise(expressionAt(statement, 1), expressionAt(statement, 3), span);
      case TokenType.GLOBAL:
        return new Stmt.Global(names(children), span);
      case TokenType.NONLOCAL:
        return new Stmt.Nonlocal(names(children), span);
      case TokenType.DEL:
        return delete(statement, span);
      case TokenType.ASSERT:
        return new Stmt.Assert(expressionAt(statement, 1), expressionAt(statement, 3), span);
      case TokenType.TYPE:
        return typeAlias(statement, span);
      default:
        break;
    }
    if (first instanceof PythonParser.ImportNamesContext names) {
      return importNames(names, span);
    }
    if (first instanceof PythonParser.ImportFromContext from) {
      return importFrom(from, span);
    }
    if (children.size() > 1) {
      return assignments.build(first, (PythonParser.AssignmentContext) children.get(1), span);
    }
    return new Stmt.ExprStmt(expressions.yieldOrList(first), span);
  }

  private Expr expressionAt(ParserRuleContext parent, int index) {
    return index < parent.children.size()
        ? expressions.expression((PythonParser.ExpressionContext) parent.children.get(index))
        : null;
  }

  private static List<String> names(List<ParseTree> children) {
    ArrayList<String> names = new ArrayList<>(children.size() / 2);
    for (ParseTree child : children) {
      if (TreeContext.type(child) == TokenType.NAME) {
        names.add(name(child));
      }
    }
    return Collections.unmodifiableList(names);
  }

  /** The name that a token stands for. */
  static String name(ParseTree token) {
    return Names.normalize(TreeContext.token(token).getText());
  }

  private Stmt delete(PythonParser.SimpleStatementContext statement, Span span) {
    PythonParser.ExpressionListContext list = statement.expressionList();
    Expr targets = expressions.targets().check(expressions.list(list), Targets.Use.DELETE);
    boolean several = list.children.size() > 1 && targets instanceof Expr.Tuple;
    return new Stmt.Delete(several ? ((Expr.Tuple) targets).elts() : List.of(targets), span);
  }

  private Stmt typeAlias(PythonParser.SimpleStatementContext statement, Span span) {
    PythonParser.TypeParametersContext parameters = statement.typeParameters();
    return new Stmt.TypeAlias(
        expressions.name(TreeContext.token(statement.children.get(1))),
        parameters == null ? List.of() : compound.typeParameters(parameters),
        expressions.expression(statement.expression(0)),
        span);
  }

  private static Stmt importNames(PythonParser.ImportNamesContext statement, Span span) {
    ArrayList<Alias> names = new ArrayList<>();
    for (ParseTree child : statement.children) {
      if (child instanceof PythonParser.ImportedNameContext name) {
        String as = name.children.size() > 1 ? name(name.children.get(2)) : null;
        names.add(new Alias(dottedName(name.dottedName()), as, TreeContext.span(name)));
      }
    }
    return new Stmt.Import(Collections.unmodifiableList(names), span);
  }

  private static String dottedName(PythonParser.DottedNameContext dotted) {
    List<ParseTree> children = dotted.children;
    if (children.size() == 1) {
      return name(children.get(0));
    }
    StringBuilder text = new StringBuilder();
    for (ParseTree child : children) {
      text.append(name(child));
    }
    return text.toString();
  }

  private Stmt importFrom(PythonParser.ImportFromContext statement, Span span) {
    int level = 0;
    String module = null;
    ArrayList<Alias> names = new ArrayList<>();
    List<ParseTree> children = statement.children;
    int i = 1;
    for (; TreeContext.type(children.get(i)) != TokenType.IMPORT; i++) {
      if (children.get(i) instanceof PythonParser.DottedNameContext dotted) {
        module = dottedName(dotted);
      } else {
        level += TreeContext.type(children.get(i)) == TokenType.DOT ? 1 : 3;
      }
    }
    TreeContext.checkCommas(statement, i);
    PyToken last = null;
    for (i++; i < children.size(); i++) {
      if (children.get(i) instanceof PythonParser.ImportedAsContext name) {
        String as = name.children.size() > 1 ? name(name.children.get(2)) : null;
        names.add(new Alias(name(name.children.get(0)), as, TreeContext.span(name)));
        last = null;
      } else {
        last = TreeContext.token(children.get(i));
        if (last.getType() == TokenType.STAR) {
          names.add(new Alias("*", null, last.span()));
        }
      }
    }
    if (last != null && last.getType() == TokenType.COMMA) {
      PyToken after = context.after(last);
      if (after.getType() != TokenType.NEWLINE) {
        throw TreeContext.invalid(after, statement);
      }
      throw context.errorWhereStopped(
          PySyntaxError.Kind.SYNTAX_ERROR,
          after,
          "trailing comma not allowed without surrounding parentheses");
    }
    return new Stmt.ImportFrom(module, Collections.unmodifiableList(names), level, span);
  }
}
