package org.minipy.interpreter.node.generic;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.typing.PyParamSpec;
import org.minipy.runtime.types.typing.PyTypeVar;
import org.minipy.runtime.types.typing.PyTypeVarTuple;

/** Makes one type parameter of a generic function, class or type alias. */
public final class TypeParameterNode extends ExprNode {
  /** What is made. */
  public enum Kind {
    /** {@code T}. */
    VARIABLE,
    /** {@code T: bound}. */
    BOUNDED_VARIABLE,
    /** {@code T: (constraint, constraint)}. */
    CONSTRAINED_VARIABLE,
    /** {@code *Ts}. */
    VARIABLE_TUPLE,
    /** {@code **P}. */
    PARAMETER_SPECIFICATION
  }

  private final Kind kind;
  private final PyStr name;
  private final ExprNode function;

  /**
   * A parameter called {@code name}; {@code function} makes what computes its bound or constraints, and is else null.
   */
  public TypeParameterNode(Kind kind, PyStr name, ExprNode function) {
    this.kind = kind;
    this.name = name;
    this.function = function;
  }

  @Override
  public PyObject execute(Frame f) {
    return switch (kind) {
      case VARIABLE -> PyTypeVar.unbounded(name);
      case VARIABLE_TUPLE -> new PyTypeVarTuple(name);
      case PARAMETER_SPECIFICATION -> PyParamSpec.of(name);
      case BOUNDED_VARIABLE, CONSTRAINED_VARIABLE -> {
        PyObject computes = function.execute(f);
        try {
          yield kind == Kind.BOUNDED_VARIABLE
              ? PyTypeVar.bounded(name, computes)
              : PyTypeVar.constrained(name, computes);
        } finally {
          Refs.decref(computes);
        }
      }
    };
  }
}
