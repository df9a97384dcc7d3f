package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.tuple.PyTuple;

/** The items of one iterable after those of another. */
final class PyChain extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("chain", new ChainSlots()).inModule("itertools").withGc().sized(32, 0);

  private PyObject source;
  private PyObject active;

  private PyChain(PyType type, PyObject source) {
    super(type);
    this.source = Refs.newRef(source);
    track();
  }

  /** A chain of two iterables. */
  static PyChain of(PyObject first, PyObject second) {
    PyTuple both = PyTuple.of(first, second);
    try {
      return over(TYPE, both);
    } finally {
      Refs.decref(both);
    }
  }

  /** A chain of the iterables that {@code iterables} gives. */
  private static PyChain over(PyType type, PyObject iterables) {
    PyObject iterator = Iteration.iter(iterables);
    try {
      return new PyChain(type, iterator);
    } finally {
      Refs.decref(iterator);
    }
  }

  @Override
  PyObject nextItem() {
    while (source != null) {
      if (active == null && !advance()) {
        return null;
      }
      PyObject item = Iteration.nextOrNull(active);
      if (item != null) {
        return item;
      }
      PyObject old = active;
      active = null;
      Refs.xdecref(old);
    }
    return null;
  }

  /** Goes on to the next iterable; says whether there is one. */
  private boolean advance() {
    PyObject iterable;
    try {
      iterable = PyType.of(source).slots().next(source);
    } catch (PyException e) {
      clearSource();
      if (e.matches(ExceptionTypes.STOP_ITERATION)) {
        e.discard();
        return false;
      }
      throw e;
    }
    if (iterable == null) {
      clearSource();
      return false;
    }
    try {
      active = Iteration.iter(iterable);
    } catch (Throwable t) {
      clearSource();
      throw t;
    } finally {
      Refs.decref(iterable);
    }
    return true;
  }

  private void clearSource() {
    PyObject old = source;
    source = null;
    Refs.xdecref(old);
  }

  @Override
  PyObject reduce() {
    if (source == null) {
      return reductionSteal(Refs.newRef(PyTuple.EMPTY));
    }
    PyObject[] state = active == null ? new PyObject[] {source} : new PyObject[] {source, active};
    return reductionForStateSteal(Refs.newRef(PyTuple.EMPTY)).tupleOf(state).build();
  }

  @Override
  void restore(PyObject state) {
    if (!(state instanceof PyTuple t)) {
      throw Errors.typeError("state is not a tuple");
    }
    if (t.size() < 1 || t.size() > 2) {
      throw Errors.typeError("function takes " + (t.size() == 0 ? "at least 1 argument" : "at most 2 arguments")
          + " (" + t.size() + " given)");
    }
    for (PyObject o : t.items()) {
      if (!PyType.of(o).slots().isIterator(o)) {
        throw Errors.typeError("Arguments must be iterators.");
      }
    }
    PyObject oldSource = source;
    PyObject oldActive = active;
    source = Refs.newRef(t.get(0));
    active = t.size() == 2 ? Refs.newRef(t.get(1)) : null;
    Refs.xdecref(oldSource);
    Refs.xdecref(oldActive);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(active);
    visitor.visitIfPresent(source);
  }

  @Override
  void releaseFields() {
    PyObject oldActive = active;
    PyObject oldSource = source;
    active = null;
    source = null;
    Refs.xdecref(oldActive);
    Refs.xdecref(oldSource);
  }

  /** The class methods of chain. */
  private enum ClassMethod implements BuiltinMethod {
    FROM_ITERABLE("from_iterable($type, iterable, /)", "The items of the iterables that an iterable gives."),
    CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

    private final String signature;
    private final String doc;

    ClassMethod(String signature, String doc) {
      this.signature = signature;
      this.doc = doc;
    }

    @Override
    public String signature() {
      return signature;
    }

    @Override
    public String doc() {
      return doc;
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      return switch (this) {
        case FROM_ITERABLE -> over((PyType) self, args[0]);
        case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
      };
    }
  }

  /** The slots of chain. */
  private static final class ChainSlots extends ItertoolSlots {
    ChainSlots() {
      super("chain(*iterables)", "The items of the first iterable, then those of the second, and so on.");
    }

    @Override
    public BuiltinMethod[] methods() {
      return new BuiltinMethod[] {
        ItertoolMethod.REDUCE, ItertoolMethod.SETSTATE, ClassMethod.FROM_ITERABLE, ClassMethod.CLASS_GETITEM
      };
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      return over(type, args[0]);
    }
  }
}
