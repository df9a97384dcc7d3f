package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** One of several independent iterators over the items of one iterable. */
final class PyTee extends PyItertool {
  static final PyType TYPE = PyType.builtin("_tee", new TeeSlots()).inModule("itertools").sealed().withGc()
      .withWeakrefs().sized(48, 0);

  private static final PyStr COPY = PyStr.intern("__copy__");

  private TeeCell cell;
  private int position;

  private PyTee(TeeCell cell, int position) {
    super(TYPE);
    this.cell = Refs.newRef(cell);
    this.position = position;
    track();
  }

  /** An iterator over {@code iterable}, which others can be copied from. */
  private static PyTee of(PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    try {
      if (iterator instanceof PyTee tee) {
        return tee.copy();
      }
      TeeCell cell = new TeeCell(iterator);
      try {
        return new PyTee(cell, 0);
      } finally {
        Refs.decref(cell);
      }
    } finally {
      Refs.decref(iterator);
    }
  }

  private PyTee copy() {
    return new PyTee(cell, position);
  }

  /** A tuple of {@code n} independent iterators; raises ValueError for a negative number. */
  static PyTuple several(PyObject iterable, long n) {
    if (n < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    if (n == 0) {
      return PyTuple.ofSteal();
    }
    if (n > Integer.MAX_VALUE - 8) {
      throw Errors.outOfMemory();
    }
    PyObject[] result = new PyObject[(int) n];
    PyObject iterator = Iteration.iter(iterable);
    PyObject copier = null;
    int made = 0;
    try {
      copier = Attributes.getOrNull(iterator, COPY);
      if (copier == null) {
        PyObject plain = iterator;
        iterator = of(plain);
        Refs.decref(plain);
        copier = Attributes.getOrNull(iterator, COPY);
      }
      result[made++] = Refs.newRef(iterator);
      while (made < n) {
        result[made] = Calls.call(copier);
        made++;
      }
      return PyTuple.ofSteal(result);
    } catch (Throwable t) {
      Refs.clearBackwards(result, made);
      throw t;
    } finally {
      Refs.xdecref(copier);
      Refs.decref(iterator);
    }
  }

  @Override
  PyObject nextItem() {
    if (position >= TeeCell.LENGTH) {
      TeeCell old = cell;
      cell = old.following();
      position = 0;
      Refs.decref(old);
    }
    PyObject item = cell.item(position);
    if (item != null) {
      position++;
    }
    return item;
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(cell);
  }

  @Override
  void releaseFields() {
    TeeCell old = cell;
    cell = null;
    Refs.xdecref(old);
  }

  @Override
  protected void clearReferences() {
    releaseFields();
  }

  /** The method of tee iterators. */
  private enum Method implements BuiltinMethod {
    COPY_IT;

    @Override
    public String signature() {
      return "__copy__($self, /) --";
    }

    @Override
    public String doc() {
      return "Return an independent iterator over the same items.";
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      return ((PyTee) self).copy();
    }
  }

  /** The slots of _tee. */
  private static final class TeeSlots extends ItertoolSlots {
    TeeSlots() {
      super("_tee(iterable, /)", "An iterator that can be copied.");
    }

    @Override
    public BuiltinMethod[] methods() {
      return Method.values();
    }

    @Override
    public String specials() {
      return "__new__ __iter__ __next__";
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      return of(args[0]);
    }
  }
}
