package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.scope.Scope;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.call.CallNode;
import org.minipy.interpreter.node.container.TupleNode;
import org.minipy.interpreter.node.control.Assign;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.control.Return;
import org.minipy.interpreter.node.function.FunctionNode;
import org.minipy.interpreter.node.generic.ClassDictStart;
import org.minipy.interpreter.node.generic.GenericBaseNode;
import org.minipy.interpreter.node.generic.GenericFunctionNode;
import org.minipy.interpreter.node.generic.TypeAliasNode;
import org.minipy.interpreter.node.generic.TypeParameterNode;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.interpreter.node.operator.NamedNode;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * Lowers type parameters and type aliases (PEP 695). Type parameters are the local variables of a hidden function
 * around the function, class or alias that has them, which is called at once.
 */
final class GenericLowering {
  private static final String TYPE_PARAMS = ".type_params";
  private static final String GENERIC_BASE = ".generic_base";

  private final Body body;

  GenericLowering(Body body) {
    this.body = body;
  }

  /** The scope of the type parameters of {@code s}, lowered as a function of its own. */
  private Body enter(Stmt s) {
    Unit unit = body.code().unit();
    Body hidden = new Body(unit, unit.scopes().typeParametersOf(s));
    hidden.code().neverReturnsNone();
    return hidden;
  }

  /** A call of the hidden function that {@code hidden} has lowered to the statement {@code lowered}. */
  private ExprNode call(Stmt s, Body hidden, StmtNode lowered, List<String> parameters, List<ExprNode> arguments) {
    Scope scope = hidden.scope();
    FunctionNode function =
        body.functions().hidden(hidden, scope, scope.name(), lowered, FunctionLowering.firstLine(s), parameters);
    return new CallNode(function, arguments.toArray(new ExprNode[0]), body.code().position(s.span()));
  }

  /** A generic function; its defaults are evaluated outside of the hidden function, which takes them as arguments. */
  ExprNode function(
      Stmt s, String name, Arguments args, List<Stmt> statements, Expr returns, List<TypeParam> typeParams,
      ExprNode defaults, ExprNode keywordDefaults) {
    Body hidden = enter(s);
    List<String> parameters = new ArrayList<>();
    List<ExprNode> arguments = new ArrayList<>();
    ExprNode passedDefaults = pass(hidden, ".defaults", defaults, s.span(), parameters, arguments);
    ExprNode passedKeywordDefaults = pass(hidden, ".kwdefaults", keywordDefaults, s.span(), parameters, arguments);
    ExprNode types = parameters(hidden, typeParams);
    ExprNode function =
        hidden.functions().function(s, name, args, statements, returns, passedDefaults, passedKeywordDefaults);
    return call(s, hidden, new Return(new GenericFunctionNode(types, function)), parameters, arguments);
  }

  private static ExprNode pass(Body hidden, String name, ExprNode value, Span span, List<String> parameters,
      List<ExprNode> arguments) {
    if (value == null) {
      return null;
    }
    parameters.add(name);
    arguments.add(value);
    return new LocalGet(parameters.size() - 1, PyStr.intern(name), hidden.code().position(span));
  }

  /** A generic class: {@code Generic} with the type parameters becomes its last base. */
  ExprNode classDefinition(Stmt.ClassDef c) {
    Body hidden = enter(c);
    CodeBuilder code = hidden.code();
    Scope scope = hidden.scope();
    StmtNode types = new Assign(Names.store(code, scope, TYPE_PARAMS, c.span()), parameters(hidden, c.typeParams()));
    StmtNode base = new Assign(Names.store(code, scope, GENERIC_BASE, c.span()),
        new GenericBaseNode(Names.load(code, scope, TYPE_PARAMS, c.span())));
    List<Expr> bases = new ArrayList<>(c.bases());
    bases.add(new Expr.Name(GENERIC_BASE, c.span()));
    StmtNode result = new Return(hidden.functions().classCall(c, bases));
    return call(c, hidden, Block.of(types, base, result), List.of(), List.of());
  }

  StmtNode typeAlias(Stmt.TypeAlias t) {
    PyStr name = PyStr.intern(((Expr.Name) t.name()).id());
    ExprNode made;
    if (t.typeParams().isEmpty()) {
      body.code().addConstant(name);
      body.code().addConstant(PyNone.NONE);
      made = new TypeAliasNode(name, null, computes(body, t.value(), scopeOf(t), name.value()));
    } else {
      Body hidden = enter(t);
      hidden.code().addConstant(name);
      ExprNode types = parameters(hidden, t.typeParams());
      ExprNode value = computes(hidden, t.value(), scopeOf(t), name.value());
      made = call(t, hidden, new Return(new TypeAliasNode(name, types, value)), List.of(), List.of());
    }
    return new Assign(Names.store(body.code(), body.scope(), name.value(), t.name().span()), made);
  }

  private Scope scopeOf(Node node) {
    return body.code().unit().scopes().of(node);
  }

  /** A function that computes {@code value} when it is called. */
  private ExprNode computes(Body outer, Expr value, Scope scope, String name) {
    Body inner = new Body(body.code().unit(), scope);
    inner.code().addConstant(PyNone.NONE);
    inner.code().neverReturnsNone();
    StmtNode lowered = new Return(inner.expressions().lower(value));
    return outer.functions().hidden(inner, scope, name, lowered, value.span().line(), List.of());
  }

  /** The tuple of type parameters; each is bound to its name as soon as it is made. */
  private ExprNode parameters(Body hidden, List<TypeParam> typeParams) {
    ExprNode[] nodes = new ExprNode[typeParams.size()];
    for (int i = 0; i < nodes.length; i++) {
      TypeParam p = typeParams.get(i);
      hidden.code().addConstant(PyStr.intern(p.name()));
      nodes[i] = new NamedNode(Names.store(hidden.code(), hidden.scope(), p.name(), p.span()), parameter(hidden, p));
    }
    return new TupleNode(nodes, hidden.code().position(typeParams.getFirst().span()));
  }

  private ExprNode parameter(Body hidden, TypeParam p) {
    PyStr name = PyStr.intern(p.name());
    return switch (p) {
      case TypeParam.TypeVarTuple t -> new TypeParameterNode(TypeParameterNode.Kind.VARIABLE_TUPLE, name, null);
      case TypeParam.ParamSpec s -> new TypeParameterNode(TypeParameterNode.Kind.PARAMETER_SPECIFICATION, name, null);
      case TypeParam.TypeVar v when v.bound() == null ->
          new TypeParameterNode(TypeParameterNode.Kind.VARIABLE, name, null);
      case TypeParam.TypeVar v -> new TypeParameterNode(
          v.bound() instanceof Expr.Tuple
              ? TypeParameterNode.Kind.CONSTRAINED_VARIABLE
              : TypeParameterNode.Kind.BOUNDED_VARIABLE,
          name, computes(hidden, v.bound(), scopeOf(v), v.name()));
    };
  }

  /** What a class body does before its own statements, for its type parameters and those of its methods. */
  static List<StmtNode> classPreamble(CodeBuilder code, Stmt.ClassDef c, Scope scope, Span start) {
    List<StmtNode> nodes = new ArrayList<>();
    if (!c.typeParams().isEmpty()) {
      nodes.add(
          new Assign(Names.store(code, scope, "__type_params__", start), Names.load(code, scope, TYPE_PARAMS, start)));
    }
    if (scope.needsClassDict()) {
      nodes.add(new ClassDictStart(BodyLowering.cellSlot(scope, "__classdict__")));
    }
    return nodes;
  }
}
