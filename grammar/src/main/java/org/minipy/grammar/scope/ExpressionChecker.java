package org.minipy.grammar.scope;

import java.util.HashSet;
import java.util.List;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Span;

/** The third pass over expressions. */
final class ExpressionChecker {
  private final BlockStack blocks;
  private final LiteralMistakes mistakes;
  private CodeUnit unit;

  ExpressionChecker(BlockStack blocks, LiteralMistakes mistakes) {
    this.blocks = blocks;
    this.mistakes = mistakes;
  }

  /** Goes on in another code object. */
  void use(CodeUnit unit) {
    this.unit = unit;
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
    if (expr instanceof Expr.Name e) {
      unit.touch(e.id());
    } else if (expr instanceof Expr.Attribute e) {
      visit(e.value());
    } else if (expr instanceof Expr.Call e) {
      rejectRepeated(e.keywords());
      mistakes.call(e.func());
      visit(e.func());
      arguments(e.args(), e.keywords());
    } else if (expr instanceof Expr.BinOp e) {
      visit(e.left());
      visit(e.right());
    } else if (expr instanceof Expr.BoolOp e) {
      visit(e.values());
    } else if (expr instanceof Expr.UnaryOp e) {
      Expr.Compare folded = NegatedComparisons.folded(e);
      visit(folded == null ? e.operand() : folded);
    } else if (expr instanceof Expr.Compare e) {
      mistakes.compare(e);
      visit(e.left());
      visit(e.comparators());
    } else if (expr instanceof Expr.Subscript e) {
      mistakes.subscript(e);
      visit(e.value());
      visit(e.slice());
    } else if (expr instanceof Expr.Slice e) {
      visitOptional(e.lower());
      visitOptional(e.upper());
      visitOptional(e.step());
    } else if (expr instanceof Expr.Tuple e) {
      items(e.elts());
    } else if (expr instanceof Expr.List e) {
      items(e.elts());
    } else if (expr instanceof Expr.Set e) {
      items(e.elts());
    } else if (expr instanceof Expr.Dict e) {
      for (int i = 0; i < e.values().size(); i++) {
        visitOptional(e.keys().get(i));
        visit(e.values().get(i));
      }
    } else if (expr instanceof Expr.Starred e) {
      throw CodeUnit.error(e.span(), "can't use starred expression here");
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
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.SetComp e) {
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.DictComp e) {
      comprehension(e, e.generators(), e.key(), e.value());
    } else if (expr instanceof Expr.GeneratorExp e) {
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.Yield e) {
      requireFunction("'yield' outside function", e.span());
      visitOptional(e.value());
    } else if (expr instanceof Expr.YieldFrom e) {
      requireFunction("'yield' outside function", e.span());
      if (unit.isAsync()) {
        throw CodeUnit.error(e.span(), "'yield from' inside async function");
      }
      visit(e.value());
    } else if (expr instanceof Expr.Await e) {
      requireFunction("'await' outside function", e.span());
      if (!unit.isAsync() && unit.kind != CodeUnit.Kind.COMPREHENSION) {
        throw CodeUnit.error(e.span(), "'await' outside async function");
      }
      visit(e.value());
    } else if (expr instanceof Expr.NamedExpr e) {
      visit(e.value());
      store(e.target());
    } else if (!(expr instanceof Expr.Constant)) {
      throw new IllegalArgumentException("not an expression: " + expr);
    }
  }

  private void requireFunction(String message, Span span) {
    if (!unit.block.kind.isFunction()) {
      throw CodeUnit.error(span, message);
    }
  }

  /** Visits the items of a display or the arguments of a call. */
  private void items(List<Expr> list) {
    for (Expr expr : list) {
      visit(expr instanceof Expr.Starred starred ? starred.value() : expr);
    }
  }

  /** Visits the arguments of a call or class definition. */
  void arguments(List<Expr> args, List<Keyword> keywords) {
    rejectRepeated(keywords);
    items(args);
    for (Keyword keyword : keywords) {
      visit(keyword.value());
    }
  }

  private static void rejectRepeated(List<Keyword> keywords) {
    boolean repeated = hasRepeated(keywords);
    for (int i = 0; i < keywords.size(); i++) {
      Keyword keyword = keywords.get(i);
      if (keyword.arg() == null) {
        continue;
      }
      CodeUnit.rejectDebug(keyword.arg(), keyword.span());
      for (int j = i + 1; repeated && j < keywords.size(); j++) {
        if (keyword.arg().equals(keywords.get(j).arg())) {
          throw CodeUnit.error(keywords.get(j).span(), "keyword argument repeated: " + keyword.arg());
        }
      }
    }
  }

  private static boolean hasRepeated(List<Keyword> keywords) {
    if (keywords.size() < 2) {
      return false;
    }
    HashSet<String> names = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null && !names.add(keyword.arg())) {
        return true;
      }
    }
    return false;
  }

  /** Visits a target of an assignment. */
  void store(Expr target) {
    if (target instanceof Expr.Name e) {
      unit.store(e.id(), e.span());
    } else if (target instanceof Expr.Tuple e) {
      unpack(e.elts(), e.span());
    } else if (target instanceof Expr.List e) {
      unpack(e.elts(), e.span());
    } else if (target instanceof Expr.Starred e) {
      throw CodeUnit.error(e.span(), "starred assignment target must be in a list or tuple");
    } else if (target instanceof Expr.Attribute e) {
      visit(e.value());
      CodeUnit.rejectDebug(e.attr(), e.span());
    } else if (target instanceof Expr.Subscript e) {
      subscriptTarget(e);
    } else {
      visit(target);
    }
  }

  private void subscriptTarget(Expr.Subscript e) {
    visit(e.value());
    visit(e.slice());
  }

  private void unpack(List<Expr> targets, Span span) {
    boolean starred = false;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        if (starred) {
          throw CodeUnit.error(span, "multiple starred expressions in assignment");
        }
        if (i >= 1 << 8) {
          throw CodeUnit.error(span, "too many expressions in star-unpacking assignment");
        }
        starred = true;
      }
    }
    for (Expr target : targets) {
      store(target instanceof Expr.Starred star ? star.value() : target);
    }
  }

  /** Visits a target of {@code del}. */
  void delete(Expr target) {
    if (target instanceof Expr.Name e) {
      if (e.id().equals("__debug__")) {
        throw CodeUnit.error(e.span(), "cannot delete __debug__");
      }
      unit.touch(e.id());
    } else if (target instanceof Expr.Tuple e) {
      deleteAll(e.elts());
    } else if (target instanceof Expr.List e) {
      deleteAll(e.elts());
    } else if (target instanceof Expr.Subscript e) {
      subscriptTarget(e);
    } else {
      visit(target);
    }
  }

  private void deleteAll(List<Expr> targets) {
    for (Expr target : targets) {
      delete(target);
    }
  }

  /** Visits the default values of parameters. */
  void defaults(Arguments args) {
    visit(args.defaults());
    visit(args.kwDefaults());
  }

  /** Raises the error for a parameter called {@code __debug__}. */
  void rejectDebugParameter(Arguments args) {
    rejectDebugParameters(args.posOnlyArgs());
    rejectDebugParameters(args.args());
    rejectDebugParameter(args.vararg());
    rejectDebugParameters(args.kwOnlyArgs());
    rejectDebugParameter(args.kwarg());
  }

  private static void rejectDebugParameters(List<Arg> args) {
    for (Arg arg : args) {
      rejectDebugParameter(arg);
    }
  }

  private static void rejectDebugParameter(Arg arg) {
    if (arg != null) {
      CodeUnit.rejectDebug(arg.arg(), arg.span());
    }
  }

  private void lambda(Expr.Lambda e) {
    rejectDebugParameter(e.args());
    defaults(e.args());
    CodeUnit outer = unit;
    unit = new CodeUnit(CodeUnit.Kind.LAMBDA, blocks.byNode.get(e));
    visit(e.body());
    unit = outer;
  }

  private void comprehension(Expr node, List<Comprehension> generators, Expr elt, Expr value) {
    Block block = blocks.byNode.get(node);
    CodeUnit outer = unit;
    Expr outermost = generators.getFirst().iter();
    if (block.inlined) {
      visit(outermost);
      unit.enterInlined(block);
    } else {
      unit = new CodeUnit(CodeUnit.Kind.COMPREHENSION, block);
    }
    if (block.coroutine && !block.generator && !outer.isAsync() && outer.kind != CodeUnit.Kind.COMPREHENSION) {
      throw CodeUnit.error(node.span(), "asynchronous comprehension outside of an asynchronous function");
    }
    for (int i = 0; i < generators.size(); i++) {
      Comprehension clause = generators.get(i);
      if (i > 0) {
        visit(clause.iter());
      }
      store(clause.target());
      visit(clause.ifs());
    }
    visit(elt);
    visitOptional(value);
    if (block.inlined) {
      unit.leaveInlined();
    } else {
      unit = outer;
      visit(outermost);
    }
  }
}
