package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.ast.WithItem;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.scope.CodeUnit.Level;
import org.minipy.grammar.scope.CodeUnit.Nesting;

/** The third pass over statements: goes through the code in the order in which CPython compiles it. */
final class StatementChecker {
  private final BlockStack blocks;
  private final FutureFeatures future;
  private final LiteralMistakes mistakes;
  private final ExpressionChecker expressions;
  private final PatternChecker patterns;
  private CodeUnit unit;

  StatementChecker(BlockStack blocks, FutureFeatures future, LiteralMistakes mistakes) {
    this.blocks = blocks;
    this.future = future;
    this.mistakes = mistakes;
    this.expressions = new ExpressionChecker(blocks, mistakes);
    this.patterns = new PatternChecker(expressions);
  }

  void module(Mod mod) {
    CodeUnit outer = enter(CodeUnit.Kind.MODULE, blocks.byNode.get(mod));
    if (mod instanceof Mod.Expression expression) {
      expressions.visit(expression.body());
    } else {
      visit(FutureFeatures.body(mod));
    }
    leave(outer);
  }

  private CodeUnit enter(CodeUnit.Kind kind, Block block) {
    CodeUnit outer = unit;
    unit = new CodeUnit(kind, block);
    expressions.use(unit);
    return outer;
  }

  private void leave(CodeUnit outer) {
    unit = outer;
    expressions.use(outer);
  }

  private void visit(List<Stmt> body) {
    for (Stmt stmt : body) {
      visit(stmt);
    }
  }

  private void visit(Stmt stmt) {
    if (stmt instanceof Stmt.ExprStmt s) {
      expressions.visit(s.value());
    } else if (stmt instanceof Stmt.Assign s) {
      expressions.visit(s.value());
      for (Expr target : s.targets()) {
        expressions.store(target);
      }
    } else if (stmt instanceof Stmt.FunctionDef s) {
      function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams(), false);
    } else if (stmt instanceof Stmt.AsyncFunctionDef s) {
      function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams(), true);
    } else if (stmt instanceof Stmt.ClassDef s) {
      classDefinition(s);
    } else if (stmt instanceof Stmt.Return s) {
      returnStatement(s);
    } else if (stmt instanceof Stmt.If s) {
      expressions.visit(s.test());
      visit(s.body());
      visit(s.orElse());
    } else if (stmt instanceof Stmt.While s) {
      unit.push(Nesting.LOOP, s.span());
      int count = mistakes.count();
      expressions.visit(s.test());
      List<SyntaxWarning> ofTest = mistakes.since(count);
      visit(s.body());
      unit.pop();
      mistakes.repeat(ofTest);
      visit(s.orElse());
    } else if (stmt instanceof Stmt.For s) {
      loop(s.target(), s.iter(), s.body(), s.orElse(), s.span());
    } else if (stmt instanceof Stmt.AsyncFor s) {
      requireAsync("'async for' outside async function", s.span());
      loop(s.target(), s.iter(), s.body(), s.orElse(), s.span());
    } else if (stmt instanceof Stmt.AugAssign s) {
      augmentedAssignment(s);
    } else if (stmt instanceof Stmt.AnnAssign s) {
      annotatedAssignment(s);
    } else if (stmt instanceof Stmt.Import s) {
      imports(s.names(), s.span());
    } else if (stmt instanceof Stmt.ImportFrom s) {
      if (s.level() == 0 && "__future__".equals(s.module()) && future.isLate(s.span())) {
        throw CodeUnit.error(s.span(), "from __future__ imports must occur at the beginning of the file");
      }
      imports(s.names(), s.span());
    } else if (stmt instanceof Stmt.Try s) {
      tryStatement(s.body(), s.handlers(), s.orElse(), s.finalBody(), false, s.span());
    } else if (stmt instanceof Stmt.TryStar s) {
      tryStatement(s.body(), s.handlers(), s.orElse(), s.finalBody(), true, s.span());
    } else if (stmt instanceof Stmt.With s) {
      with(s.items(), s.body(), s.span());
    } else if (stmt instanceof Stmt.AsyncWith s) {
      requireAsync("'async with' outside async function", s.span());
      with(s.items(), s.body(), s.span());
    } else if (stmt instanceof Stmt.Raise s) {
      expressions.visitOptional(s.exc());
      expressions.visitOptional(s.cause());
    } else if (stmt instanceof Stmt.Assert s) {
      mistakes.assertion(s);
      expressions.visit(s.test());
      expressions.visitOptional(s.msg());
    } else if (stmt instanceof Stmt.Delete s) {
      for (Expr target : s.targets()) {
        expressions.delete(target);
      }
    } else if (stmt instanceof Stmt.Match s) {
      match(s);
    } else if (stmt instanceof Stmt.TypeAlias s) {
      typeAlias(s);
    } else if (stmt instanceof Stmt.Break s) {
      if (!windUp(s.span(), true)) {
        throw CodeUnit.error(s.span(), "'break' outside loop");
      }
    } else if (stmt instanceof Stmt.Continue s) {
      if (!windUp(s.span(), true)) {
        throw CodeUnit.error(s.span(), "'continue' not properly in loop");
      }
    }
  }

  private void function(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns,
      List<TypeParam> typeParams,
      boolean async) {
    expressions.rejectDebugParameter(args);
    expressions.visit(decorators);
    expressions.defaults(args);
    CodeUnit outer = unit;
    if (!typeParams.isEmpty()) {
      enter(CodeUnit.Kind.HIDDEN, blocks.typeParameters.get(node));
      typeParameters(typeParams);
    }
    annotations(args, returns);
    CodeUnit around = enter(async ? CodeUnit.Kind.ASYNC_FUNCTION : CodeUnit.Kind.FUNCTION, blocks.byNode.get(node));
    visit(body);
    leave(around);
    leave(outer);
    unit.store(name, node.span());
  }

  private void classDefinition(Stmt.ClassDef s) {
    expressions.visit(s.decoratorList());
    CodeUnit outer = unit;
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      enter(CodeUnit.Kind.HIDDEN, blocks.typeParameters.get(s));
      typeParameters(s.typeParams());
      unit.touch(".type_params");
    }
    CodeUnit around = enter(CodeUnit.Kind.CLASS, blocks.byNode.get(s));
    visit(s.body());
    leave(around);
    if (generic) {
      unit.touch(".generic_base");
    }
    expressions.arguments(s.bases(), s.keywords());
    leave(outer);
    unit.store(s.name(), s.span());
  }

  private void typeAlias(Stmt.TypeAlias s) {
    CodeUnit outer = unit;
    if (!s.typeParams().isEmpty()) {
      enter(CodeUnit.Kind.HIDDEN, blocks.typeParameters.get(s));
      typeParameters(s.typeParams());
    }
    CodeUnit around = enter(CodeUnit.Kind.HIDDEN, blocks.byNode.get(s));
    expressions.visit(s.value());
    leave(around);
    leave(outer);
    unit.store(((Expr.Name) s.name()).id(), s.span());
  }

  private void typeParameters(List<TypeParam> typeParams) {
    for (TypeParam param : typeParams) {
      if (param instanceof TypeParam.TypeVar variable && variable.bound() != null) {
        CodeUnit outer = enter(CodeUnit.Kind.HIDDEN, blocks.byNode.get(variable));
        expressions.visit(variable.bound());
        leave(outer);
      }
      unit.store(param.name(), param.span());
    }
  }

  private void annotations(Arguments args, Expr returns) {
    if (future.annotations()) {
      return;
    }
    annotations(args.args());
    annotations(args.posOnlyArgs());
    annotation(args.vararg());
    annotations(args.kwOnlyArgs());
    annotation(args.kwarg());
    expressions.visitOptional(returns);
  }

  private void annotations(List<Arg> args) {
    for (Arg arg : args) {
      annotation(arg);
    }
  }

  private void annotation(Arg arg) {
    if (arg != null && arg.annotation() != null) {
      expressions.visit(arg.annotation() instanceof Expr.Starred starred ? starred.value() : arg.annotation());
    }
  }

  private void returnStatement(Stmt.Return s) {
    if (!unit.block.kind.isFunction()) {
      throw CodeUnit.error(s.span(), "'return' outside function");
    }
    if (s.value() != null && unit.block.coroutine && unit.block.generator) {
      throw CodeUnit.error(s.span(), "'return' with value in async generator");
    }
    expressions.visitOptional(s.value());
    boolean constant = s.value() != null && LiteralTypes.ofConstant(s.value()) != null;
    windUp(constant ? s.value().span() : s.span(), false);
  }

  /**
   * Goes through what a jump to the innermost loop, or out of the function, runs on its way.
   *
   * @return whether there is a loop
   */
  private boolean windUp(Span span, boolean toLoop) {
    List<Level> removed = new ArrayList<>();
    boolean found = false;
    while (!unit.levels.isEmpty()) {
      Level level = unit.levels.getLast();
      if (level.nesting == Nesting.EXCEPT_STAR) {
        throw CodeUnit.error(span, "'break', 'continue' and 'return' cannot appear in an except* block");
      }
      if (toLoop && level.nesting == Nesting.LOOP) {
        found = true;
        break;
      }
      unit.levels.removeLast();
      removed.add(level);
      if (level.nesting == Nesting.FINALLY) {
        finalBody(level);
      } else if (level.handlerName != null) {
        unit.touch(level.handlerName);
      }
    }
    unit.levels.addAll(removed.reversed());
    return found;
  }

  /** Goes through the code of a {@code finally}, which CPython compiles once for each way into it. */
  private void finalBody(Level level) {
    if (level.warnings != null) {
      mistakes.repeat(level.warnings);
      return;
    }
    int count = mistakes.count();
    level.warnings = List.of();
    visit(level.finalBody);
    level.warnings = mistakes.since(count);
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, Span span) {
    unit.push(Nesting.LOOP, span);
    expressions.visit(iter);
    expressions.store(target);
    visit(body);
    unit.pop();
    visit(orElse);
  }

  private void requireAsync(String message, Span span) {
    if (!unit.isAsync()) {
      throw CodeUnit.error(span, message);
    }
  }

  private void augmentedAssignment(Stmt.AugAssign s) {
    if (s.target() instanceof Expr.Name e) {
      unit.touch(e.id());
    } else if (s.target() instanceof Expr.Attribute e) {
      expressions.visit(e.value());
    } else if (s.target() instanceof Expr.Subscript e) {
      expressions.visit(e.value());
      expressions.visit(e.slice());
    } else {
      throw new IllegalArgumentException("not a target: " + s.target());
    }
    expressions.visit(s.value());
    if (s.target() instanceof Expr.Name name) {
      CodeUnit.rejectDebug(name.id(), name.span());
    }
  }

  private void annotatedAssignment(Stmt.AnnAssign s) {
    if (s.value() != null) {
      expressions.visit(s.value());
      expressions.store(s.target());
    }
    boolean evaluated = unit.kind == CodeUnit.Kind.MODULE || unit.kind == CodeUnit.Kind.CLASS;
    if (s.target() instanceof Expr.Name e) {
      CodeUnit.rejectDebug(e.id(), s.span());
      if (s.simple() && evaluated && !future.annotations()) {
        expressions.visit(s.annotation());
      }
    } else if (s.target() instanceof Expr.Attribute e) {
      CodeUnit.rejectDebug(e.attr(), s.span());
      if (s.value() == null) {
        expressions.visit(e.value());
      }
    } else if (s.target() instanceof Expr.Subscript e) {
      if (s.value() == null) {
        expressions.visit(e.value());
        expressions.visit(e.slice());
      }
    } else {
      throw new IllegalArgumentException("not a target: " + s.target());
    }
    if (!s.simple() && evaluated && !future.annotations()) {
      expressions.visit(s.annotation());
    }
  }

  private void imports(List<Alias> names, Span span) {
    for (Alias alias : names) {
      if (!alias.name().equals("*")) {
        unit.store(StatementCollector.boundName(alias), span);
      }
    }
  }

  private void tryStatement(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orElse,
      List<Stmt> finalBody,
      boolean star,
      Span span) {
    if (finalBody.isEmpty()) {
      tryExcept(body, handlers, orElse, star, span);
      return;
    }
    Level level = unit.push(new Level(Nesting.FINALLY, null, finalBody), span);
    if (handlers.isEmpty()) {
      visit(body);
    } else {
      tryExcept(body, handlers, orElse, star, span);
    }
    unit.pop();
    finalBody(level);
    finalBody(level);
  }

  private void tryExcept(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, boolean star, Span span) {
    unit.push(Nesting.PLAIN, span);
    visit(body);
    unit.pop();
    if (!star) {
      visit(orElse);
    }
    unit.push(star ? Nesting.EXCEPT_STAR : Nesting.PLAIN, span);
    for (ExceptHandler handler : handlers) {
      if (handler.type() == null && handler != handlers.getLast()) {
        throw CodeUnit.error(handler.span(), "default 'except:' must be last");
      }
      expressions.visitOptional(handler.type());
      if (handler.name() != null) {
        unit.store(handler.name(), handler.span());
      }
      unit.push(new Level(Nesting.NAMED_HANDLER, handler.name(), null), handler.span());
      visit(handler.body());
      unit.pop();
    }
    unit.pop();
    if (star) {
      visit(orElse);
    }
  }

  private void with(List<WithItem> items, List<Stmt> body, Span span) {
    for (WithItem item : items) {
      expressions.visit(item.contextExpr());
      unit.push(Nesting.PLAIN, span);
      if (item.optionalVars() != null) {
        expressions.store(item.optionalVars());
      }
    }
    visit(body);
    for (int i = 0; i < items.size(); i++) {
      unit.pop();
    }
  }

  private void match(Stmt.Match s) {
    expressions.visit(s.subject());
    int last = s.cases().size() - 1;
    for (int i = 0; i <= last; i++) {
      var matchCase = s.cases().get(i);
      boolean isDefault = i == last && last > 0 && PatternChecker.isWildcard(matchCase.pattern());
      if (!isDefault) {
        patterns.check(unit, matchCase.pattern(), matchCase.guard() != null || i == last);
      }
      expressions.visitOptional(matchCase.guard());
      visit(matchCase.body());
    }
  }
}
