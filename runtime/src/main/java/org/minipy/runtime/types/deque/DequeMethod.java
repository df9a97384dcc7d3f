package org.minipy.runtime.types.deque;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.SearchBounds;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of deque. */
enum DequeMethod implements BuiltinMethod {
  APPEND("append($self, item, /)", "Add an item on the right."),
  APPENDLEFT("appendleft($self, item, /)", "Add an item on the left."),
  CLEAR("clear($self, /)", "Take all items out."),
  COPY_SPECIAL("__copy__($self, /) --", "Return a new deque of the same items."),
  COPY("copy($self, /)", "Return a new deque of the same items."),
  COUNT("count($self, value, /)", "Return how many items equal value."),
  EXTEND("extend($self, iterable, /)", "Add the items of an iterable on the right."),
  EXTENDLEFT("extendleft($self, iterable, /)", "Add the items of an iterable on the left, one after the other."),
  INDEX("index($self, value, start=0, stop=sys.maxsize, /)",
      "Return the index of the first item that equals value.\n\nValueError is raised when none does."),
  INSERT("insert($self, index, value, /)", "Put an item before the one at index."),
  POP("pop($self, /)", "Take the rightmost item out and return it."),
  POPLEFT("popleft($self, /)", "Take the leftmost item out and return it."),
  REDUCE("__reduce__($self, /)", "Give what pickle needs to make the deque again."),
  REMOVE("remove($self, value, /)",
      "Take out the first item that equals value.\n\nValueError is raised when none does."),
  REVERSED("__reversed__($self, /)", "Return an iterator that goes through the deque from the right."),
  REVERSE("reverse($self, /)", "Turn the order of the items round, in place."),
  ROTATE("rotate($self, n=1, /)", "Move n items from the right end to the left one; the other way when n is negative."),
  SIZEOF("__sizeof__($self, /)", "Return the size in memory, in bytes."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private final String signature;
  private final String doc;

  DequeMethod(String signature, String doc) {
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
    if (this == CLASS_GETITEM) {
      return new PyGenericAlias(self, args[0]);
    }
    PyDeque deque = (PyDeque) self;
    switch (this) {
      case APPEND -> deque.appendSteal(Refs.newRef(args[0]));
      case APPENDLEFT -> deque.appendLeftSteal(Refs.newRef(args[0]));
      case CLEAR -> deque.clear();
      case EXTEND -> deque.extend(args[0], false);
      case EXTENDLEFT -> deque.extend(args[0], true);
      case INSERT -> insert(deque, args[0], args[1]);
      case REMOVE -> remove(deque, args[0]);
      case REVERSE -> deque.reverse();
      case ROTATE ->
          deque.rotate(args[0] == null ? 1 : Indexes.toSize(args[0], "cannot fit 'int' into an index-sized integer"));
      default -> {
        return answer(deque, args);
      }
    }
    return PyNone.owned();
  }

  private PyObject answer(PyDeque deque, PyObject[] args) {
    return switch (this) {
      case COPY, COPY_SPECIAL -> copy(deque);
      case COUNT -> PyInt.of(count(deque, args[0]));
      case INDEX -> index(deque, args[0], args[1], args[2]);
      case POP -> deque.pop();
      case POPLEFT -> deque.popLeft();
      case REDUCE -> reduce(deque);
      case REVERSED -> new PyDequeIterator(deque, true);
      case SIZEOF -> PyInt.of(PyDeque.TYPE.slots().sizeOf(deque));
      default -> throw new IllegalStateException(signature);
    };
  }

  static PyObject copy(PyDeque deque) {
    PyType type = PyType.of(deque);
    if (!deque.isExact()) {
      return deque.maxLength() < 0 ? Calls.call(type, deque) : copyLimited(type, deque);
    }
    PyDeque copy = new PyDeque(PyDeque.TYPE);
    try {
      copy.setMaxLength(deque.maxLength());
      copy.extend(deque, false);
      return copy;
    } catch (Throwable t) {
      Refs.decref(copy);
      throw t;
    }
  }

  private static PyObject copyLimited(PyType type, PyDeque deque) {
    PyInt length = PyInt.of(deque.maxLength());
    try {
      return Calls.call(type, deque, length);
    } finally {
      Refs.decref(length);
    }
  }

  private static long count(PyDeque deque, PyObject value) {
    long state = deque.state();
    long n = 0;
    for (int i = 0; i < deque.size(); i++) {
      if (Comparison.equalItem(deque.get(i), value)) {
        n++;
      }
      checkUnchanged(deque, state);
    }
    return n;
  }

  private static void checkUnchanged(PyDeque deque, long state) {
    if (deque.state() != state) {
      throw Errors.runtimeError("deque mutated during iteration");
    }
  }

  private static PyObject index(PyDeque deque, PyObject value, PyObject start, PyObject stop) {
    long state = deque.state();
    long first = SearchBounds.of(start, deque.size(), 0);
    long end = SearchBounds.of(stop, deque.size(), Long.MAX_VALUE);
    for (long i = first; i < end && i < deque.size(); i++) {
      if (Comparison.equalItem(deque.get((int) i), value)) {
        return PyInt.of(i);
      }
      checkUnchanged(deque, state);
    }
    throw Errors.valueError(Text.reprText(value) + " is not in deque");
  }

  private static void insert(PyDeque deque, PyObject where, PyObject item) {
    long index = Indexes.toSize(where, "cannot fit 'int' into an index-sized integer");
    int n = deque.size();
    if (n == deque.maxLength()) {
      throw Errors.indexError("deque already at its maximum size");
    }
    long i = index < 0 ? Math.max(0, index + n) : Math.min(index, n);
    deque.insert((int) i, item);
  }

  private static void remove(PyDeque deque, PyObject value) {
    long state = deque.state();
    for (int i = 0; i < deque.size(); i++) {
      boolean equal = Comparison.equalItem(deque.get(i), value);
      if (deque.state() != state) {
        throw Errors.indexError("deque mutated during remove().");
      }
      if (equal) {
        Refs.decref(deque.removeAt(i));
        return;
      }
    }
    throw Errors.valueError(Text.reprText(value) + " is not in deque");
  }

  private static PyObject reduce(PyDeque deque) {
    PyTuple arguments = deque.maxLength() < 0
        ? Refs.newRef(PyTuple.EMPTY)
        : new TupleBuilder(2).add(PyTuple.EMPTY).integer(deque.maxLength()).build();
    TupleBuilder parts = new TupleBuilder(4).add(PyType.of(deque)).addSteal(arguments);
    try {
      parts.addSteal(Calls.method(deque, PyStr.intern("__getstate__")));
      parts.addSteal(new PyDequeIterator(deque, false));
    } catch (Throwable t) {
      parts.giveBack();
      throw t;
    }
    return parts.build();
  }
}
