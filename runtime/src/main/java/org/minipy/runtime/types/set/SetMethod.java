package org.minipy.runtime.types.set;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods that change a set. */
enum SetMethod implements BuiltinMethod {
  ADD("add($self, object, /) --", "Add an object; nothing happens when the set has it."),
  CLEAR("clear($self, /) --", "Take everything out."),
  DISCARD("discard($self, object, /) --", "Take an object out; nothing happens when the set has it not."),
  DIFFERENCE_UPDATE("difference_update($self, *others) --", "Take out all that is in any of the others."),
  INTERSECTION_UPDATE("intersection_update($self, *others) --", "Take out all that is not in each of the others."),
  POP("pop($self, /) --", "Take some object out and return it.\n\nKeyError is raised when the set is empty."),
  REMOVE("remove($self, object, /) --", "Take an object out.\n\nKeyError is raised when the set has it not."),
  SYMMETRIC_DIFFERENCE_UPDATE("symmetric_difference_update($self, other, /) --",
      "Take out what the other has, too, and add what only the other has."),
  UPDATE("update($self, *others) --", "Add all that is in any of the others.");

  private final String signature;
  private final String doc;

  SetMethod(String signature, String doc) {
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
    PySet set = (PySet) self;
    switch (this) {
      case ADD -> set.add(args[0]);
      case CLEAR -> set.clear();
      case DISCARD -> AnySetSlots.discard(set, args[0]);
      case DIFFERENCE_UPDATE -> differenceUpdate(set, (PyTuple) args[0]);
      case INTERSECTION_UPDATE ->
          SetOperations.takeOver(set, AnySetMethod.intersection(set, (PyTuple) args[0]));
      case POP -> {
        return pop(set);
      }
      case REMOVE -> remove(set, args[0]);
      case SYMMETRIC_DIFFERENCE_UPDATE -> set.symmetricDifferenceUpdate(args[0]);
      case UPDATE -> update(set, (PyTuple) args[0]);
    }
    return PyNone.owned();
  }

  private static void differenceUpdate(PySet set, PyTuple others) {
    for (int i = 0; i < others.size(); i++) {
      set.differenceUpdate(others.get(i));
    }
  }

  private static PyObject pop(PySet set) {
    Object key = set.table().pop();
    if (key == null) {
      throw Errors.keyError("pop from an empty set");
    }
    return (PyObject) key;
  }

  private static void remove(PySet set, PyObject key) {
    if (!AnySetSlots.discard(set, key)) {
      throw Errors.keyError(key);
    }
  }

  private static void update(PySet set, PyTuple others) {
    for (int i = 0; i < others.size(); i++) {
      set.update(others.get(i));
    }
  }
}
