package org.minipy.runtime.types.typing;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;

/**
 * A value that a function computes when somebody asks for it, and that is kept from then on. It borrows what it is made
 * of until {@link #own}.
 */
final class LazyValue {
  private PyObject value;
  private PyObject function;

  private LazyValue(PyObject value, PyObject function) {
    this.value = value;
    this.function = function;
  }

  /** Takes references: the object that it is a part of has been made. */
  LazyValue own() {
    Refs.xnewRef(value);
    Refs.xnewRef(function);
    return this;
  }

  /** What {@code function}, called without arguments, returns. */
  static LazyValue computedBy(PyObject function) {
    return new LazyValue(null, function);
  }

  /** A value that is there already. */
  static LazyValue of(PyObject value) {
    return new LazyValue(value, null);
  }

  /** The value, owned; raises what the function raises, and then asks it again the next time. */
  PyObject get() {
    if (value == null) {
      PyObject computed = Calls.call(function);
      PyObject old = value;
      value = computed;
      Refs.xdecref(old);
    }
    return Refs.newRef(value);
  }

  /** The function, borrowed; null when the value was given. */
  PyObject functionOrNull() {
    return function;
  }

  void traverse(Visitor visitor) {
    visitor.visitIfPresent(value);
    visitor.visitIfPresent(function);
  }

  void release() {
    PyObject[] old = {value, function};
    value = null;
    function = null;
    Refs.clearForwards(old, old.length);
  }
}
