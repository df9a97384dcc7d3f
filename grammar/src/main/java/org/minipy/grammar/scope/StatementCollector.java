package org.minipy.grammar.scope;

import java.util.List;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.ast.WithItem;

/** The first pass over statements: opens a block for each scope and notes in it what the statements do with names. */
final class StatementCollector {
  private final BlockStack blocks;
  private final boolean futureAnnotations;
  private final ExpressionCollector expressions;
  private final PatternCollector patterns;

  StatementCollector(BlockStack blocks, boolean futureAnnotations) {
    this.blocks = blocks;
    this.futureAnnotations = futureAnnotations;
    this.expressions = new ExpressionCollector(blocks);
    this.patterns = new PatternCollector(blocks, expressions);
  }

  void module(Mod mod) {
    blocks.open(ScopeKind.MODULE, "<module>", mod);
    if (mod instanceof Mod.Expression expression) {
      expressions.visit(expression.body());
    } else {
      visit(FutureFeatures.body(mod));
    }
    blocks.close();
  }

  private void visit(List<Stmt> body) {
    for (Stmt stmt : body) {
      visit(stmt);
    }
  }

  private void visit(Stmt stmt) {
    blocks.enter();
    if (stmt instanceof Stmt.ExprStmt s) {
      expressions.visit(s.value());
    } else if (stmt instanceof Stmt.Assign s) {
      expressions.targets(s.targets());
      expressions.visit(s.value());
    } else if (stmt instanceof Stmt.FunctionDef s) {
      function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams(), false);
    } else if (stmt instanceof Stmt.AsyncFunctionDef s) {
      function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams(), true);
    } else if (stmt instanceof Stmt.ClassDef s) {
      classDefinition(s);
    } else if (stmt instanceof Stmt.Return s) {
      if (s.value() != null) {
        expressions.visit(s.value());
        blocks.current().returnsValue = true;
      }
    } else if (stmt instanceof Stmt.If s) {
      expressions.visit(s.test());
      visit(s.body());
      visit(s.orElse());
    } else if (stmt instanceof Stmt.While s) {
      expressions.visit(s.test());
      visit(s.body());
      visit(s.orElse());
    } else if (stmt instanceof Stmt.For s) {
      loop(s.target(), s.iter(), s.body(), s.orElse());
    } else if (stmt instanceof Stmt.AsyncFor s) {
      loop(s.target(), s.iter(), s.body(), s.orElse());
    } else if (stmt instanceof Stmt.AugAssign s) {
      expressions.target(s.target());
      expressions.visit(s.value());
    } else if (stmt instanceof Stmt.AnnAssign s) {
      annotatedAssignment(s);
    } else if (stmt instanceof Stmt.Import s) {
      imports(s.names());
    } else if (stmt instanceof Stmt.ImportFrom s) {
      imports(s.names());
    } else if (stmt instanceof Stmt.Try s) {
      tryStatement(s.body(), s.handlers(), s.orElse(), s.finalBody());
    } else if (stmt instanceof Stmt.TryStar s) {
      tryStatement(s.body(), s.handlers(), s.orElse(), s.finalBody());
    } else if (stmt instanceof Stmt.With s) {
      with(s.items(), s.body());
    } else if (stmt instanceof Stmt.AsyncWith s) {
      with(s.items(), s.body());
    } else if (stmt instanceof Stmt.Raise s) {
      expressions.visitOptional(s.exc());
      expressions.visitOptional(s.cause());
    } else if (stmt instanceof Stmt.Assert s) {
      expressions.visit(s.test());
      expressions.visitOptional(s.msg());
    } else if (stmt instanceof Stmt.Delete s) {
      expressions.targets(s.targets());
    } else if (stmt instanceof Stmt.Match s) {
      expressions.visit(s.subject());
      for (var matchCase : s.cases()) {
        patterns.visit(matchCase.pattern());
        expressions.visitOptional(matchCase.guard());
        visit(matchCase.body());
      }
    } else if (stmt instanceof Stmt.Global s) {
      declare(s.names(), Flag.GLOBAL, "global", s.span());
    } else if (stmt instanceof Stmt.Nonlocal s) {
      declare(s.names(), Flag.NONLOCAL, "nonlocal", s.span());
    } else if (stmt instanceof Stmt.TypeAlias s) {
      typeAlias(s);
    }
    blocks.leave();
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
    blocks.define(name, Flag.ASSIGNED, node.span());
    expressions.defaults(args);
    expressions.visit(decorators);
    boolean generic = !typeParams.isEmpty();
    if (generic) {
      openTypeParameters(node, name, typeParams, blocks.current().privateName);
      blocks.define(".defaults", Flag.PARAMETER, node.span());
      if (hasKeywordDefault(args)) {
        blocks.define(".kwdefaults", Flag.PARAMETER, node.span());
      }
      typeParameters(typeParams);
    }
    annotations(node, args, returns);
    blocks.open(ScopeKind.FUNCTION, name, node).coroutine = async;
    expressions.parameters(args);
    visit(body);
    blocks.close();
    if (generic) {
      blocks.close();
    }
  }

  private static boolean hasKeywordDefault(Arguments args) {
    for (Expr value : args.kwDefaults()) {
      if (value != null) {
        return true;
      }
    }
    return false;
  }

  private void classDefinition(Stmt.ClassDef s) {
    blocks.define(s.name(), Flag.ASSIGNED, s.span());
    expressions.visit(s.decoratorList());
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      openTypeParameters(s, s.name(), s.typeParams(), s.name());
      blocks.define(".type_params", Flag.ASSIGNED | Flag.USED, s.span());
      blocks.define(".generic_base", Flag.ASSIGNED | Flag.USED, s.span());
      typeParameters(s.typeParams());
    }
    expressions.visit(s.bases());
    for (Keyword keyword : s.keywords()) {
      expressions.visit(keyword.value());
    }
    blocks.open(ScopeKind.CLASS, s.name(), s, s.name());
    if (generic) {
      blocks.define("__type_params__", Flag.ASSIGNED, s.span());
      blocks.define(".type_params", Flag.USED, s.span());
    }
    visit(s.body());
    blocks.close();
    if (generic) {
      blocks.close();
    }
  }

  private void typeAlias(Stmt.TypeAlias s) {
    expressions.target(s.name());
    String name = ((Expr.Name) s.name()).id();
    boolean inClass = blocks.current().kind == ScopeKind.CLASS;
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      openTypeParameters(s, name, s.typeParams(), blocks.current().privateName);
      typeParameters(s.typeParams());
    }
    blocks.open(ScopeKind.TYPE_ALIAS, name, s);
    if (inClass) {
      seeClassNamespace(s.value().span());
    }
    expressions.visit(s.value());
    blocks.close();
    if (generic) {
      blocks.close();
    }
  }

  private void openTypeParameters(Stmt node, String name, List<TypeParam> typeParams, String privateName) {
    boolean inClass = blocks.current().kind == ScopeKind.CLASS;
    blocks.open(ScopeKind.TYPE_PARAMETERS, name, node, privateName);
    if (inClass) {
      seeClassNamespace(node.span());
    }
  }

  private void seeClassNamespace(Span span) {
    blocks.current().seesClassNamespace = true;
    blocks.define("__classdict__", Flag.USED, span);
  }

  private void typeParameters(List<TypeParam> typeParams) {
    for (TypeParam param : typeParams) {
      blocks.enter();
      blocks.define(param.name(), Flag.TYPE_PARAMETER | Flag.ASSIGNED, param.span());
      if (param instanceof TypeParam.TypeVar variable && variable.bound() != null) {
        boolean inClass = blocks.current().seesClassNamespace;
        blocks.open(ScopeKind.TYPE_VARIABLE_BOUND, variable.name(), variable);
        if (inClass) {
          seeClassNamespace(variable.bound().span());
        }
        expressions.visit(variable.bound());
        blocks.close();
      }
      blocks.leave();
    }
  }

  private void annotations(Stmt node, Arguments args, Expr returns) {
    if (futureAnnotations) {
      openAnnotation(node);
    }
    annotations(args.posOnlyArgs());
    annotations(args.args());
    annotationOf(args.vararg());
    annotationOf(args.kwarg());
    annotations(args.kwOnlyArgs());
    if (futureAnnotations) {
      blocks.close();
    }
    if (returns != null) {
      annotation(returns);
    }
  }

  private void annotations(List<Arg> args) {
    for (Arg arg : args) {
      annotationOf(arg);
    }
  }

  private void annotationOf(Arg arg) {
    if (arg != null && arg.annotation() != null) {
      expressions.visit(arg.annotation());
    }
  }

  private void annotation(Expr annotation) {
    if (futureAnnotations) {
      openAnnotation(annotation);
    }
    expressions.visit(annotation);
    if (futureAnnotations) {
      blocks.close();
    }
  }

  private void openAnnotation(Node node) {
    blocks.openIgnored(node);
    blocks.current().annotation = true;
  }

  private void annotatedAssignment(Stmt.AnnAssign s) {
    if (s.target() instanceof Expr.Name name) {
      int flags = blocks.flagsOf(name.id());
      boolean inModule = blocks.current().kind == ScopeKind.MODULE;
      if ((flags & (Flag.GLOBAL | Flag.NONLOCAL)) != 0 && !inModule && s.simple()) {
        throw BlockStack.error(
            s.span(),
            "annotated name '" + name.id() + "' can't be " + ((flags & Flag.GLOBAL) != 0 ? "global" : "nonlocal"));
      }
      if (s.simple()) {
        blocks.define(name.id(), Flag.ANNOTATED | Flag.ASSIGNED, name.span());
      } else if (s.value() != null) {
        blocks.define(name.id(), Flag.ASSIGNED, name.span());
      }
    } else {
      expressions.target(s.target());
    }
    annotation(s.annotation());
    expressions.visitOptional(s.value());
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse) {
    expressions.target(target);
    expressions.visit(iter);
    visit(body);
    visit(orElse);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      expressions.visit(item.contextExpr());
      if (item.optionalVars() != null) {
        expressions.target(item.optionalVars());
      }
    }
    visit(body);
  }

  private void tryStatement(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody) {
    visit(body);
    visit(orElse);
    for (ExceptHandler handler : handlers) {
      expressions.visitOptional(handler.type());
      if (handler.name() != null) {
        blocks.define(handler.name(), Flag.ASSIGNED, handler.span());
      }
      visit(handler.body());
    }
    visit(finalBody);
  }

  private void imports(List<Alias> names) {
    for (Alias alias : names) {
      if (!alias.name().equals("*")) {
        blocks.define(boundName(alias), Flag.IMPORTED, alias.span());
      } else if (blocks.current().kind != ScopeKind.MODULE) {
        throw BlockStack.error(alias.span(), "import * only allowed at module level");
      }
    }
  }

  /** The name that an import binds. */
  static String boundName(Alias alias) {
    if (alias.asName() != null) {
      return alias.asName();
    }
    int dot = alias.name().indexOf('.');
    return dot < 0 ? alias.name() : alias.name().substring(0, dot);
  }

  private void declare(List<String> names, int flag, String word, Span span) {
    for (String name : names) {
      int flags = blocks.flagsOf(name);
      String complaint = null;
      if ((flags & Flag.PARAMETER) != 0) {
        complaint = "name '" + name + "' is parameter and " + word;
      } else if ((flags & Flag.USED) != 0) {
        complaint = "name '" + name + "' is used prior to " + word + " declaration";
      } else if ((flags & Flag.ANNOTATED) != 0) {
        complaint = "annotated name '" + name + "' can't be " + word;
      } else if ((flags & Flag.ASSIGNED) != 0) {
        complaint = "name '" + name + "' is assigned to before " + word + " declaration";
      }
      if (complaint != null) {
        throw BlockStack.error(span, complaint);
      }
      blocks.define(name, flag, span);
      blocks.declare(name, span);
    }
  }
}
