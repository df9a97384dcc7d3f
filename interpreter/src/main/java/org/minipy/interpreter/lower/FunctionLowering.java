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
import org.minipy.grammar.stored.StoredBody;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.call.CallNode;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.interpreter.node.comprehension.IteratorNode;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.container.DictNode;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.control.Return;
import org.minipy.interpreter.node.function.DecoratedNode;
import org.minipy.interpreter.node.function.FunctionNode;
import org.minipy.interpreter.node.function.StarredAnnotation;
import org.minipy.interpreter.node.name.BuildClassGet;
import org.minipy.interpreter.node.trace.LineBefore;
import org.minipy.interpreter.node.trace.TracedDecorated;
import org.minipy.interpreter.node.trace.TracedFunction;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

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
      List<TypeParam> typeParams) {
    ExprNode[] lowered = decorators(decorators);
    boolean outer = body.lines().enter(typeParams.isEmpty() ? header(s, args) : s.span());
    ExprNode defaults = defaults(args);
    ExprNode keywordDefaults = keywordDefaults(args);
    ExprNode function = typeParams.isEmpty()
        ? function(s, name, args, statements, returns, defaults, keywordDefaults)
        : new GenericLowering(body).function(s, name, args, statements, returns, typeParams, defaults, keywordDefaults);
    body.lines().leave(outer);
    boolean reports = body.lines().on() && header(s, args) != s.span();
    return decorated(reports ? new LineBefore(function, s.span().line()) : function, decorators, lowered);
  }

  /** Where the head of a function stands, for tracing: {@code s} itself when defaults stand on other lines. */
  private static Span header(Stmt s, Arguments args) {
    List<Expr> values = new ArrayList<>(args.defaults());
    values.addAll(args.kwDefaults());
    for (Expr value : values) {
      if (value != null && value.span().endLine() != s.span().line()) {
        return s.span();
      }
    }
    return lineStart(s.span().line());
  }

  private ExprNode[] decorators(List<Expr> decorators) {
    ExprNode[] lowered = new ExprNode[decorators.size()];
    for (int i = 0; i < lowered.length; i++) {
      Span span = decorators.get(i).span();
      boolean outer = body.lines().enter(span);
      lowered[i] = body.lines().leave(outer, body.expressions().lower(decorators.get(i)), span);
    }
    return lowered;
  }

  private ExprNode decorated(ExprNode definition, List<Expr> decorators, ExprNode[] lowered) {
    if (decorators.isEmpty()) {
      return definition;
    }
    int[] positions = new int[decorators.size()];
    int[] lines = new int[positions.length];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = code().position(decorators.get(i).span());
      lines[i] = decorators.get(i).span().line();
    }
    return body.lines().on()
        ? new TracedDecorated(lowered, positions, lines, definition)
        : new DecoratedNode(lowered, positions, definition);
  }

  /** The defaults of positional parameters as a tuple; null when there are none. */
  private ExprNode defaults(Arguments args) {
    List<Expr> defaults = args.defaults();
    if (defaults.isEmpty()) {
      return null;
    }
    Span span = Span.between(defaults.getFirst().span(), defaults.getLast().span());
    return body.expressions().tupleOfNodes(List.of(body.expressions().lowerAll(defaults)), span);
  }

  /** The defaults of keyword-only parameters as a dict; null when there are none. */
  private ExprNode keywordDefaults(Arguments args) {
    List<PyObject> names = new ArrayList<>();
    List<ExprNode> keys = new ArrayList<>();
    List<ExprNode> values = new ArrayList<>();
    Span span = null;
    for (int i = 0; i < args.kwOnlyArgs().size(); i++) {
      if (args.kwDefaults().get(i) != null) {
        PyStr name = parameterName(args.kwOnlyArgs().get(i));
        names.add(name);
        span = args.kwDefaults().get(i).span();
        keys.add(new ConstantNode(name));
        values.add(body.expressions().lower(args.kwDefaults().get(i)));
      }
    }
    if (names.isEmpty()) {
      return null;
    }
    code().addConstantSteal(PyTuple.of(names.toArray(new PyObject[0])));
    return new DictNode(keys.toArray(new ExprNode[0]), values.toArray(new ExprNode[0]), code().position(span));
  }

  private PyStr parameterName(Arg arg) {
    return PyStr.intern(body.scope().mangle(arg.arg()));
  }

  FunctionNode function(Stmt s, String name, Arguments args, List<Stmt> statements, Expr returns, ExprNode defaults,
      ExprNode keywordDefaults) {
    Scope scope = code().unit().scopes().of(s);
    if (statements instanceof StoredBody stored && !code().unit().traced()) {
      LateFunction late = new LateFunction(code().unit(), scope, stored, firstLine(s));
      PyCode made = late.code(name, args);
      code().addCodeSteal(made);
      return new FunctionNode(
          made, defaults, keywordDefaults, annotations(args, returns, s), code().closureSlots(scope),
          made.keptDoc(), code().position(lineStart(firstLine(s))));
    }
    Body inner = functionBody(code().unit(), scope, firstLine(s));
    PyObject doc = docstring(inner, statements);
    StmtNode lowered = lowered(inner, doc, statements);
    ExprNode annotations = annotations(args, returns, s);
    PyCode made = code(inner, scope, name, args, lowered, firstLine(s));
    int[] slots = code().closureSlots(scope);
    int position = code().position(lineStart(firstLine(s)));
    return body.lines().on()
        ? new TracedFunction(made, defaults, keywordDefaults, annotations, slots, doc, position, s.span().line())
        : new FunctionNode(made, defaults, keywordDefaults, annotations, slots, doc, position);
  }

  /** The statements of a function with the docstring {@code doc} or null. */
  static StmtNode lowered(Body inner, PyObject doc, List<Stmt> statements) {
    Scope scope = inner.scope();
    inner.code().addConstant(doc == null ? PyNone.NONE : doc);
    StmtNode lowered = inner.statements().bodies().functionBody(statements);
    if (scope.isGenerator() || scope.isCoroutine() || scope.isAsyncGenerator()) {
      inner.code().stackDepth(StackDepth.of(statements));
    }
    return lowered;
  }

  /** The body of a function. Until a generator is started, it stands on the line where its definition begins. */
  static Body functionBody(Unit unit, Scope scope, int line) {
    Body inner = new Body(unit, scope);
    if (scope.isGenerator() || scope.isCoroutine() || scope.isAsyncGenerator()) {
      inner.code().position(lineStart(line));
    }
    return inner;
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
    Body inner = functionBody(code().unit(), scope, l.span().line());
    inner.code().addConstant(PyNone.NONE);
    StmtNode lowered = inner.statements().bodies().returning(l.body());
    ExprNode defaults = defaults(l.args());
    ExprNode keywordDefaults = keywordDefaults(l.args());
    PyCode made = code(inner, scope, "<lambda>", l.args(), lowered, l.span().line());
    return new FunctionNode(made, defaults, keywordDefaults, null, code().closureSlots(scope), null,
        code().position(l.span()));
  }

  private PyCode code(Body inner, Scope scope, String name, Arguments args, StmtNode lowered, int line) {
    PyCode made = inner.code().build(layout(code().unit(), scope, name, args, line), lowered);
    code().addCodeSteal(made);
    return made;
  }

  /** Makes a function without defaults and annotations of what {@code inner} has lowered. */
  FunctionNode plain(Body inner, Scope scope, String name, Arguments args, StmtNode lowered, int line) {
    return new FunctionNode(code(inner, scope, name, args, lowered, line), null, null, null, code().closureSlots(scope),
        null, code().position(lineStart(line)));
  }

  /**
   * Makes a function that the program does not see as one, of {@code scope}; its first parameters are {@code
   * parameters}.
   */
  FunctionNode hidden(Body inner, Scope scope, String name, StmtNode lowered, int line, List<String> parameters) {
    List<Arg> args = new ArrayList<>();
    for (String parameter : parameters) {
      args.add(new Arg(parameter, null, null));
    }
    return plain(
        inner, scope, name, new Arguments(List.of(), args, null, List.of(), List.of(), null, List.of()), lowered, line);
  }

  /** The annotations of a function as a tuple of names and values; null when there are none. */
  private ExprNode annotations(Arguments args, Expr returns, Stmt definition) {
    List<ExprNode> pairs = new ArrayList<>();
    annotate(args.args(), pairs);
    annotate(args.posOnlyArgs(), pairs);
    if (args.vararg() != null && args.vararg().annotation() instanceof Expr.Starred starred
        && !code().unit().scopes().futureAnnotations()) {
      pairs.add(code().constant(parameterName(args.vararg())));
      pairs.add(new StarredAnnotation(body.expressions().lower(starred.value()), code().position(definition.span())));
    } else {
      annotate(args.vararg(), pairs);
    }
    annotate(args.kwOnlyArgs(), pairs);
    annotate(args.kwarg(), pairs);
    if (returns != null) {
      pairs.add(code().constant(PyStr.intern("return")));
      pairs.add(body.statements().annotation(returns));
    }
    return pairs.isEmpty() ? null : body.expressions().tupleOfNodes(pairs, lineStart(firstLine(definition)));
  }

  private void annotate(List<Arg> args, List<ExprNode> pairs) {
    for (Arg arg : args) {
      annotate(arg, pairs);
    }
  }

  private void annotate(Arg arg, List<ExprNode> pairs) {
    if (arg != null && arg.annotation() != null) {
      pairs.add(code().constant(parameterName(arg)));
      pairs.add(body.statements().annotation(arg.annotation()));
    }
  }

  static PyCode.Layout layout(Unit unit, Scope scope, String name, Arguments args, int line) {
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
    flags |= scope.isNested() && scope.kind().isFunctionLike() ? PyCode.NESTED : 0;
    flags |= scope.isGenerator() ? PyCode.GENERATOR : 0;
    flags |= scope.isCoroutine() ? PyCode.COROUTINE : 0;
    flags |= scope.isAsyncGenerator() ? PyCode.ASYNC_GENERATOR : 0;
    flags |= unit.scopes().futureAnnotations() ? PyCode.FUTURE_ANNOTATIONS : 0;
    layout.flags = flags;
    return layout;
  }

  /** A class definition: everything but the assignment to its name. */
  ExprNode classDefinition(Stmt.ClassDef c) {
    ExprNode[] lowered = decorators(c.decoratorList());
    ExprNode made = c.typeParams().isEmpty() ? classCall(c, c.bases()) : new GenericLowering(body).classDefinition(c);
    boolean reports = body.lines().on() && !c.decoratorList().isEmpty();
    return decorated(reports ? new LineBefore(made, c.span().line()) : made, c.decoratorList(), lowered);
  }

  /** The call of __build_class__. */
  ExprNode classCall(Stmt.ClassDef c, List<Expr> bases) {
    Scope scope = code().unit().scopes().of(c);
    Body inner = new Body(code().unit(), scope);
    StmtNode lowered = inner.statements().bodies().classBody(c, scope);
    FunctionNode function = plain(inner, scope, c.name(), NO_ARGUMENTS, lowered, firstLine(c));
    int position = code().position(c.span());
    ExprNode name = code().constant(PyStr.intern(c.name()));
    return body.calls()
        .lower(new BuildClassGet(position), new ExprNode[] {function, name}, bases, c.keywords(), position);
  }

  /** A generator expression: a generator function called with the iterator of the outermost iterable. */
  ExprNode generatorExpression(Expr.GeneratorExp g) {
    ExprNode ready = body.temporaries().function(g);
    return callWithIterator(ready != null ? ready : generatorFunction(g), g, g.generators());
  }

  /** The function that is called with the outermost iterator. */
  ExprNode generatorFunction(Expr.GeneratorExp g) {
    return function(g, inner -> {
      inner.code().stackDepth(StackDepth.of(g));
      return inner.statements().bodies().generatorExpressionBody(g);
    }, "<genexpr>");
  }

  /** A comprehension that is not inlined (in a class body, say): a function called with the outermost iterator. */
  ExprNode comprehension(ComprehensionNode.Kind kind, Expr whole, Expr key, Expr value, List<Comprehension> generators,
      Scope scope) {
    ExprNode function = function(whole,
        inner -> inner.statements().bodies().comprehensionBody(kind, whole, key, value, generators), scope.name());
    return callWithIterator(function, whole, generators);
  }

  /** Lowers the body of a function. */
  interface BodyLowering {
    /** The body's statements. */
    StmtNode lower(Body inner);
  }

  private ExprNode function(Expr whole, BodyLowering lowering, String name) {
    Scope scope = code().unit().scopes().of(whole);
    Body inner = functionBody(code().unit(), scope, whole.span().line());
    StmtNode lowered = lowering.lower(inner);
    Arguments args =
        new Arguments(List.of(), List.of(new Arg(".0", null, whole.span())), null, List.of(), List.of(), null,
        List.of());
    return plain(inner, scope, name, args, lowered, whole.span().line());
  }

  private ExprNode callWithIterator(ExprNode function, Expr whole, List<Comprehension> generators) {
    Comprehension first = generators.getFirst();
    ExprNode constant = body.expressions().displays().iterationConstant(first.iter(), true);
    ExprNode source = constant != null ? constant : body.expressions().lower(first.iter());
    int position = code().position(whole.span());
    ExprNode iterator = new IteratorNode(source, first.isAsync(), position);
    return new CallNode(function, new ExprNode[] {iterator}, position);
  }

  /** The line on which a definition begins: that of its first decorator. */
  static int firstLine(Stmt s) {
    List<Expr> decorators = s instanceof Stmt.FunctionDef f
        ? f.decoratorList()
        : s instanceof Stmt.AsyncFunctionDef a ? a.decoratorList() : s instanceof Stmt.ClassDef c ? c.decoratorList()
            : List.of();
    return decorators.isEmpty() ? s.span().line() : decorators.getFirst().span().line();
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
