package org.minipy.runtime.object;

import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/**
 * An instance of a class made by Python code: its slots and attributes stand in an owning array laid out by a shape.
 * Instances of subclasses of other built-in types than object get a dict with their first attribute, as in CPython.
 */
public interface Shaped extends SlotPlaces {
  /** Where what stands in {@link #values}. */
  Shape shape();

  /** Slots, then attributes (or the dict); owning; may be longer than the shape. */
  PyObject[] values();

  @Override
  default PyObject[] slotPlaces() {
    return values();
  }

  /** Replaces shape and values; counts are the caller's affair. */
  void setState(Shape shape, PyObject[] values);

  /** The attribute {@code name} of {@code o}, borrowed, or null. */
  static PyObject getBorrowed(Shaped o, PyStr name) {
    Shape shape = o.shape();
    if (shape.isDict()) {
      return dictBorrowed(o).getBorrowed(name);
    }
    int i = shape.indexOf(name);
    return i < 0 ? null : o.values()[i];
  }

  /** Stores attribute {@code name}; takes a reference to {@code value}. The type of {@code o} must allow a dict. */
  static void put(Shaped o, PyStr name, PyObject value) {
    Shape shape = o.shape();
    if (shape.isDict()) {
      dictBorrowed(o).put(name, value);
      return;
    }
    int i = shape.indexOf(name);
    if (i >= 0) {
      PyObject[] values = o.values();
      PyObject old = values[i];
      values[i] = Refs.newRef(value);
      Refs.xdecref(old);
      return;
    }
    if (!(o instanceof PyInstance) || shape.size() >= Shape.MAX_ATTRIBUTES || !name.isExact()) {
      materialize(o).put(name, value);
      return;
    }
    Shape next = shape.with(PyStr.intern(name));
    if (next == null) {
      materialize(o).put(name, value);
      return;
    }
    append(o, next, Refs.newRef(value));
  }

  /**
   * Moves {@code o} to {@code next}, which has one more attribute, and stores {@code value} there, stealing the
   * reference.
   */
  static void append(Shaped o, Shape next, PyObject value) {
    int at = next.end() - 1;
    PyObject[] values = o.values();
    if (at >= values.length) {
      values = Arrays.copyOf(values, Math.max(at + 2, values.length + (values.length >> 1)));
    }
    values[at] = value;
    o.setState(next, values);
  }

  /** Deletes attribute {@code name}; false when there is none. */
  static boolean remove(Shaped o, PyStr name) {
    Shape shape = o.shape();
    if (shape.isDict()) {
      return dictBorrowed(o).remove(name);
    }
    int i = shape.indexOf(name);
    if (i < 0) {
      return false;
    }
    PyObject[] values = o.values();
    PyObject old = values[i];
    int end = shape.end();
    System.arraycopy(values, i + 1, values, i, end - i - 1);
    values[end - 1] = null;
    o.setState(shape.without(i, PyType.of((PyObject) o).rootShape()), values);
    Refs.decref(old);
    return true;
  }

  /** The {@code __dict__} of {@code o}, borrowed; from now on its attributes stand there. */
  static PyDict materialize(Shaped o) {
    Shape shape = o.shape();
    if (shape.isDict()) {
      return dictBorrowed(o);
    }
    PyDict dict = new PyDict();
    PyObject[] values = o.values();
    int first = shape.firstIndex();
    for (int i = 0; i < shape.size(); i++) {
      dict.putSteal(shape.name(i), values[first + i]);
      values[first + i] = null;
    }
    if (shape.shared().hasAll(shape)) {
      dict.share(shape.shared());
    }
    install(o, dict);
    return dict;
  }

  /** The dict of an {@code o} whose shape says that it has one, borrowed. */
  static PyDict dictBorrowed(Shaped o) {
    return (PyDict) o.values()[o.shape().firstIndex()];
  }

  private static void install(Shaped o, PyDict dictSteal) {
    int first = o.shape().firstIndex();
    PyObject[] values = o.values();
    if (values.length <= first) {
      values = Arrays.copyOf(values, first + 1);
    }
    values[first] = dictSteal;
    o.setState(PyType.of((PyObject) o).dictShape(), values);
  }

  /** Assignment to {@code __dict__}: takes a reference to {@code dict} and drops the old attributes. */
  static void replaceDict(Shaped o, PyDict dict) {
    PyDict old = materialize(o);
    o.values()[o.shape().firstIndex()] = Refs.newRef(dict);
    Refs.decref(old);
  }

  /** Reports the owned slots and attributes. */
  static void traverse(Shaped o, Visitor visitor) {
    visitor.visitAll(o.values(), o.shape().end());
  }

  /** Gives back the slots and attributes, first to last. */
  static void release(Shaped o) {
    PyObject[] values = o.values();
    int end = o.shape().end();
    PyType type = PyType.of((PyObject) o);
    Shape root = type.rootShape();
    o.setState(root, root.end() == 0 ? Calls.NO_ARGS : new PyObject[root.end()]);
    Refs.clearForwards(values, end);
  }
}
