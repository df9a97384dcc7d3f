package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds the statements that have a block. */
final class CompoundStatements {

  private final TreeContext context;
  private final Expressions expressions;
  private final Statements statements;
  private final WithStatements withStatements;
  private final Patterns patterns;

  CompoundStatements(TreeContext context, Expressions expressions, Statements statements) {
    this.context = context;
    this.expressions = expressions;
    this.statements = statements;
    this.withStatements = new WithStatements(context, expressions, statements);
    this.patterns = new Patterns(context, expressions, statements);
  }

  /** The builder of {@code with}. */
  WithStatements with() {
    return withStatements;
  }

  /** The builder of {@code match}. */
  Patterns patterns() {
    return patterns;
  }

  /** A statement by its rule. */
  Stmt statement(ParserRuleContext rule) {
    PyToken start = TreeContext.start(rule);
    return switch (rule.getRuleIndex()) {
      case PythonParser.RULE_ifStatement -> ifStatement((PythonParser.IfStatementContext) rule);
      case PythonParser.RULE_whileStatement -> whileStatement((PythonParser.WhileStatementContext) rule);
      case PythonParser.RULE_forStatement ->
          forStatement((PythonParser.ForStatementContext) rule, start, false);
      case PythonParser.RULE_tryStatement -> tryStatement((PythonParser.TryStatementContext) rule);
      case PythonParser.RULE_withStatement ->
          withStatements.build((PythonParser.WithStatementContext) rule, start, false);
      case PythonParser.RULE_functionDefinition ->
          function((PythonParser.FunctionDefinitionContext) rule, List.of(), start, false);
      case PythonParser.RULE_classDefinition ->
          classDefinition((PythonParser.ClassDefinitionContext) rule, List.of());
      case PythonParser.RULE_decorated -> decorated((PythonParser.DecoratedContext) rule);
      case PythonParser.RULE_asyncStatement -> async((PythonParser.AsyncStatementContext) rule, start);
      default -> patterns.match((PythonParser.MatchStatementContext) rule);
    };
  }

  private List<Stmt> orElse(PythonParser.ElseBlockContext block) {
    return block == null ? List.of() : statements.block((PythonParser.BlockContext) block.children.get(2));
  }

  /** Each {@code elif} is an {@code if} in the else part of the one before. */
  private Stmt ifStatement(PythonParser.IfStatementContext statement) {
    List<ParseTree> children = statement.children;
    int clauses = children.size() / 4;
    Expr[] tests = new Expr[clauses];
    ArrayList<List<Stmt>> bodies = new ArrayList<>(clauses);
    for (int i = 0; i < clauses; i++) {
      tests[i] = expressions.condition((PythonParser.ConditionContext) children.get(4 * i + 1));
      bodies.add(statements.block((PythonParser.BlockContext) children.get(4 * i + 3)));
    }
    List<Stmt> orElse = orElse(statement.elseBlock());
    Span whole = context.statementSpan(TreeContext.start(statement), statement);
    for (int i = clauses - 1; i > 0; i--) {
      PyToken elif = TreeContext.token(children.get(4 * i));
      Span span = new Span(elif.getLine(), elif.getCharPositionInLine(), whole.endLine(), whole.endColumn());
      orElse = List.of(new Stmt.If(tests[i], bodies.get(i), orElse, span));
    }
    return new Stmt.If(tests[0], bodies.get(0), orElse, whole);
  }

  private Stmt whileStatement(PythonParser.WhileStatementContext statement) {
    Expr test = expressions.condition(statement.condition());
    List<Stmt> body = statements.block(statement.block());
    List<Stmt> orElse = orElse(statement.elseBlock());
    return new Stmt.While(test, body, orElse, context.statementSpan(TreeContext.start(statement), statement));
  }

  private Stmt forStatement(PythonParser.ForStatementContext statement, PyToken start, boolean async) {
    List<ParseTree> children = statement.children;
    Expr target = expressions.forTarget((PythonParser.ExpressionListContext) children.get(1));
    Expr iter = expressions.list((PythonParser.ExpressionListContext) children.get(3));
    List<Stmt> body = statements.block(statement.block());
    List<Stmt> orElse = orElse(statement.elseBlock());
    Span span = context.statementSpan(start, statement);
    return async
        ? new Stmt.AsyncFor(target, iter, body, orElse, span)
        : new Stmt.For(target, iter, body, orElse, span);
  }

  private Stmt tryStatement(PythonParser.TryStatementContext statement) {
    List<Stmt> body = statements.block(statement.block());
    ArrayList<ExceptHandler> handlers = new ArrayList<>();
    boolean group = false;
    for (ParseTree child : statement.children) {
      if (child instanceof PythonParser.ExceptClauseContext clause) {
        boolean star = TreeContext.type(clause, 1) == TokenType.STAR;
        ExceptHandler handler = handler(clause);
        if (!handlers.isEmpty() && star != group) {
          PyToken except = TreeContext.start(clause);
          throw context.error(
              except,
              star ? context.after(except) : except,
              "cannot have both 'except' and 'except*' on the same 'try'");
        }
        group = star;
        handlers.add(handler);
      }
    }
    List<Stmt> orElse = orElse(statement.elseBlock());
    PythonParser.FinallyBlockContext last = statement.finallyBlock();
    List<Stmt> finalBody = last == null ? List.of() : statements.block(last.block());
    Span span = context.statementSpan(TreeContext.start(statement), statement);
    List<ExceptHandler> all = Collections.unmodifiableList(handlers);
    return group
        ? new Stmt.TryStar(body, all, orElse, finalBody, span)
        : new Stmt.Try(body, all, orElse, finalBody, span);
  }

  /** One {@code except} clause. */
  ExceptHandler handler(PythonParser.ExceptClauseContext clause) {
    boolean star = TreeContext.type(clause, 1) == TokenType.STAR;
    PythonParser.ExpressionContext type = clause.expression();
    if (star && type == null) {
      throw context.error(TreeContext.token(clause.children.get(2)), "expected one or more exception types");
    }
    Expr caught = expressions.orNull(type);
    String name = clause.NAME() == null ? null : Statements.name(clause.NAME());
    List<Stmt> body = statements.block(clause.block());
    return new ExceptHandler(caught, name, body, context.statementSpan(TreeContext.start(clause), clause));
  }

  private Stmt decorated(PythonParser.DecoratedContext decorated) {
    ArrayList<Expr> decorators = new ArrayList<>(1);
    List<ParseTree> children = decorated.children;
    int i = 0;
    for (; children.get(i) instanceof PythonParser.DecoratorContext decorator; i++) {
      decorators.add(expressions.condition(decorator.condition()));
    }
    List<Expr> list = Collections.unmodifiableList(decorators);
    if (children.get(i) instanceof PythonParser.ClassDefinitionContext definition) {
      return classDefinition(definition, list);
    }
    boolean async = TreeContext.type(children.get(i)) == TokenType.ASYNC;
    var function = (PythonParser.FunctionDefinitionContext) children.get(async ? i + 1 : i);
    PyToken start = async ? TreeContext.token(children.get(i)) : TreeContext.start(function);
    return function(function, list, start, async);
  }

  private Stmt async(PythonParser.AsyncStatementContext statement, PyToken start) {
    ParseTree child = statement.children.get(1);
    if (child instanceof PythonParser.FunctionDefinitionContext function) {
      return function(function, List.of(), start, true);
    }
    if (child instanceof PythonParser.ForStatementContext loop) {
      return forStatement(loop, start, true);
    }
    return withStatements.build((PythonParser.WithStatementContext) child, start, true);
  }

  private Stmt function(
      PythonParser.FunctionDefinitionContext function, List<Expr> decorators, PyToken start, boolean async) {
    String name = Statements.name(function.children.get(1));
    PythonParser.TypeParametersContext types = function.typeParameters();
    List<TypeParam> typeParams = types == null ? List.of() : typeParameters(types);
    PythonParser.ParametersContext list = function.parameters();
    Arguments args = list == null ? Parameters.NONE : expressions.parameters().function(list);
    Expr returns = expressions.orNull(function.expression());
    List<Stmt> body = statements.block(function.block());
    Span span = context.statementSpan(start, function);
    return async
        ? new Stmt.AsyncFunctionDef(name, args, body, decorators, returns, typeParams, span)
        : new Stmt.FunctionDef(name, args, body, decorators, returns, typeParams, span);
  }

  private Stmt classDefinition(PythonParser.ClassDefinitionContext definition, List<Expr> decorators) {
    String name = Statements.name(definition.children.get(1));
    PythonParser.TypeParametersContext types = definition.typeParameters();
    List<TypeParam> typeParams = types == null ? List.of() : typeParameters(types);
    PythonParser.ArgumentsContext arguments = definition.arguments();
    Calls.Args args = arguments == null ? Calls.Args.NONE : expressions.calls().ofClass(arguments);
    List<Stmt> body = statements.block(definition.block());
    Span span = context.statementSpan(TreeContext.start(definition), definition);
    return new Stmt.ClassDef(name, args.positional(), args.keywords(), body, decorators, typeParams, span);
  }

  /** The type parameters of a function, class or type alias. */
  List<TypeParam> typeParameters(PythonParser.TypeParametersContext list) {
    TreeContext.checkCommas(list, 1);
    ArrayList<TypeParam> parameters = new ArrayList<>();
    for (ParseTree child : list.children) {
      if (child instanceof PythonParser.TypeParameterContext parameter) {
        parameters.add(typeParameter(parameter));
      }
    }
    return Collections.unmodifiableList(parameters);
  }

  private TypeParam typeParameter(PythonParser.TypeParameterContext parameter) {
    Span span = TreeContext.span(parameter);
    int type = TreeContext.type(parameter, 0);
    String name = Statements.name(parameter.children.get(type == TokenType.NAME ? 0 : 1));
    PythonParser.ExpressionContext bound = parameter.expression();
    if (type == TokenType.NAME) {
      return new TypeParam.TypeVar(name, expressions.orNull(bound), span);
    }
    boolean star = type == TokenType.STAR;
    if (bound != null) {
      String kind = star ? "TypeVarTuple" : "ParamSpec";
      boolean constraints = expressions.expression(bound) instanceof Expr.Tuple;
      PyToken colon = TreeContext.token(parameter.children.get(2));
      throw context.errorUpTo(
          colon,
          context.after(TreeContext.stop(parameter)),
          "cannot use " + (constraints ? "constraints" : "bound") + " with " + kind);
    }
    return star ? new TypeParam.TypeVarTuple(name, span) : new TypeParam.ParamSpec(name, span);
  }
}
