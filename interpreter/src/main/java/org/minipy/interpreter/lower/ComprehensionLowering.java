package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.scope.Access;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.Symbol;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.comprehension.AddItem;
import org.minipy.interpreter.node.comprehension.ComprehensionLoop;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.interpreter.node.trace.TracedComprehensionLoop;

/** Lowers comprehensions that are inlined into the frame around them. */
final class ComprehensionLowering {
  private final Body body;

  ComprehensionLowering(Body body) {
    this.body = body;
  }

  ExprNode list(Expr.ListComp c) {
    return inline(ComprehensionNode.Kind.LIST, c, null, c.elt(), c.generators());
  }

  ExprNode set(Expr.SetComp c) {
    return inline(ComprehensionNode.Kind.SET, c, null, c.elt(), c.generators());
  }

  ExprNode dict(Expr.DictComp c) {
    return inline(ComprehensionNode.Kind.DICT, c, c.key(), c.value(), c.generators());
  }

  ExprNode generator(Expr.GeneratorExp g) {
    return body.functions().generatorExpression(g);
  }

  private ExprNode inline(
      ComprehensionNode.Kind kind, Expr whole, Expr key, Expr value, List<Comprehension> generators) {
    Scope scope = body.code().unit().scopes().of(whole);
    if (!scope.isInlined()) {
      return body.functions().comprehension(kind, whole, key, value, generators, scope);
    }
    int accumulator = body.code().newSlot();
    ExprNode first = iterable(generators.getFirst().iter());
    Scope outer = body.enter(scope);
    StmtNode loops = loops(first, whole, key, value, generators, accumulator);
    body.leave(outer);
    List<Symbol> own = new ArrayList<>();
    for (Symbol symbol : scope.symbols()) {
      if (symbol.slot() >= 0 && symbol.isIterationVariable()) {
        own.add(symbol);
      }
    }
    int n = own.size();
    ComprehensionNode.Variables variables =
        new ComprehensionNode.Variables(new String[n], new int[n], new boolean[n]);
    for (int i = 0; i < n; i++) {
      variables.names()[i] = own.get(i).name();
      variables.slots()[i] = own.get(i).slot();
      variables.cells()[i] = own.get(i).access() == Access.DEREF;
    }
    return new ComprehensionNode(kind, loops, accumulator, variables, body.code().position(whole.span()));
  }

  /** The nested loops; {@code first} is the outermost iterable, evaluated in the scope around the comprehension. */
  StmtNode loops(ExprNode first, Expr whole, Expr key, Expr value, List<Comprehension> generators, int accumulator) {
    int n = generators.size();
    ExprNode[] iterables = new ExprNode[n];
    TargetNode[] targets = new TargetNode[n];
    ExprNode[][] conditions = new ExprNode[n][];
    int[] positions = new int[n];
    for (int i = 0; i < n; i++) {
      Comprehension g = generators.get(i);
      iterables[i] = i == 0 ? first : iterable(g.iter());
      targets[i] = body.targets().lower(g.target());
      conditions[i] = body.expressions().conditions(g.ifs());
      positions[i] = body.code().position(whole.span());
    }
    ExprNode keyNode = key == null ? null : body.expressions().lower(key);
    StmtNode inner = new AddItem(accumulator, keyNode, body.expressions().lower(value),
        additionPosition(body.code(), key, value));
    for (int i = n - 1; i >= 0; i--) {
      inner = body.lines().on()
          ? new TracedComprehensionLoop(
              body.lines().after(iterables[i], whole.span().line()), targets[i], conditions[i],
              inner, positions[i], value.span().line(), whole.span().line())
          : new ComprehensionLoop(iterables[i], targets[i], conditions[i], inner, positions[i]);
    }
    return inner;
  }

  /** Where an element is added; {@code key} is null but for dicts. */
  static int additionPosition(CodeBuilder code, Expr key, Expr value) {
    return code.position(key == null ? value.span() : Span.between(key.span(), value.span()));
  }

  private ExprNode iterable(Expr e) {
    ExprNode constant = body.expressions().displays().iterationConstant(e, true);
    return constant != null ? constant : body.expressions().lower(e);
  }
}
