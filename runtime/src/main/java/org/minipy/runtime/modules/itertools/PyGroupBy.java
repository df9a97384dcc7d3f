package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The groups of neighbouring items of an iterable that have the same key. */
final class PyGroupBy extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("groupby", new GroupBySlots()).inModule("itertools").withGc().sized(72, 0);

  private PyObject iterator;
  private PyObject keyFunction;
  private PyObject targetKey;
  private PyObject currentKey;
  private PyObject currentValue;

  /** The group that may still give items; not owned. */
  private PyGrouper currentGroup;

  private PyGroupBy(PyType type, PyObject iterator, PyObject keyFunction) {
    super(type);
    this.iterator = Refs.newRef(iterator);
    this.keyFunction = Refs.newRef(keyFunction);
    track();
  }

  @Override
  PyObject nextItem() {
    currentGroup = null;
    while (currentKey == null || targetKey != null && sameKey(targetKey)) {
      if (!step()) {
        return null;
      }
    }
    PyObject old = targetKey;
    targetKey = Refs.newRef(currentKey);
    Refs.xdecref(old);
    PyGrouper group = new PyGrouper(this, targetKey);
    currentGroup = group;
    return new TupleBuilder(2).add(currentKey).addSteal(group).build();
  }

  /** Whether the current item has the key {@code key}. */
  private boolean sameKey(PyObject key) {
    return Comparison.equalHeld(key, currentKey);
  }

  /** Takes the next item; says whether there is one. */
  private boolean step() {
    PyObject value = PyType.of(iterator).slots().next(iterator);
    if (value == null) {
      return false;
    }
    PyObject key;
    if (keyFunction == PyNone.NONE) {
      key = Refs.newRef(value);
    } else {
      try {
        key = Calls.call(keyFunction, value);
      } catch (Throwable t) {
        Refs.decref(value);
        throw t;
      }
    }
    PyObject oldValue = currentValue;
    currentValue = value;
    Refs.xdecref(oldValue);
    PyObject oldKey = currentKey;
    currentKey = key;
    Refs.xdecref(oldKey);
    return true;
  }

  /**
   * The next item of {@code group}, whose key is {@code key}; null when it has no more, also when the comparison of
   * keys has taken it.
   */
  PyObject nextOf(PyGrouper group, PyObject key) {
    if (currentGroup != group || currentValue == null && !step() || !sameKey(key)) {
      return null;
    }
    PyObject value = currentValue;
    PyObject oldKey = currentKey;
    currentValue = null;
    currentKey = null;
    Refs.xdecref(oldKey);
    return value;
  }

  @Override
  PyObject reduce() {
    if (targetKey == null || currentKey == null || currentValue == null) {
      return reductionSteal(PyTuple.of(iterator, keyFunction));
    }
    return reductionForStateSteal(PyTuple.of(iterator, keyFunction)).tupleOf(currentKey, currentValue, targetKey)
        .build();
  }

  @Override
  void restore(PyObject state) {
    if (!(state instanceof PyTuple t)) {
      throw Errors.typeError("state is not a tuple");
    }
    if (t.size() != 3) {
      throw Errors.typeError("state must have three items");
    }
    PyObject[] old = {currentKey, currentValue, targetKey};
    currentKey = Refs.newRef(t.get(0));
    currentValue = Refs.newRef(t.get(1));
    targetKey = Refs.newRef(t.get(2));
    Refs.decrefAll(old);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(iterator);
    visitor.visitIfPresent(keyFunction);
    visitor.visitIfPresent(targetKey);
    visitor.visitIfPresent(currentKey);
    visitor.visitIfPresent(currentValue);
  }

  @Override
  void releaseFields() {
    PyObject[] old = {iterator, keyFunction, targetKey, currentKey, currentValue};
    iterator = null;
    keyFunction = null;
    targetKey = null;
    currentKey = null;
    currentValue = null;
    currentGroup = null;
    Refs.decrefAll(old);
  }

  /** The slots of groupby. */
  private static final class GroupBySlots extends ItertoolSlots {
    GroupBySlots() {
      super("groupby(iterable, key=None)",
          "Pairs of a key and an iterator over the neighbouring items that have that key.");
    }

    @Override
    public String textSignature() {
      return "(iterable, key=None)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyObject iterator = Iteration.iter(args[0]);
      try {
        return new PyGroupBy(type, iterator, args[1] == null ? PyNone.NONE : args[1]);
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
