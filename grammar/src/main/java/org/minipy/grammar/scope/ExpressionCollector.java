package org.minipy.grammar.scope;

import java.util.List;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Span;

/** The first pass over expressions. */
final class ExpressionCollector {
  private final BlockStack blocks;

  ExpressionCollector(BlockStack blocks) {
    this.blocks = blocks;
  }

  /** Visits expressions that are evaluated; null ones are skipped. */
  void visit(List<Expr> list) {
    for (Expr expr : list) {
      visitOptional(expr);
    }
  }

  void visitOptional(Expr expr) {
    if (expr != null) {
      visit(expr);
    }
  }

  /** Visits an expression that is evaluated. */
  void visit(Expr expr) {
    blocks.enter();
    if (expr instanceof Expr.Name e) {
      name(e);
    } else if (expr instanceof Expr.Attribute e) {
      visit(e.value());
    } else if (expr instanceof Expr.Call e) {
      visit(e.func());
      visit(e.args());
      for (Keyword keyword : e.keywords()) {
        visit(keyword.value());
      }
    } else if (expr instanceof Expr.BinOp e) {
      visit(e.left());
      visit(e.right());
    } else if (expr instanceof Expr.BoolOp e) {
      visit(e.values());
    } else if (expr instanceof Expr.UnaryOp e) {
      visit(e.operand());
    } else if (expr instanceof Expr.Compare e) {
      visit(e.left());
      visit(e.comparators());
    } else if (expr instanceof Expr.Subscript e) {
      visit(e.value());
      visit(e.slice());
    } else if (expr instanceof Expr.Slice e) {
      visitOptional(e.lower());
      visitOptional(e.upper());
      visitOptional(e.step());
    } else if (expr instanceof Expr.Tuple e) {
      visit(e.elts());
    } else if (expr instanceof Expr.List e) {
      visit(e.elts());
    } else if (expr instanceof Expr.Set e) {
      visit(e.elts());
    } else if (expr instanceof Expr.Dict e) {
      visit(e.keys());
      visit(e.values());
    } else if (expr instanceof Expr.Starred e) {
      visit(e.value());
    } else if (expr instanceof Expr.IfExp e) {
      visit(e.test());
      visit(e.body());
      visit(e.orElse());
    } else if (expr instanceof Expr.JoinedStr e) {
      visit(e.values());
    } else if (expr instanceof Expr.FormattedValue e) {
      visit(e.value());
      visitOptional(e.formatSpec());
    } else if (expr instanceof Expr.Lambda e) {
      lambda(e);
    } else if (expr instanceof Expr.ListComp e) {
      comprehension(e, "list comprehension", "<listcomp>", e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.SetComp e) {
      comprehension(e, "set comprehension", "<setcomp>", e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.DictComp e) {
      comprehension(e, "dict comprehension", "<dictcomp>", e.generators(), e.key(), e.value());
    } else if (expr instanceof Expr.GeneratorExp e) {
      comprehension(e, "generator expression", "<genexpr>", e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.Yield e) {
      yieldExpression(e, e.value());
    } else if (expr instanceof Expr.YieldFrom e) {
      yieldExpression(e, e.value());
    } else if (expr instanceof Expr.Await e) {
      rejectInHiddenScope(e.span(), "await expression");
      visit(e.value());
      blocks.current().coroutine = true;
    } else if (expr instanceof Expr.NamedExpr e) {
      namedExpression(e);
    } else if (!(expr instanceof Expr.Constant)) {
      throw new IllegalArgumentException("not an expression: " + expr);
    }
    blocks.leave();
  }

  /** Visits targets of an assignment or deletion. */
  void targets(List<Expr> list) {
    for (Expr expr : list) {
      target(expr);
    }
  }

  /** Visits a target of an assignment or deletion. */
  void target(Expr expr) {
    if (expr instanceof Expr.Name e) {
      blocks.define(e.id(), Flag.ASSIGNED, e.span());
    } else if (expr instanceof Expr.Tuple e) {
      nestedTargets(e.elts());
    } else if (expr instanceof Expr.List e) {
      nestedTargets(e.elts());
    } else if (expr instanceof Expr.Starred e) {
      blocks.enter();
      target(e.value());
      blocks.leave();
    } else {
      visit(expr);
    }
  }

  private void nestedTargets(List<Expr> elts) {
    blocks.enter();
    targets(elts);
    blocks.leave();
  }

  private void name(Expr.Name e) {
    blocks.define(e.id(), Flag.USED, e.span());
    if (blocks.current().kind.isFunctionLike() && e.id().equals("super")) {
      blocks.define("__class__", Flag.USED, e.span());
    }
  }

  private void lambda(Expr.Lambda e) {
    if (blocks.current().seesClassNamespace) {
      throw BlockStack.error(e.span(), "Cannot use lambda in annotation scope within class scope");
    }
    defaults(e.args());
    blocks.open(ScopeKind.LAMBDA, "<lambda>", e);
    parameters(e.args());
    visit(e.body());
    blocks.close();
  }

  /** Visits the default values of parameters. */
  void defaults(Arguments args) {
    visit(args.defaults());
    visit(args.kwDefaults());
  }

  /** Defines the parameters in the current block, which is that of the function. */
  void parameters(Arguments args) {
    parameters(args.posOnlyArgs());
    parameters(args.args());
    parameters(args.kwOnlyArgs());
    if (args.vararg() != null) {
      blocks.define(args.vararg().arg(), Flag.PARAMETER, args.vararg().span());
      blocks.current().varargs = true;
    }
    if (args.kwarg() != null) {
      blocks.define(args.kwarg().arg(), Flag.PARAMETER, args.kwarg().span());
      blocks.current().varKeywords = true;
    }
  }

  private void parameters(List<Arg> args) {
    for (Arg arg : args) {
      blocks.define(arg.arg(), Flag.PARAMETER, arg.span());
    }
  }

  private void comprehension(
      Expr node, String form, String name, List<Comprehension> generators, Expr elt, Expr value) {
    if (blocks.current().seesClassNamespace) {
      throw BlockStack.error(node.span(), "Cannot use comprehension in annotation scope within class scope");
    }
    Comprehension outermost = generators.getFirst();
    iterable(outermost.iter());
    Block block = blocks.open(ScopeKind.COMPREHENSION, name, node);
    block.comprehensionForm = form;
    block.coroutine = outermost.isAsync();
    blocks.define(".0", Flag.PARAMETER, node.span());
    iterationTarget(outermost.target());
    visit(outermost.ifs());
    for (int i = 1; i < generators.size(); i++) {
      Comprehension clause = generators.get(i);
      iterationTarget(clause.target());
      iterable(clause.iter());
      visit(clause.ifs());
      block.coroutine |= clause.isAsync();
    }
    visitOptional(value);
    visit(elt);
    block.generator = node instanceof Expr.GeneratorExp;
    blocks.close();
    if (block.coroutine && !block.generator) {
      blocks.current().coroutine = true;
    }
  }

  private void iterable(Expr iter) {
    Block block = blocks.current();
    block.iterableDepth++;
    visit(iter);
    block.iterableDepth--;
  }

  private void iterationTarget(Expr target) {
    Block block = blocks.current();
    block.inIterationTarget = true;
    target(target);
    block.inIterationTarget = false;
  }

  private void yieldExpression(Expr node, Expr value) {
    rejectInHiddenScope(node.span(), "yield expression");
    visitOptional(value);
    Block block = blocks.current();
    block.generator = true;
    if (block.isComprehension()) {
      throw BlockStack.error(node.span(), "'yield' inside " + block.comprehensionForm);
    }
  }

  private void namedExpression(Expr.NamedExpr e) {
    rejectInHiddenScope(e.span(), "named expression");
    Block block = blocks.current();
    if (block.iterableDepth > 0) {
      throw BlockStack.error(
          e.span(), "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (block.isComprehension()) {
      bindOutsideComprehension((Expr.Name) e.target());
    }
    visit(e.value());
    target(e.target());
  }

  private void bindOutsideComprehension(Expr.Name target) {
    String name = target.id();
    Span span = target.span();
    List<Block> open = blocks.openBlocks();
    for (int i = open.size() - 1; i >= 0; i--) {
      Block block = open.get(i);
      if (block.isComprehension()) {
        int flags = block.flagsOf(name);
        if ((flags & Flag.ITERATION) != 0 && (flags & (Flag.ASSIGNED | Flag.GLOBAL)) != 0) {
          throw BlockStack.error(
              span, "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
        }
        continue;
      }
      if (block.annotation) {
        continue;
      }
      switch (block.kind) {
        case FUNCTION, LAMBDA -> {
          boolean global = (block.flagsOf(name) & Flag.GLOBAL) != 0;
          blocks.define(name, global ? Flag.GLOBAL : Flag.NONLOCAL, span);
          blocks.declare(name, span);
          blocks.define(block, name, Flag.ASSIGNED, span);
        }
        case MODULE -> {
          blocks.define(name, Flag.GLOBAL, span);
          blocks.declare(name, span);
          blocks.define(block, name, Flag.GLOBAL, span);
        }
        default -> throw BlockStack.error(
            span, "assignment expression within a comprehension cannot be used " + place(block));
      }
      return;
    }
  }

  private static String place(Block block) {
    return switch (block.kind) {
      case CLASS -> "in a class body";
      case TYPE_PARAMETERS -> "within the definition of a generic";
      case TYPE_ALIAS -> "in a type alias";
      default -> "in a TypeVar bound";
    };
  }

  /** Raises the error for something that the hidden scopes around annotations and type parameters do not allow. */
  private void rejectInHiddenScope(Span span, String what) {
    Block block = blocks.current();
    if (block.annotation) {
      throw BlockStack.error(span, what + " cannot be used within an annotation");
    }
    switch (block.kind) {
      case TYPE_VARIABLE_BOUND -> throw BlockStack.error(span, what + " cannot be used within a TypeVar bound");
      case TYPE_ALIAS -> throw BlockStack.error(span, what + " cannot be used within a type alias");
      case TYPE_PARAMETERS ->
          throw BlockStack.error(span, what + " cannot be used within the definition of a generic");
      default -> {}
    }
  }
}
