package org.minipy.runtime.modules.operator;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** A function that takes items out of its argument. */
final class PyItemGetter extends PyGcObject {
  static final PyType TYPE =
      PyType.builtin("itemgetter", new ItemGetterSlots()).inModule("operator").sealed().withGc().sized(48, 0);

  private PyTuple keys;

  private PyItemGetter(PyTuple keys) {
    super(TYPE);
    this.keys = Refs.newRef(keys);
    track();
  }

  private PyObject get(PyObject o) {
    if (keys.size() == 1) {
      return Items.get(o, keys.get(0));
    }
    PyObject[] items = new PyObject[keys.size()];
    for (int i = 0; i < items.length; i++) {
      try {
        items[i] = Items.get(o, keys.get(i));
      } catch (Throwable t) {
        Refs.clearBackwards(items, i);
        throw t;
      }
    }
    return PyTuple.ofSteal(items);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(keys);
  }

  @Override
  protected void release() {
    PyTuple old = keys;
    keys = null;
    Refs.xdecref(old);
  }

  /** The slots of itemgetter. */
  private static final class ItemGetterSlots extends GetterSlots {
    @Override
    public String doc() {
      return "A function that returns item x of its argument, for several x a tuple of the items.";
    }

    @Override
    public String textSignature() {
      return "(item, /, *items)";
    }

    @Override
    public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
      requireArguments("itemgetter", args, keywords);
      PyTuple keys = PyTuple.of(args);
      try {
        return new PyItemGetter(keys);
      } finally {
        Refs.decref(keys);
      }
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
      return ((PyItemGetter) self).get(onlyArgument("itemgetter", args, keywords));
    }

    @Override
    public PyObject repr(PyObject self) {
      return text(self, ((PyItemGetter) self).keys, null);
    }

    @Override
    PyTuple reduce(PyObject self) {
      return PyTuple.of(TYPE, ((PyItemGetter) self).keys);
    }
  }
}
