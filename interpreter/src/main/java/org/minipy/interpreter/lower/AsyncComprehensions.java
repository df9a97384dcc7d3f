package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.scope.Access;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.Symbol;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.comprehension.AddItem;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.interpreter.node.comprehension.IteratorNode;
import org.minipy.interpreter.node.control.Return;
import org.minipy.interpreter.node.generator.CollectionStart;
import org.minipy.interpreter.node.generator.IsolatedLoops;
import org.minipy.interpreter.node.generator.ResumableFor;
import org.minipy.interpreter.node.generator.ResumableIf;
import org.minipy.interpreter.node.generator.StoreTemporary;
import org.minipy.interpreter.node.generator.YieldStatement;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.interpreter.node.name.TemporaryTake;
import org.minipy.runtime.types.text.PyStr;

/**
 * Generator expressions, and comprehensions whose loops suspend: nested resumable loops around a yield or an addition.
 */
final class AsyncComprehensions {
  private final Body body;
  private final Spilling spilling;

  AsyncComprehensions(Body body, Spilling spilling) {
    this.body = body;
    this.spilling = spilling;
  }

  /** What is done with each element. */
  private interface Element {
    /** Adds the statements for one element. */
    void lower(List<StmtNode> out);
  }

  /** The body of the function that a generator expression is; its argument is the outermost iterator. */
  StmtNode generator(Expr.GeneratorExp g) {
    boolean wrapped = body.code().scope().isAsyncGenerator();
    return loops(g, g.generators(), outermost(g), out -> {
      spilling.spill(g.elt(), out);
      out.add(body.lines().suspending(new YieldStatement(body.expressions().lower(g.elt()), wrapped, -1,
          body.code().newState(), body.code().position(g.elt().span()))));
    });
  }

  private ExprNode outermost(Expr whole) {
    return new LocalGet(0, PyStr.intern(".0"), body.code().position(whole.span()));
  }

  /** The body of a comprehension that is a coroutine of its own. */
  StmtNode function(Expr whole, Expr key, Expr value, List<Comprehension> generators) {
    int accumulator = body.code().newSlot();
    List<StmtNode> nodes = new ArrayList<>();
    nodes.add(new CollectionStart(kind(whole), accumulator));
    nodes.add(loops(whole, generators, outermost(whole), out -> add(whole, key, value, accumulator, out)));
    nodes.add(new Return(new TemporaryTake(accumulator)));
    return spilling.block(nodes);
  }

  private static ComprehensionNode.Kind kind(Expr whole) {
    return switch (whole) {
      case Expr.SetComp c -> ComprehensionNode.Kind.SET;
      case Expr.DictComp c -> ComprehensionNode.Kind.DICT;
      default -> ComprehensionNode.Kind.LIST;
    };
  }

  private void add(Expr whole, Expr key, Expr value, int accumulator, List<StmtNode> out) {
    spilling.spillInOrder(key == null ? List.of(value) : List.of(key, value), out);
    out.add(new AddItem(
        accumulator, key == null ? null : body.expressions().lower(key), body.expressions().lower(value),
        ComprehensionLowering.additionPosition(body.code(), key, value)));
  }

  /**
   * Whether {@code s} assigns an inlined comprehension to a local in one line: CPython's compiler then does without
   * moving the collection on the stack, so that the local is assigned before the comprehension's variables lose theirs.
   */
  boolean isAssigned(Stmt.Assign s) {
    Expr value = s.value();
    if (!(value instanceof Expr.ListComp || value instanceof Expr.SetComp || value instanceof Expr.DictComp)
        || s.targets().size() > 1 || !(s.targets().getFirst() instanceof Expr.Name n)) {
      return false;
    }
    Scope scope = body.code().unit().scopes().of(value);
    Symbol target = body.scope().symbol(n.id());
    if (!scope.isInlined() || n.span().line() != value.span().line() || target == null
        || target.access() != Access.FAST) {
      return false;
    }
    List<Symbol> own = own(scope);
    for (Symbol symbol : own) {
      if (symbol.name().equals(target.name())) {
        return false;
      }
    }
    return !own.isEmpty();
  }

  /**
   * Builds the collection of an inlined comprehension into {@code slot}.
   *
   * @param assignment what assigns it at once, or null
   */
  void inline(Expr whole, int slot, StmtNode assignment, List<StmtNode> out) {
    Scope scope = body.code().unit().scopes().of(whole);
    List<Comprehension> generators = switch (whole) {
      case Expr.ListComp c -> c.generators();
      case Expr.SetComp c -> c.generators();
      case Expr.DictComp c -> c.generators();
      default -> throw new IllegalArgumentException("not a comprehension");
    };
    Comprehension first = generators.getFirst();
    spilling.spill(first.iter(), out);
    int iterator = body.code().newSlot();
    int position = body.code().position(whole.span());
    out.add(new StoreTemporary(
        iterator, new IteratorNode(body.statements().iterable(first.iter()), first.isAsync(), position)));
    Scope outer = body.enter(scope);
    IsolatedLoops.Variables variables = variables(scope);
    int firstSlot = body.code().slotCount();
    Expr key = whole instanceof Expr.DictComp d ? d.key() : null;
    Expr value = switch (whole) {
      case Expr.ListComp c -> c.elt();
      case Expr.SetComp c -> c.elt();
      case Expr.DictComp c -> c.value();
      default -> throw new IllegalArgumentException("not a comprehension");
    };
    StmtNode loops =
        loops(whole, generators, new TemporaryTake(iterator), nodes -> add(whole, key, value, slot, nodes));
    body.leave(outer);
    StmtNode building = spilling.block(List.of(new CollectionStart(kind(whole), slot), loops));
    IsolatedLoops.Kept kept = new IsolatedLoops.Kept(slot, firstSlot, body.code().slotCount());
    out.add(new IsolatedLoops(building, variables, kept, body.code().newState(), assignment));
  }

  private static List<Symbol> own(Scope scope) {
    List<Symbol> own = new ArrayList<>();
    for (Symbol symbol : scope.symbols()) {
      if (symbol.slot() >= 0 && symbol.isIterationVariable()) {
        own.add(symbol);
      }
    }
    return own;
  }

  private IsolatedLoops.Variables variables(Scope scope) {
    List<Symbol> own = own(scope);
    int n = own.size();
    int[] slots = new int[n];
    boolean[] cells = new boolean[n];
    int[] saved = new int[n];
    for (int i = 0; i < n; i++) {
      slots[i] = own.get(i).slot();
      cells[i] = own.get(i).access() == Access.DEREF;
      saved[i] = body.code().newSlot();
    }
    return new IsolatedLoops.Variables(slots, cells, saved);
  }

  private StmtNode loops(Expr whole, List<Comprehension> generators, ExprNode first, Element element) {
    int line = whole.span().line();
    return body.lines()
        .before(loop(new Loops(generators, body.code().position(whole.span()), line), 0, first, element), line);
  }

  /** The loops of one comprehension, and the position and line of the whole. */
  private record Loops(List<Comprehension> generators, int position, int line) {}

  private StmtNode loop(Loops loops, int i, ExprNode first, Element element) {
    Comprehension g = loops.generators.get(i);
    int position = loops.position;
    List<StmtNode> nodes = new ArrayList<>();
    ExprNode iterable = first;
    if (i > 0) {
      spilling.spill(g.iter(), nodes);
      iterable = body.statements().iterable(g.iter());
      if (g.isAsync()) {
        iterable = new IteratorNode(iterable, true, position);
      }
    }
    int iterator = body.code().newSlot();
    List<StmtNode> inner = new ArrayList<>();
    TargetNode target = spilling.targets().scopedTargetOrSlot(g.target(), inner);
    conditions(loops, i, 0, inner, element);
    StmtNode innerBlock = body.lines().forBody(spilling.block(inner), loops.line);
    nodes.add(g.isAsync()
        ? AsyncStatements.loopOver(body, iterable, target, innerBlock, null, position)
        : new ResumableFor(target, iterable, innerBlock, null, iterator, body.code().newState(), position));
    return spilling.block(nodes);
  }

  private void conditions(Loops loops, int i, int k, List<StmtNode> out, Element element) {
    Comprehension g = loops.generators.get(i);
    if (k < g.ifs().size()) {
      Expr test = g.ifs().get(k);
      spilling.spillCondition(test, out);
      ExprNode lowered = body.expressions().condition(test);
      List<StmtNode> then = new ArrayList<>();
      conditions(loops, i, k + 1, then, element);
      out.add(new ResumableIf(lowered, spilling.block(then), null, body.code().newState()));
    } else if (i + 1 < loops.generators.size()) {
      out.add(loop(loops, i + 1, null, element));
    } else {
      element.lower(out);
    }
  }
}
