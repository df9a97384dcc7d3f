package org.minipy.interpreter.node.generic;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.typing.PyTypeAlias;

/** Makes the object of a {@code type} statement. */
public final class TypeAliasNode extends ExprNode {
  private final PyStr name;
  private final ExprNode parameters;
  private final ExprNode value;

  /** An alias with the tuple of type parameters that {@code parameters}, which may be null, makes. */
  public TypeAliasNode(PyStr name, ExprNode parameters, ExprNode value) {
    this.name = name;
    this.parameters = parameters;
    this.value = value;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject types = parameters == null ? null : parameters.execute(f);
    PyObject computes = null;
    try {
      computes = value.execute(f);
      return PyTypeAlias.of(name, (PyTuple) types, computes);
    } finally {
      Refs.xdecref(types);
      Refs.xdecref(computes);
    }
  }
}
