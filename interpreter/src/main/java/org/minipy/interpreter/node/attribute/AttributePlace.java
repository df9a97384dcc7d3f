package org.minipy.interpreter.node.attribute;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyInstance;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.types.function.PySlotMember;
import org.minipy.runtime.types.text.PyStr;

/** Finds attributes for inline caches. */
public final class AttributePlace {
  private AttributePlace() {}

  /**
   * The place in {@link PyInstance#values} where plain attribute access finds attribute {@code name} of {@code o}, and
   * of every instance that has the same shape and version of the type; -1 when there is no such place. A place of
   * {@code __slots__} may be empty.
   */
  public static int of(PyInstance o, PyStr name) {
    PyType type = PyType.of(o);
    PyObject found = type.lookup(name);
    if (found == null) {
      Shape shape = o.shape();
      return shape.isDict() ? -1 : shape.indexOf(name);
    }
    return found instanceof PySlotMember member && type.isSubtype(member.owner()) ? member.index() : -1;
  }
}
