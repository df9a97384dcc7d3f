package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.scope.Scope;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.call.CallNode;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.interpreter.node.comprehension.IteratorNode;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.control.Return;
import org.minipy.interpreter.node.function.DecoratedNode;
import org.minipy.interpreter.node.function.FunctionNode;
import org.minipy.interpreter.node.name.BuildClassGet;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Lowers functions, lambdas, classes and the comprehensions that are functions of their own. */
final class FunctionLowering {
  private static final Arguments NO_ARGUMENTS =
      new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

  private final Body body;

  FunctionLowering(Body body) {
    this.body = body;
  }

  private CodeBuilder code() {
    return body.code();
  }

  /** A function definition: everything but the assignment to its name. */
  ExprNode definition(Stmt s, String name, Arguments args, List<Stmt> statements, List<Expr> decorators, Expr returns,
      List<TypeParam> typeParams, boolean async) {
    ExprNode function = typeParams.isEmpty()
        ? function(s, name, args, statements, returns)
        : new GenericLowering(body).function(s, name, args, statements, returns, typeParams);
    return decorated(function, decorators);
  }

  private ExprNode decorated(ExprNode definition, List<Expr> decorators) {
    if (decorators.isEmpty()) {
      return definition;
    }
    int[] positions = new int[decorators.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = code().position(decorators.get(i).span());
    }
    return new DecoratedNode(body.expressions().lowerAll(decorators), positions, definition);
  }

  FunctionNode function(Stmt s, String name, Arguments args, List<Stmt> statements, Expr returns) {
    Scope scope = code().unit().scopes().of(s);
    Body inner = new Body(code().unit(), scope);
    PyObject doc = docstring(inner, statements);
    inner.code().addConstant(doc == null ? PyNone.NONE : doc);
    StmtNode lowered = inner.statements().functionBody(statements);
    return make(inner, scope, name, args, returns, lowered, s.span().line(), doc);
  }

  private static PyObject docstring(Body inner, List<Stmt> statements) {
    if (inner.code().unit().optimize() < 2 && !statements.isEmpty() && statements.getFirst() instanceof Stmt.ExprStmt e
        && e.value() instanceof Expr.Constant c && c.value() instanceof Literal.Str) {
      return inner.code().unit().constants().of(c.value());
    }
    return null;
  }

  ExprNode lambda(Expr.Lambda l) {
    Scope scope = code().unit().scopes().of(l);
    Body inner = new Body(code().unit(), scope);
    inner.code().addConstant(PyNone.NONE);
    StmtNode lowered = inner.statements().returning(l.body());
    return make(inner, scope, "<lambda>", l.args(), null, lowered, l.span().line(), null);
  }

  private FunctionNode make(Body inner, Scope scope, String name, Arguments args, Expr returns, StmtNode lowered, int line,
      PyObject doc) {
    PyCode.Layout layout = layout(scope, name, args, line);
    if (code().unit().scopes().futureAnnotations()) {
      layout.flags |= PyCode.FUTURE_ANNOTATIONS;
    }
    PyCode made = inner.code().build(layout, lowered);
    code().addCodeSteal(made);
    List<PyStr> keywordNames = new ArrayList<>();
    List<Expr> keywordDefaults = new ArrayList<>();
    for (int i = 0; i < args.kwOnlyArgs().size(); i++) {
      if (args.kwDefaults().get(i) != null) {
        keywordNames.add(PyStr.intern(body.scope().mangle(args.kwOnlyArgs().get(i).arg())));
        keywordDefaults.add(args.kwDefaults().get(i));
      }
    }
    ExprNode defaults = args.defaults().isEmpty() ? null : body.expressions().tupleOf(args.defaults());
    ExprNode[] named = body.expressions().lowerAll(keywordDefaults);
    List<PyStr> annotated = new ArrayList<>();
    List<ExprNode> annotations = new ArrayList<>();
    annotate(args, returns, annotated, annotations);
    return new FunctionNode(made, defaults, keywordNames.toArray(new PyStr[0]), named, annotated.toArray(new PyStr[0]),
        annotations.toArray(new ExprNode[0]), code().closureSlots(scope), doc);
  }

  private void annotate(Arguments args, Expr returns, List<PyStr> names, List<ExprNode> values) {
    List<Arg> all = new ArrayList<>(args.posOnlyArgs());
    all.addAll(args.args());
    if (args.vararg() != null) {
      all.add(args.vararg());
    }
    all.addAll(args.kwOnlyArgs());
    if (args.kwarg() != null) {
      all.add(args.kwarg());
    }
    for (Arg arg : all) {
      if (arg.annotation() != null) {
        names.add(PyStr.intern(body.scope().mangle(arg.arg())));
        values.add(body.statements().annotation(arg.annotation()));
      }
    }
    if (returns != null) {
      names.add(PyStr.intern("return"));
      values.add(body.statements().annotation(returns));
    }
  }

  static PyCode.Layout layout(Scope scope, String name, Arguments args, int line) {
    PyCode.Layout layout = new PyCode.Layout();
    layout.name = name;
    layout.qualname = scope.qualifiedName();
    layout.firstLine = line;
    layout.positionalOnlyCount = args.posOnlyArgs().size();
    layout.argCount = layout.positionalOnlyCount + args.args().size();
    layout.keywordOnlyCount = args.kwOnlyArgs().size();
    int flags = scope.kind().isFunctionLike() ? PyCode.OPTIMIZED | PyCode.NEWLOCALS : 0;
    flags |= scope.hasVarargs() ? PyCode.VARARGS : 0;
    flags |= scope.hasVarKeywords() ? PyCode.VARKEYWORDS : 0;
    flags |= scope.isNested() ? PyCode.NESTED : 0;
    flags |= scope.isGenerator() ? PyCode.GENERATOR : 0;
    flags |= scope.isCoroutine() ? PyCode.COROUTINE : 0;
    flags |= scope.isAsyncGenerator() ? PyCode.ASYNC_GENERATOR : 0;
    layout.flags = flags;
    return layout;
  }

  /** A class definition: everything but the assignment to its name. */
  ExprNode classDefinition(Stmt.ClassDef c) {
    ExprNode made = c.typeParams().isEmpty() ? classCall(c, new ExprNode[0]) : new GenericLowering(body).classDefinition(c);
    return decorated(made, c.decoratorList());
  }

  /** The call of __build_class__; {@code extra} bases stand after those of the source. */
  ExprNode classCall(Stmt.ClassDef c, ExprNode[] extra) {
    Scope scope = code().unit().scopes().of(c);
    Body inner = new Body(code().unit(), scope);
    StmtNode lowered = inner.statements().classBody(c, scope);
    FunctionNode function = make(inner, scope, c.name(), NO_ARGUMENTS, null, lowered, c.span().line(), null);
    int position = code().position(c.span());
    ExprNode name = code().constant(PyStr.intern(c.name()));
    ExprNode[] first = {function, name};
    List<Expr> bases = c.bases();
    ExprNode callee = new BuildClassGet(position);
    if (extra.length == 0) {
      return body.calls().lower(callee, first, bases, c.keywords(), position);
    }
    return new GenericLowering(body).classCall(callee, first, c, extra, position);
  }

  /** A generator expression: a generator function called with the iterator of the outermost iterable. */
  ExprNode generatorExpression(Expr.GeneratorExp g) {
    return callWithIterator(g, g.generators(), inner -> inner.statements().generatorExpressionBody(g), "<genexpr>");
  }

  /** A comprehension that is not inlined (in a class body, say): a function called with the outermost iterator. */
  ExprNode comprehension(ComprehensionNode.Kind kind, Expr whole, Expr key, Expr value, List<Comprehension> generators,
      Scope scope) {
    return callWithIterator(whole, generators, inner -> inner.statements().comprehensionBody(kind, whole, key, value,
        generators), scope.name());
  }

  /** Lowers the body of a function. */
  interface BodyLowering {
    /** The body's statements. */
    StmtNode lower(Body inner);
  }

  private ExprNode callWithIterator(Expr whole, List<Comprehension> generators, BodyLowering lowering, String name) {
    Scope scope = code().unit().scopes().of(whole);
    Body inner = new Body(code().unit(), scope);
    StmtNode lowered = lowering.lower(inner);
    Arguments args = new Arguments(List.of(), List.of(new Arg(".0", null, whole.span())), null, List.of(), List.of(), null,
        List.of());
    FunctionNode function = make(inner, scope, name, args, null, lowered, whole.span().line(), null);
    Comprehension first = generators.getFirst();
    ExprNode constant = body.expressions().iterationConstant(first.iter(), true);
    ExprNode source = constant != null ? constant : body.expressions().lower(first.iter());
    int position = code().position(first.iter().span());
    ExprNode iterator = new IteratorNode(source, first.isAsync(), position);
    return new CallNode(function, new ExprNode[] {iterator}, code().position(whole.span()));
  }

  /** The position of nothing in particular: the first column of a line. */
  static Span lineStart(int line) {
    return new Span(line, 0, line, 0);
  }

  /** A body that returns the value of one expression. */
  static StmtNode returning(ExprNode value) {
    return Block.of(new Return(value));
  }
}
