package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** What the {@code __reduce__} of iterators returns: a built-in function, its arguments and the position. */
public final class Reductions {
  /** The name of the built-in iter. */
  public static final PyStr ITER = PyStr.intern("iter");
  private static final PyStr REVERSED = PyStr.intern("reversed");

  private Reductions() {}

  /** {@code (iter, (iterable,))}; steals the reference. */
  public static PyTuple iterSteal(PyObject iterable) {
    return startSteal(ITER, PyTuple.ofSteal(iterable), 2).build();
  }

  /** {@code (iter, (iterable,), position)}; steals the reference. */
  public static PyTuple iterSteal(PyObject iterable, long position) {
    return startSteal(ITER, PyTuple.ofSteal(iterable), 3).integer(position).build();
  }

  /** {@code (iter, (callable, sentinel))}; takes references. */
  public static PyTuple iter(PyObject callable, PyObject sentinel) {
    return startSteal(ITER, PyTuple.of(callable, sentinel), 2).build();
  }

  /** {@code (reversed, (sequence,), position)}; takes a reference. */
  public static PyTuple reversed(PyObject sequence, long position) {
    return startSteal(REVERSED, PyTuple.of(sequence), 3).integer(position).build();
  }

  /**
   * The beginning of a reduction of {@code places} items: the built-in function {@code name} and {@code arguments},
   * which it steals. Raises AttributeError when the function has been deleted.
   */
  public static TupleBuilder startSteal(PyStr name, PyTuple arguments, int places) {
    PyObject f = Interpreter.current().builtins().getBorrowed(name);
    if (f == null) {
      Refs.decref(arguments);
      throw Errors.attributeError(name.value());
    }
    return new TupleBuilder(places).add(f).addSteal(arguments);
  }
}
