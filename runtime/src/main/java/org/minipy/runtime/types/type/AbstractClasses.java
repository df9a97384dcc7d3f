package org.minipy.runtime.types.type;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.object.PyType;

/** What abstract classes (abc.ABCMeta) need of the runtime. */
public final class AbstractClasses {
  private AbstractClasses() {}

  /** The TypeError for making an instance of a class with abstract methods. */
  public static PyException cannotInstantiate(PyType type) {
    return Errors.typeError("Can't instantiate abstract class " + type.name());
  }
}
