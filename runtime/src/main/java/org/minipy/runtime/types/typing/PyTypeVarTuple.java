package org.minipy.runtime.types.typing;

import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;

/** A type variable that stands for any number of types, such as Ts in {@code class A[*Ts]}. */
public final class PyTypeVarTuple extends PyTypeParameter {
  /** The type {@code typing.TypeVarTuple}. */
  public static final PyType TYPE = PyType.builtin("TypeVarTuple", new TypeVarTupleSlots()).inModule("typing")
      .withGc().withDict().withWeakrefs().withOffsets(-1, -32).sealed().sized(24, 0);

  /** {@code [*name]}. */
  public PyTypeVarTuple(PyStr name) {
    super(TYPE, name);
    track();
  }
}
