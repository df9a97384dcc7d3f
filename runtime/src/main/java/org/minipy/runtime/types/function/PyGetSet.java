package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;

/** An attribute of a type that Java code computes or stores, as the type's dict holds it. It owns its type. */
public class PyGetSet extends PyGcObject {
  /** The type {@code getset_descriptor}: attributes that are computed. */
  public static final PyType TYPE =
      PyType.builtin("getset_descriptor", new GetSetSlots()).withGc().sealed().sized(48, 0);

  /** The type {@code member_descriptor}: attributes that are plain fields. */
  public static final PyType MEMBER_TYPE =
      PyType.builtin("member_descriptor", new MemberSlots()).withGc().sealed().sized(48, 0);

  private PyType owner;
  private final BuiltinAttribute attribute;

  /** Makes the descriptor of {@code attribute} in {@code owner}, of which a reference is taken. */
  public PyGetSet(PyType owner, BuiltinAttribute attribute) {
    super(attribute.isMember() ? MEMBER_TYPE : TYPE);
    this.owner = Refs.newRef(owner);
    this.attribute = attribute;
    if (owner.isHeapType()) {
      track();
    }
  }

  /** The type that defines the attribute, borrowed. */
  public final PyType owner() {
    return owner;
  }

  /** What computes it. */
  public final BuiltinAttribute attribute() {
    return attribute;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(owner);
  }

  @Override
  protected void release() {
    PyObject old = owner;
    owner = null;
    Refs.xdecref(old);
  }
}
