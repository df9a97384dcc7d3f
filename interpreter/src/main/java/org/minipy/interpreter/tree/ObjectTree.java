package org.minipy.interpreter.tree;

import java.util.List;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.ast.WithItem;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;

/** Turns trees of the module ast into the grammar's; raises TypeError and ValueError as CPython's validation does. */
public final class ObjectTree {
  private static final String LOAD = "Load";
  private static final String STORE = "Store";

  /** The numbers that CPython has for these classes. */
  private static final int TUPLE_NUMBER = 26;

  private static final int LIST_NUMBER = 25;

  private final NodeTypes types;
  private final NodeReader reader;
  private final ExpressionTree expressions;
  private final PatternTree patterns;

  private ObjectTree() {
    this.types = NodeTypes.current();
    this.reader = new NodeReader(types);
    this.expressions = new ExpressionTree(reader, this);
    this.patterns = new PatternTree(reader, expressions, this);
  }

  /** Whether {@code o} is a node of a syntax tree. */
  public static boolean isNode(PyObject o) {
    return o instanceof PyTreeNode;
  }

  /** The tree that {@code root}, which must be the root for {@code mode}, stands for. */
  public static Mod of(PyObject root, String mode) {
    requireRoot(root, mode);
    return new ObjectTree().mod(root, mode);
  }

  /** Raises TypeError unless {@code root} is the root of a tree for {@code mode}. */
  public static void requireRoot(PyObject root, String mode) {
    String wanted = rootOf(mode);
    if (!PyType.of(root).isSubtype(NodeTypes.current().type(wanted))) {
      throw Errors.typeError("expected " + wanted + " node, got " + PyType.of(root).shortName());
    }
  }

  private static String rootOf(String mode) {
    return switch (mode) {
      case "exec" -> "Module";
      case "eval" -> "Expression";
      default -> "Interactive";
    };
  }

  private Mod mod(PyObject root, String mode) {
    return switch (mode) {
      case "exec" -> new Mod.Module(statements(root, "Module", "body"));
      case "eval" -> new Mod.Expression(expressions.load(root, "Expression", "body"));
      default -> new Mod.Interactive(statements(root, "Interactive", "body"));
    };
  }

  /** The statements of a field. */
  List<Stmt> statements(PyObject node, String kind, String field) {
    return reader.list(node, kind, field, s -> {
      if (s == PyNone.NONE) {
        throw Errors.valueError("None disallowed in statement list");
      }
      return statement(s);
    });
  }

  /** The statements of a field of which there must be some. */
  List<Stmt> body(PyObject node, String kind) {
    return nonEmpty(statements(node, kind, "body"), "body", kind);
  }

  /** {@code elements}, of which there must be some; raises ValueError. */
  static <T> List<T> nonEmpty(List<T> elements, String what, String owner) {
    if (elements.isEmpty()) {
      throw Errors.valueError("empty " + what + " on " + owner);
    }
    return elements;
  }

  private Expr load(PyObject node, String kind, String field) {
    return expressions.load(node, kind, field);
  }

  private Expr store(PyObject node, String kind, String field) {
    return expressions.field(node, kind, field, STORE);
  }

  private Stmt statement(PyObject node) {
    ThreadState thread = ThreadState.current();
    thread.enterNative(" during ast construction");
    try {
      Span at = reader.span(node, "stmt");
      return statement(node, reader.kind(node, "stmt"), at);
    } finally {
      thread.leaveNative();
    }
  }

  private Stmt statement(PyObject n, String kind, Span at) {
    return switch (kind) {
      case "FunctionDef" -> new Stmt.FunctionDef(name(n, kind), arguments(n, kind), body(n, kind),
          expressions.list(n, kind, "decorator_list", LOAD), expressions.optional(n, "returns", LOAD), params(n, kind),
              at);
      case "AsyncFunctionDef" -> new Stmt.AsyncFunctionDef(name(n, kind), arguments(n, kind), body(n, kind),
          expressions.list(n, kind, "decorator_list", LOAD), expressions.optional(n, "returns", LOAD), params(n, kind),
              at);
      case "ClassDef" -> new Stmt.ClassDef(name(n, kind), expressions.list(n, kind, "bases", LOAD),
          expressions.keywords(n, kind), body(n, kind), expressions.list(n, kind, "decorator_list", LOAD),
          params(n, kind), at);
      case "Return" -> new Stmt.Return(expressions.optional(n, "value", LOAD), at);
      case "Delete" ->
          new Stmt.Delete(nonEmpty(expressions.list(n, kind, "targets", "Del"), "targets", kind), at);
      case "Assign" -> new Stmt.Assign(nonEmpty(expressions.list(n, kind, "targets", STORE), "targets", kind),
          load(n, kind, "value"), at);
      case "TypeAlias" -> typeAlias(n, kind, at);
      case "AugAssign" -> augmented(n, kind, at);
      case "AnnAssign" -> annotated(n, kind, at);
      case "For" -> new Stmt.For(store(n, kind, "target"), load(n, kind, "iter"), body(n, kind),
          statements(n, kind, "orelse"), at);
      case "AsyncFor" -> new Stmt.AsyncFor(store(n, kind, "target"), load(n, kind, "iter"), body(n, kind),
          statements(n, kind, "orelse"), at);
      case "While" -> new Stmt.While(load(n, kind, "test"), body(n, kind), statements(n, kind, "orelse"), at);
      case "If" -> new Stmt.If(load(n, kind, "test"), body(n, kind), statements(n, kind, "orelse"), at);
      case "With" -> new Stmt.With(items(n, kind), body(n, kind), at);
      case "AsyncWith" -> new Stmt.AsyncWith(items(n, kind), body(n, kind), at);
      case "Match" -> new Stmt.Match(load(n, kind, "subject"), nonEmpty(patterns.cases(n, kind), "cases", kind), at);
      case "Raise" -> raise(n, at);
      case "Try" -> tryStatement(n, kind, at);
      case "TryStar" -> tryStatement(n, kind, at);
      case "Assert" -> new Stmt.Assert(load(n, kind, "test"), expressions.optional(n, "msg", LOAD), at);
      case "Import" -> new Stmt.Import(nonEmpty(aliases(n, kind), "names", kind), at);
      case "ImportFrom" -> importFrom(n, kind, at);
      case "Global" -> new Stmt.Global(nonEmpty(names(n, kind, "names"), "names", kind), at);
      case "Nonlocal" -> new Stmt.Nonlocal(nonEmpty(names(n, kind, "names"), "names", kind), at);
      case "Expr" -> new Stmt.ExprStmt(load(n, kind, "value"), at);
      case "Pass" -> new Stmt.Pass(at);
      case "Break" -> new Stmt.Break(at);
      case "Continue" -> new Stmt.Continue(at);
      default -> throw NodeReader.unexpected(n, "stmt");
    };
  }

  private String name(PyObject n, String kind) {
    return reader.identifier(n, kind, "name");
  }

  /** The identifiers of a list field. */
  List<String> names(PyObject n, String kind, String field) {
    return reader.list(n, kind, field, NodeReader::identifier);
  }

  private Stmt typeAlias(PyObject n, String kind, Span at) {
    PyObject target = reader.value(n, kind, "name");
    try {
      if (!reader.kind(target, "expr").equals("Name")) {
        throw Errors.typeError("TypeAlias with non-Name name");
      }
      return new Stmt.TypeAlias(expressions.expression(target, STORE), params(n, kind), load(n, kind, "value"), at);
    } finally {
      Refs.decref(target);
    }
  }

  private Stmt augmented(PyObject n, String kind, Span at) {
    Expr target = store(n, kind, "target");
    if (!(target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript)) {
      throw Errors.systemError("invalid node type (" + (target instanceof Expr.Tuple ? TUPLE_NUMBER : LIST_NUMBER)
          + ") for augmented assignment");
    }
    return new Stmt.AugAssign(target, expressions.binary(n, kind), load(n, kind, "value"), at);
  }

  private Stmt annotated(PyObject n, String kind, Span at) {
    PyObject target = reader.value(n, kind, "target");
    try {
      boolean isName = reader.kind(target, "expr").equals("Name");
      boolean simple = reader.integer(n, kind, "simple") != 0;
      if (simple && !isName) {
        throw Errors.typeError("AnnAssign with simple non-Name target");
      }
      return new Stmt.AnnAssign(expressions.expression(target, STORE), load(n, kind, "annotation"),
          expressions.optional(n, "value", LOAD), simple, at);
    } finally {
      Refs.decref(target);
    }
  }

  private Stmt raise(PyObject n, Span at) {
    Expr exc = expressions.optional(n, "exc", LOAD);
    Expr cause = expressions.optional(n, "cause", LOAD);
    if (exc == null && cause != null) {
      throw Errors.valueError("Raise with cause but no exception");
    }
    return new Stmt.Raise(exc, cause, at);
  }

  private Stmt tryStatement(PyObject n, String kind, Span at) {
    List<Stmt> main = body(n, kind);
    List<ExceptHandler> handlers = reader.list(n, kind, "handlers", this::handler);
    List<Stmt> orElse = statements(n, kind, "orelse");
    List<Stmt> finalBody = statements(n, kind, "finalbody");
    if (handlers.isEmpty() && finalBody.isEmpty()) {
      throw Errors.valueError(kind + " has neither except handlers nor finalbody");
    }
    if (handlers.isEmpty() && !orElse.isEmpty()) {
      throw Errors.valueError(kind + " has orelse but no except handlers");
    }
    if (kind.equals("TryStar")) {
      requireTypes(handlers);
    }
    return kind.equals("Try")
        ? new Stmt.Try(main, handlers, orElse, finalBody, at)
        : new Stmt.TryStar(main, handlers, orElse, finalBody, at);
  }

  private static void requireTypes(List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers) {
      if (handler.type() == null) {
        throw Errors.valueError("TryStar with a handler of no type");
      }
    }
  }

  private ExceptHandler handler(PyObject n) {
    Span at = reader.span(n, "excepthandler");
    String kind = reader.kind(n, "excepthandler");
    return new ExceptHandler(
        expressions.optional(n, "type", LOAD), reader.identifierOrNull(n, "name"), body(n, kind), at);
  }

  private List<WithItem> items(PyObject n, String kind) {
    return nonEmpty(reader.list(n, kind, "items",
        item -> new WithItem(
            load(item, "withitem", "context_expr"), expressions.optional(item, "optional_vars", STORE))),
        "items", kind);
  }

  private List<Alias> aliases(PyObject n, String kind) {
    return reader.list(n, kind, "names", a -> {
      String name = reader.identifier(a, "alias", "name");
      return new Alias(name, reader.identifierOrNull(a, "asname"), reader.span(a, "alias"));
    });
  }

  private Stmt importFrom(PyObject n, String kind, Span at) {
    int level = reader.integerOr(n, "level", 0);
    if (level < 0) {
      throw Errors.valueError("Negative ImportFrom level");
    }
    return new Stmt.ImportFrom(
        reader.identifierOrNull(n, "module"), nonEmpty(aliases(n, kind), "names", kind), level, at);
  }

  private List<TypeParam> params(PyObject n, String kind) {
    return reader.list(n, kind, "type_params", p -> {
      Span at = reader.span(p, "type_param");
      String what = reader.kind(p, "type_param");
      String name = ExpressionTree.allowed(reader.identifier(p, what, "name"));
      return switch (what) {
        case "TypeVar" -> new TypeParam.TypeVar(name, expressions.optional(p, "bound", LOAD), at);
        case "ParamSpec" -> new TypeParam.ParamSpec(name, at);
        default -> new TypeParam.TypeVarTuple(name, at);
      };
    });
  }

  /** The field args of a function. */
  Arguments arguments(PyObject node, String kind) {
    PyObject args = reader.present(node, kind, "args");
    try {
      return arguments(args);
    } finally {
      Refs.decref(args);
    }
  }

  private Arguments arguments(PyObject n) {
    String kind = "arguments";
    List<Arg> first = reader.list(n, kind, "posonlyargs", this::arg);
    List<Arg> args = reader.list(n, kind, "args", this::arg);
    Arg vararg = optionalArg(n, "vararg");
    List<Arg> named = reader.list(n, kind, "kwonlyargs", this::arg);
    List<Expr> namedDefaults = expressions.withNulls(n, kind, "kw_defaults");
    Arg kwarg = optionalArg(n, "kwarg");
    List<Expr> defaults = expressions.withNulls(n, kind, "defaults");
    if (defaults.size() > first.size() + args.size()) {
      throw Errors.valueError("more positional defaults than args on arguments");
    }
    if (namedDefaults.size() != named.size()) {
      throw Errors.valueError("length of kwonlyargs is not the same as kw_defaults on arguments");
    }
    for (Expr value : defaults) {
      if (value == null) {
        throw Errors.valueError("None disallowed in expression list");
      }
    }
    return new Arguments(first, args, vararg, named, namedDefaults, kwarg, defaults);
  }

  private Arg optionalArg(PyObject n, String field) {
    PyObject value = reader.valueOrNull(n, field);
    if (value == null) {
      return null;
    }
    try {
      return arg(value);
    } finally {
      Refs.decref(value);
    }
  }

  private Arg arg(PyObject n) {
    String name = reader.identifier(n, "arg", "arg");
    return new Arg(name, expressions.optional(n, "annotation", LOAD), reader.span(n, "arg"));
  }

  /** The clauses of a comprehension. */
  List<Comprehension> comprehensions(PyObject node, String kind) {
    List<Comprehension> clauses = reader.list(node, kind, "generators",
        c -> new Comprehension(store(c, "comprehension", "target"), load(c, "comprehension", "iter"),
            expressions.list(c, "comprehension", "ifs", LOAD), reader.integer(c, "comprehension", "is_async") != 0));
    if (clauses.isEmpty()) {
      throw Errors.valueError("comprehension with no generators");
    }
    return clauses;
  }
}
