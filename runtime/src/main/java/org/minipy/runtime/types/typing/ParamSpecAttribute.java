package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;

/** The attributes of typing.ParamSpec. */
enum ParamSpecAttribute implements BuiltinAttribute {
  NAME("__name__"),
  BOUND("__bound__"),
  COVARIANT("__covariant__"),
  CONTRAVARIANT("__contravariant__"),
  INFER_VARIANCE("__infer_variance__"),
  ARGS("args"),
  KWARGS("kwargs");

  private final String name;

  ParamSpecAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this != ARGS && this != KWARGS;
  }

  @Override
  public PyObject get(PyObject self) {
    PyParamSpec p = (PyParamSpec) self;
    return switch (this) {
      case NAME -> Refs.newRef(p.name());
      case BOUND -> p.bound();
      case COVARIANT -> PyBool.of(p.variance() == Variance.COVARIANT);
      case CONTRAVARIANT -> PyBool.of(p.variance() == Variance.CONTRAVARIANT);
      case INFER_VARIANCE -> PyBool.of(p.variance() == Variance.INFERRED);
      case ARGS -> new PyParamSpecPart(PyParamSpecPart.ARGS, p);
      case KWARGS -> new PyParamSpecPart(PyParamSpecPart.KWARGS, p);
    };
  }
}
