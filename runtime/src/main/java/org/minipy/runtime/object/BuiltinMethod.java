package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyObject;

/**
 * A function written in Java, as one constant of an enum beside its type or module.
 *
 * <p>The signature text is CPython's: {@code append($self, object, /)}; {@code $self} makes a method, {@code $type} a
 * class method, {@code $module} a module function, none of them a static method. An optional parameter shows its
 * default ({@code index=-1}); a parameter with default that is not given arrives as Java null. A text that ends in
 * {@code --} serves for binding only: {@code __text_signature__} is None.
 */
public interface BuiltinMethod {
  /** The signature, in CPython's text form. */
  String signature();

  /**
   * The signature by which calls are bound, where that is looser than the one shown: the function does the rest itself.
   */
  default String binding() {
    return signature();
  }

  /** The docstring, or null. */
  String doc();

  /**
   * Runs the function.
   *
   * @param self the receiver: instance, type or module; borrowed
   * @param args one place for each parameter, null where an optional one was not given; borrowed. {@code *args} arrives
   * as a
   *     tuple, {@code **kwargs} as a dict or null
   * @return an owned reference, never null
   */
  PyObject call(PyObject self, PyObject[] args);
}
