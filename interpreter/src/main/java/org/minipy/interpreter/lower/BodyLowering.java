package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.ScopeKind;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.interpreter.node.control.Assign;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.control.Return;
import org.minipy.interpreter.node.function.ReturnClassCell;
import org.minipy.interpreter.node.generic.ClassDictEnd;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.runtime.types.text.PyStr;

/** Lowers the bodies of functions, classes, modules, lambdas and comprehensions. */
final class BodyLowering {
  private final Body body;
  private final CodeBuilder code;
  private final AnnotationLowering annotations;
  private final SuspensionLowering suspensions;
  private final Reachability reachability;

  BodyLowering(Body body, AnnotationLowering annotations, SuspensionLowering suspensions, Reachability reachability) {
    this.body = body;
    this.code = body.code();
    this.annotations = annotations;
    this.suspensions = suspensions;
    this.reachability = reachability;
  }

  StmtNode functionBody(List<Stmt> statements) {
    List<Stmt> own = withoutDocstring(statements);
    endOf(own);
    return suspensions.suspendsAny(own) ? suspensions.block(own) : body.statements().block(own);
  }

  private void endOf(List<Stmt> statements) {
    if (!reachability.completes(statements)) {
      code.neverReturnsNone();
    }
  }

  static List<Stmt> withoutDocstring(List<Stmt> statements) {
    boolean has = !statements.isEmpty() && statements.getFirst() instanceof Stmt.ExprStmt e
        && e.value() instanceof Expr.Constant c && c.value() instanceof Literal.Str;
    return has ? statements.subList(1, statements.size()) : statements;
  }

  /** The body of a lambda, or an expression given to eval. */
  StmtNode returning(Expr value) {
    code.neverReturnsNone();
    Lines lines = body.lines();
    int line = value.span().line();
    boolean outer = lines.enter(value.span());
    boolean spread = lines.areSpread();
    StmtNode lowered = suspensions.suspends(value)
        ? suspensions.returning(value)
        : new Return(spread ? lines.after(body.expressions().lower(value), line) : body.expressions().lower(value));
    lines.leave(outer);
    return spread ? lowered : lines.before(lowered, line);
  }

  StmtNode moduleBody(List<Stmt> statements) {
    endOf(statements);
    List<StmtNode> nodes = new ArrayList<>();
    annotations.prepare(statements, nodes);
    addDocstring(statements, nodes);
    nodes.add(body.statements().block(statements));
    return code.block(nodes);
  }

  private void addDocstring(List<Stmt> statements, List<StmtNode> nodes) {
    boolean input = code.unit().interactive() && body.scope().kind() == ScopeKind.MODULE;
    if (input || code.unit().optimize() > 1 || withoutDocstring(statements) == statements) {
      return;
    }
    Stmt.ExprStmt first = (Stmt.ExprStmt) statements.getFirst();
    StmtNode assignment =
        new Assign(Names.store(code, body.scope(), "__doc__", first.span()), body.expressions().lower(first.value()));
    nodes.add(body.lines().before(assignment, first.span().line()));
  }

  /** A class body: sets the names that every class has, runs the statements, returns the class cell. */
  StmtNode classBody(Stmt.ClassDef c, Scope scope) {
    List<StmtNode> nodes = new ArrayList<>();
    Span start = FunctionLowering.lineStart(FunctionLowering.firstLine(c));
    ExprNode module = Names.load(code, scope, "__name__", start);
    nodes.add(body.lines().before(new Assign(Names.store(code, scope, "__module__", start), module), start.line()));
    nodes.add(new Assign(Names.store(code, scope, "__qualname__", start),
        code.constant(code.unit().constants().share(PyStr.of(scope.qualifiedName())))));
    nodes.addAll(GenericLowering.classPreamble(code, c, scope, start));
    annotations.prepare(c.body(), nodes);
    addDocstring(c.body(), nodes);
    nodes.add(body.statements().block(c.body()));
    if (scope.needsClassDict()) {
      code.name("__classdictcell__");
      nodes.add(new ClassDictEnd(cellSlot(scope, "__classdict__")));
    }
    if (scope.needsClassCell()) {
      code.name("__classcell__");
      code.neverReturnsNone();
      nodes.add(new ReturnClassCell(cellSlot(scope, "__class__")));
    }
    return Block.of(nodes.toArray(new StmtNode[0]));
  }

  static int cellSlot(Scope scope, String name) {
    for (int i = 0; i < scope.slotCount(); i++) {
      if (scope.slotName(i).equals(name)) {
        return i;
      }
    }
    throw new IllegalStateException("no cell " + name);
  }

  /** The body of the function that a generator expression is. */
  StmtNode generatorExpressionBody(Expr.GeneratorExp g) {
    return suspensions.generatorExpression(g);
  }

  /** The body of a function that builds a comprehension and returns it. */
  StmtNode comprehensionBody(
      ComprehensionNode.Kind kind, Expr whole, Expr key, Expr value, List<Comprehension> generators) {
    if (suspensions.suspendsComprehension()) {
      return suspensions.comprehension(kind, whole, key, value, generators);
    }
    int accumulator = code.newSlot();
    ExprNode first = new LocalGet(0, PyStr.intern(".0"), code.position(whole.span()));
    StmtNode loops = body.comprehensions().loops(first, whole, key, value, generators, accumulator);
    code.neverReturnsNone();
    int position = code.position(whole.span());
    return new Return(new ComprehensionNode(kind, loops, accumulator, ComprehensionNode.NO_VARIABLES, position));
  }
}
