package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.tuple.PyTuple;

/** The iterators of several iterables. */
final class Iterators {
  private Iterators() {}

  /** A tuple of the iterators of {@code count} arguments, owned; raises TypeError when one is not iterable. */
  static PyTuple of(PyObject[] args, int from, int count) {
    PyObject[] iterators = new PyObject[count];
    int made = 0;
    try {
      while (made < count) {
        iterators[made] = Iteration.iter(args[from + made]);
        made++;
      }
    } catch (Throwable t) {
      Refs.clearBackwards(iterators, made);
      throw t;
    }
    return PyTuple.ofSteal(iterators);
  }
}
