package org.minipy.runtime.types.structseq;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;

/** A tuple whose items have names, such as sys.version_info; it may have fields beyond those that it shows as items. */
public final class PyStructSequence extends PyTuple {
  private final PyObject[] hidden;

  PyStructSequence(PyType type, PyObject[] itemsSteal, PyObject[] hiddenSteal) {
    super(type, itemsSteal);
    hidden = hiddenSteal;
    track();
  }

  /** Makes an instance of a type from {@link #newType}; steals one value for each field. */
  public static PyStructSequence ofSteal(PyType type, PyObject... values) {
    int visible = ((StructSequenceSlots) type.slots()).visible();
    PyObject[] items = new PyObject[visible];
    PyObject[] rest = new PyObject[values.length - visible];
    System.arraycopy(values, 0, items, 0, visible);
    System.arraycopy(values, visible, rest, 0, rest.length);
    try {
      return new PyStructSequence(type, items, rest);
    } catch (Throwable t) {
      Refs.clearBackwards(values, values.length);
      throw t;
    }
  }

  /** A new type whose instances Python code cannot make. */
  public static PyType newType(String module, String name, String doc, String... fields) {
    return newType(module, name, doc, false, fields.length, fields);
  }

  /**
   * A new type.
   *
   * @param constructible whether Python code can make instances
   * @param visible how many of the fields are items of the tuple
   */
  public static PyType newType(String module, String name, String doc, boolean constructible, int visible,
      String... fields) {
    return PyType.builtin(name, PyTuple.TYPE, new StructSequenceSlots(doc, constructible, visible, fields))
        .inModule(module).withGc().sealed().sized(24 + 8L * (fields.length - visible), 8);
  }

  /** The value of field {@code i}, borrowed. */
  PyObject field(int i) {
    return i < size() ? get(i) : hidden[i - size()];
  }

  @Override
  public void traverse(Visitor visitor) {
    super.traverse(visitor);
    visitor.visitAll(hidden, hidden.length);
  }

  @Override
  protected void release() {
    super.release();
    Refs.clearForwards(hidden, hidden.length);
  }
}
