package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.TypeParameters;
import org.minipy.runtime.types.tuple.PyTuple;

/** A generic class with type arguments, such as {@code C[int]}, or one of the forms of the module typing with them. */
public final class PyTypingAlias extends PyGcObject {
  /** The type {@code typing._GenericAlias}. */
  public static final PyType TYPE =
      PyType.builtin("_GenericAlias", new TypingAliasSlots()).inModule("typing").withGc().withWeakrefs().sealed()
          .sized(48, 0);

  /** The type {@code typing._UnionGenericAlias}. */
  public static final PyType UNION_TYPE =
      PyType.builtin("_UnionGenericAlias", TYPE, new TypingAliasSlots()).inModule("typing")
      .withGc().withWeakrefs().sealed().sized(48, 0);

  /** The type {@code typing._UnpackGenericAlias}. */
  public static final PyType UNPACK_TYPE = PyType.builtin("_UnpackGenericAlias", TYPE, new TypingAliasSlots())
      .inModule("typing").withGc().withWeakrefs().sealed().sized(48, 0);

  private PyObject origin;
  private PyTuple args;
  private PyTuple parameters;

  private PyTypingAlias(PyType type, PyObject origin, PyTuple args, PyTuple parameters) {
    super(type);
    this.origin = Refs.newRef(origin);
    this.args = Refs.newRef(args);
    this.parameters = Refs.newRef(parameters);
    track();
  }

  private static PyTypingAlias of(PyType type, PyObject origin, PyTuple args) {
    PyTuple parameters = TypeParameters.of(args);
    try {
      return new PyTypingAlias(type, origin, args, parameters);
    } finally {
      Refs.decref(parameters);
    }
  }

  /** {@code origin[args]} for a generic class. */
  public static PyTypingAlias of(PyObject origin, PyTuple args) {
    return of(TYPE, origin, args);
  }

  /** {@code typing.Union[args]}. */
  static PyTypingAlias union(PyTuple args) {
    return of(UNION_TYPE, PySpecialForm.UNION, args);
  }

  /** {@code typing.Unpack[item]}. */
  static PyTypingAlias unpack(PyObject item) {
    PyTuple args = PyTuple.of(item);
    try {
      return of(UNPACK_TYPE, PySpecialForm.UNPACK, args);
    } finally {
      Refs.decref(args);
    }
  }

  /** The same form with other arguments. */
  PyObject with(PyTuple newArgs) {
    return origin == PySpecialForm.UNION
        ? TypingUnion.ofItems(newArgs)
        : of(PyType.of(this), origin, newArgs);
  }

  /** {@code __origin__}, borrowed. */
  public PyObject origin() {
    return origin;
  }

  /** {@code __args__}, borrowed. */
  public PyTuple args() {
    return args;
  }

  /** {@code __parameters__}, borrowed. */
  public PyTuple parameters() {
    return parameters;
  }

  /** Whether this is a class with arguments, of which instances can be made. */
  boolean isClass() {
    return origin instanceof PyType;
  }

  boolean isUnpack() {
    return origin == PySpecialForm.UNPACK;
  }

  /** Whether this is {@code typing.Unpack[Ts]} for a type variable tuple. */
  boolean isUnpackedVariable() {
    return isUnpack() && args.get(0) instanceof PyTypeVarTuple;
  }

  /** Whether this is a union of something and None. */
  boolean isOptional() {
    return origin == PySpecialForm.UNION && args.size() == 2
        && (TypingAliasSlots.isNone(args, 0) || TypingAliasSlots.isNone(args, 1));
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(origin);
    visitor.visitIfPresent(args);
    visitor.visitIfPresent(parameters);
  }

  @Override
  protected void release() {
    PyObject[] old = {origin, args, parameters};
    origin = null;
    args = null;
    parameters = null;
    Refs.clearForwards(old, old.length);
  }
}
