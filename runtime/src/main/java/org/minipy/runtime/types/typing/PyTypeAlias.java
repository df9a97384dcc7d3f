package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.UnionMember;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** A type alias made by a {@code type} statement; its value is computed when somebody asks for it. */
public final class PyTypeAlias extends PyGcObject implements UnionMember {
  /** The type {@code typing.TypeAliasType}. */
  public static final PyType TYPE =
      PyType.builtin("TypeAliasType", new TypeAliasSlots()).inModule("typing").withGc().sealed().sized(56, 0);

  private PyStr name;
  private PyTuple parameters;
  private LazyValue value;
  private PyObject module;

  private PyTypeAlias(PyStr name, PyTuple parameters, LazyValue value, PyObject module) {
    super(TYPE);
    this.name = Refs.newRef(name);
    this.parameters = Refs.xnewRef(parameters);
    this.value = value.own();
    this.module = Refs.xnewRef(module);
    track();
  }

  /**
   * {@code type name[parameters] = ...}, where {@code function} computes the value; {@code parameters} is null for
   * none.
   */
  public static PyTypeAlias of(PyStr name, PyTuple parameters, PyObject function) {
    return new PyTypeAlias(name, parameters, LazyValue.computedBy(function), null);
  }

  /** {@code TypeAliasType(name, value, type_params=parameters)}, called in {@code module}, which may be null. */
  static PyTypeAlias make(PyStr name, PyTuple parameters, PyObject value, PyObject module) {
    return new PyTypeAlias(name, parameters.size() == 0 ? null : parameters, LazyValue.of(value), module);
  }

  /** {@code __name__}, borrowed. */
  PyStr name() {
    return name;
  }

  /** {@code __type_params__}, borrowed; null when the alias is not generic. */
  PyTuple parametersOrNull() {
    return parameters;
  }

  /** {@code __value__}, owned. */
  PyObject value() {
    return value.get();
  }

  /** {@code __module__}, owned. */
  PyObject module() {
    if (module != null) {
      return Refs.newRef(module);
    }
    PyObject found = value.functionOrNull() == null ? null : Attributes.getOrNull(value.functionOrNull(), Names.MODULE);
    return found == null ? PyNone.owned() : found;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(name);
    visitor.visitIfPresent(parameters);
    if (value != null) {
      value.traverse(visitor);
    }
    visitor.visitIfPresent(module);
  }

  @Override
  protected void release() {
    PyObject[] old = {name, parameters, module};
    LazyValue oldValue = value;
    name = null;
    parameters = null;
    module = null;
    value = null;
    Refs.clearForwards(old, old.length);
    oldValue.release();
  }

  @Override
  protected void clearReferences() {
    value.release();
  }
}
