package org.minipy.runtime.modules.operator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** A function that takes attributes, or attributes of attributes, out of its argument. */
final class PyAttrGetter extends PyGcObject {
  static final PyType TYPE =
      PyType.builtin("attrgetter", new AttrGetterSlots()).inModule("operator").sealed().withGc().sized(40, 0);

  private PyTuple names;
  private final PyStr[][] paths;

  private PyAttrGetter(PyTuple names, PyStr[][] paths) {
    super(TYPE);
    this.names = Refs.newRef(names);
    this.paths = paths;
    track();
  }

  private PyObject get(PyObject o) {
    if (paths.length == 1) {
      return follow(o, paths[0]);
    }
    PyObject[] values = new PyObject[paths.length];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = follow(o, paths[i]);
      } catch (Throwable t) {
        Refs.clearBackwards(values, i);
        throw t;
      }
    }
    return PyTuple.ofSteal(values);
  }

  private static PyObject follow(PyObject o, PyStr[] path) {
    PyObject current = Refs.newRef(o);
    for (PyStr name : path) {
      PyObject next;
      try {
        next = PyType.of(current).slots().getAttribute(current, name);
      } finally {
        Refs.decref(current);
      }
      current = next;
    }
    return current;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(names);
  }

  @Override
  protected void release() {
    PyTuple old = names;
    names = null;
    Refs.xdecref(old);
  }

  /** The slots of attrgetter. */
  private static final class AttrGetterSlots extends GetterSlots {
    @Override
    public String doc() {
      return "A function that returns an attribute of its argument, for several names a tuple; dots lead further.";
    }

    @Override
    public String textSignature() {
      return "(attr, /, *attrs)";
    }

    @Override
    public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
      requireArguments("attrgetter", args, keywords);
      PyStr[][] paths = new PyStr[args.length][];
      for (int i = 0; i < paths.length; i++) {
        if (!(args[i] instanceof PyStr name)) {
          throw Errors.typeError("attribute name must be a string");
        }
        String[] parts = name.value().split("\\.", -1);
        paths[i] = new PyStr[parts.length];
        for (int k = 0; k < parts.length; k++) {
          paths[i][k] = PyStr.intern(parts[k]);
        }
      }
      PyTuple names = PyTuple.of(args);
      try {
        return new PyAttrGetter(names, paths);
      } finally {
        Refs.decref(names);
      }
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
      return ((PyAttrGetter) self).get(onlyArgument("attrgetter", args, keywords));
    }

    @Override
    public PyObject repr(PyObject self) {
      return text(self, ((PyAttrGetter) self).names, null);
    }

    @Override
    PyTuple reduce(PyObject self) {
      return PyTuple.of(TYPE, ((PyAttrGetter) self).names);
    }
  }
}
