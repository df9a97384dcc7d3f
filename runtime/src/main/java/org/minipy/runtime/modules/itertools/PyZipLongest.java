package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Goes through several iterables at once until the last has no more items; a filler stands for those that miss. */
final class PyZipLongest extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("zip_longest", new ZipLongestSlots()).inModule("itertools").withGc().sized(56, 0);

  private PyObject[] iterators;
  private PyObject filler;
  private PyTuple result;
  private int active;

  private PyZipLongest(PyType type, PyObject[] iterators, PyObject filler, PyTuple result) {
    super(type);
    this.iterators = iterators.clone();
    Refs.increfAll(iterators, iterators.length);
    active = iterators.length;
    this.filler = Refs.newRef(filler);
    this.result = Refs.newRef(result);
    track();
  }

  @Override
  PyObject nextItem() {
    if (active == 0) {
      return null;
    }
    PyTuple reused = result.isUnshared() ? Refs.newRef(result) : null;
    PyObject[] items = reused == null ? new PyObject[iterators.length] : reused.items();
    for (int i = 0; i < items.length; i++) {
      PyObject item;
      try {
        item = place(i);
      } catch (Throwable t) {
        active = 0;
        giveBack(reused, items, i);
        throw t;
      }
      if (item == null) {
        giveBack(reused, items, i);
        return null;
      }
      PyObject old = items[i];
      items[i] = item;
      Refs.xdecref(old);
    }
    if (reused == null) {
      return PyTuple.ofSteal(items);
    }
    reused.track();
    return reused;
  }

  /** What stands at place {@code i} of the next tuple, owned; null when the last iterator has come to its end. */
  private PyObject place(int i) {
    if (iterators[i] != null) {
      PyObject item = Iteration.nextOrNull(iterators[i]);
      if (item != null) {
        return item;
      }
      if (--active == 0) {
        return null;
      }
      PyObject old = iterators[i];
      iterators[i] = null;
      Refs.xdecref(old);
    }
    return Refs.newRef(filler);
  }

  private static void giveBack(PyTuple reused, PyObject[] items, int filled) {
    if (reused != null) {
      Refs.decref(reused);
    } else {
      Refs.clearBackwards(items, filled);
    }
  }

  @Override
  PyObject reduce() {
    PyObject[] arguments = new PyObject[iterators.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = iterators[i] == null ? Refs.newRef(PyTuple.EMPTY) : Refs.newRef(iterators[i]);
    }
    return reductionForStateSteal(PyTuple.ofSteal(arguments)).add(filler).build();
  }

  @Override
  void restore(PyObject state) {
    PyObject old = filler;
    filler = Refs.newRef(state);
    Refs.xdecref(old);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitAll(iterators, iterators.length);
    visitor.visitIfPresent(result);
    visitor.visitIfPresent(filler);
  }

  @Override
  void releaseFields() {
    PyObject oldResult = result;
    PyObject oldFiller = filler;
    result = null;
    filler = null;
    active = 0;
    Refs.clearBackwards(iterators, iterators.length);
    Refs.xdecref(oldResult);
    Refs.xdecref(oldFiller);
  }

  /** The slots of zip_longest. */
  private static final class ZipLongestSlots extends ItertoolSlots {
    ZipLongestSlots() {
      super("zip_longest(*iterables, fillvalue=None)",
          "Tuples of one item of each iterable until the longest has no more; fillvalue stands for missing items.");
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
      int named = keywords == null ? 0 : keywords.length;
      if (named > 1 || named == 1 && !keywords[0].value().equals("fillvalue")) {
        throw Errors.typeError("zip_longest() got an unexpected keyword argument");
      }
      return super.newObject(type, args, keywords);
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyTuple iterables = (PyTuple) args[0];
      PyObject[] iterators = new PyObject[iterables.size()];
      PyTuple result = null;
      try {
        for (int i = 0; i < iterators.length; i++) {
          iterators[i] = Iteration.iter(iterables.get(i));
        }
        result = nones(iterators.length);
        return new PyZipLongest(type, iterators, args[1] == null ? PyNone.NONE : args[1], result);
      } finally {
        Refs.xdecref(result);
        Refs.clearBackwards(iterators, iterators.length);
      }
    }

    private static PyTuple nones(int count) {
      PyObject[] nones = new PyObject[count];
      for (int i = 0; i < count; i++) {
        nones[i] = PyNone.owned();
      }
      return PyTuple.ofSteal(nones);
    }
  }
}
