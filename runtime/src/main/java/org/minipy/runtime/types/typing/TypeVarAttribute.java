package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;

/** The attributes of typing.TypeVar. */
enum TypeVarAttribute implements BuiltinAttribute {
  NAME("__name__"),
  COVARIANT("__covariant__"),
  CONTRAVARIANT("__contravariant__"),
  INFER_VARIANCE("__infer_variance__"),
  BOUND("__bound__"),
  CONSTRAINTS("__constraints__");

  private final String name;

  TypeVarAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this != BOUND && this != CONSTRAINTS;
  }

  @Override
  public PyObject get(PyObject self) {
    PyTypeVar t = (PyTypeVar) self;
    return switch (this) {
      case NAME -> Refs.newRef(t.name());
      case COVARIANT -> PyBool.of(t.variance() == Variance.COVARIANT);
      case CONTRAVARIANT -> PyBool.of(t.variance() == Variance.CONTRAVARIANT);
      case INFER_VARIANCE -> PyBool.of(t.variance() == Variance.INFERRED);
      case BOUND -> t.bound();
      case CONSTRAINTS -> t.constraints();
    };
  }
}
