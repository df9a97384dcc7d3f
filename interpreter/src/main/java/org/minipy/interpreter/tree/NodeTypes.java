package org.minipy.interpreter.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The classes of syntax tree nodes of one interpreter, made when first asked for. */
final class NodeTypes implements HeapAudit.Roots {
  /** The attribute that names the fields of a class. */
  static final PyStr FIELDS = PyStr.intern("_fields");

  /** The places of a node, in the order of {@code _attributes}. */
  static final PyStr[] PLACES = {
    PyStr.intern("lineno"), PyStr.intern("col_offset"), PyStr.intern("end_lineno"), PyStr.intern("end_col_offset")
  };

  private static final PyStr ATTRIBUTES = PyStr.intern("_attributes");
  private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");

  private final Map<String, PyType> types = new HashMap<>();
  private final Map<String, NodeKind> kinds = new HashMap<>();
  private final Map<String, PyTreeNode> operators = new HashMap<>();

  private NodeTypes() {
    types.put("AST", PyTreeNode.TYPE);
    try {
      setEmpty(PyTreeNode.TYPE);
      for (NodeKind kind : NodeKind.all()) {
        kinds.put(kind.name(), kind);
        types.put(kind.name(), make(kind));
      }
      for (NodeKind kind : kinds.values()) {
        if (kind.isOperator()) {
          operators.put(kind.name(), new PyTreeNode(types.get(kind.name())));
        }
      }
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** Not all of them could be made. */
  private void giveBack() {
    operators.values().forEach(Refs::decref);
    types.remove("AST");
    types.values().forEach(Refs::decref);
  }

  /** Those of the running interpreter. */
  static NodeTypes current() {
    return Interpreter.current().moduleStates().state(NodeTypes.class, NodeTypes::new);
  }

  private static void setEmpty(PyType base) {
    PyTuple none = PyTuple.of();
    PyDict dict = base.dict();
    for (PyStr name : new PyStr[] {FIELDS, ATTRIBUTES, MATCH_ARGS}) {
      dict.put(name, none);
    }
    Refs.decref(none);
  }

  private PyType make(NodeKind kind) {
    PyDict namespace = new PyDict();
    try {
      fill(namespace, kind);
      PyTuple bases = PyTuple.of(types.get(kind.base()));
      try {
        return (PyType) Calls.call(PyType.TYPE, PyStr.intern(kind.name()), bases, namespace);
      } finally {
        Refs.decref(bases);
      }
    } finally {
      Refs.decref(namespace);
    }
  }

  private static void fill(PyDict namespace, NodeKind kind) {
    PyStr[] names = new PyStr[kind.fields().size()];
    for (int i = 0; i < names.length; i++) {
      NodeKind.Field field = kind.fields().get(i);
      names[i] = PyStr.intern(field.name());
      if (field.isOptional()) {
        namespace.put(names[i], PyNone.NONE);
      }
    }
    namespace.putSteal(FIELDS, PyTuple.of(names));
    namespace.putSteal(MATCH_ARGS, PyTuple.of(names));
    namespace.put(Names.MODULE, PyStr.intern("ast"));
    namespace.putSteal(Refs.newRef(Names.DOC), PyStr.of(kind.description()));
    if (kind.located() && kind.base().equals("AST")) {
      namespace.putSteal(ATTRIBUTES, PyTuple.of(PLACES));
      if (!kind.endsRequired()) {
        namespace.put(PLACES[2], PyNone.NONE);
        namespace.put(PLACES[3], PyNone.NONE);
      }
    } else if (kind.base().equals("AST")) {
      namespace.putSteal(ATTRIBUTES, PyTuple.of());
    }
  }

  /** The class {@code name}, borrowed. */
  PyType type(String name) {
    return types.get(name);
  }

  /** What is known of the class {@code name}. */
  NodeKind kind(String name) {
    return kinds.get(name);
  }

  /** All classes in the order of the grammar, borrowed. */
  List<PyType> inOrder() {
    List<PyType> all = new ArrayList<>();
    for (NodeKind kind : NodeKind.all()) {
      all.add(types.get(kind.name()));
    }
    return all;
  }

  /** The one instance of a class without fields, owned. */
  PyObject operator(String name) {
    return Refs.newRef(operators.get(name));
  }

  /**
   * The name of the class below {@code base}, or of that itself when none is, that {@code node} is of; null for none.
   */
  String nameOrNull(PyObject node, String base) {
    for (PyObject ancestor : PyType.of(node).mro()) {
      NodeKind kind = ancestor instanceof PyType type && types.get(type.name()) == type ? kinds.get(type.name()) : null;
      if (kind != null && (kind.base().equals(base) || kind.name().equals(base) && kind.base().equals("AST"))) {
        return kind.name();
      }
    }
    return null;
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (PyType type : types.values()) {
      if (type != PyTreeNode.TYPE) {
        visitor.visit("the classes of syntax trees", type);
      }
    }
    for (PyTreeNode operator : operators.values()) {
      visitor.visit("the operators of syntax trees", operator);
    }
  }
}
