package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** What the {@code __reduce__} of iterators returns: a built-in function, its arguments and the position. */
public final class Reductions {
  private static final PyStr ITER = PyStr.intern("iter");
  private static final PyStr REVERSED = PyStr.intern("reversed");

  private Reductions() {}

  /** {@code (iter, (iterable,))}; steals the reference. */
  public static PyTuple iterSteal(PyObject iterable) {
    return PyTuple.ofSteal(builtin(ITER), PyTuple.ofSteal(iterable));
  }

  /** {@code (iter, (iterable,), position)}; steals the reference. */
  public static PyTuple iterSteal(PyObject iterable, long position) {
    return PyTuple.ofSteal(builtin(ITER), PyTuple.ofSteal(iterable), PyInt.of(position));
  }

  /** {@code (iter, (callable, sentinel))}; takes references. */
  public static PyTuple iter(PyObject callable, PyObject sentinel) {
    return PyTuple.ofSteal(builtin(ITER), PyTuple.of(callable, sentinel));
  }

  /** {@code (reversed, (sequence,), position)}; takes a reference. */
  public static PyTuple reversed(PyObject sequence, long position) {
    return PyTuple.ofSteal(builtin(REVERSED), PyTuple.of(sequence), PyInt.of(position));
  }

  /** The built-in {@code iter}, owned; raises AttributeError when it has been deleted. */
  public static PyObject iterFunction() {
    return builtin(ITER);
  }

  private static PyObject builtin(PyStr name) {
    PyObject f = Interpreter.current().builtins().getBorrowed(name);
    if (f == null) {
      throw Errors.attributeError(name.value());
    }
    return Refs.newRef(f);
  }
}
