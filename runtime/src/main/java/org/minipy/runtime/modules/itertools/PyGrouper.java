package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;

/** One group of groupby; it gives items until groupby goes on to the next group. */
final class PyGrouper extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("_grouper", new GrouperSlots()).inModule("itertools").sealed().withGc().sized(32, 0);

  private PyObject parent;
  private PyObject key;

  PyGrouper(PyGroupBy parent, PyObject key) {
    super(TYPE);
    this.parent = Refs.newRef(parent);
    this.key = Refs.newRef(key);
    track();
  }

  @Override
  PyObject nextItem() {
    return ((PyGroupBy) parent).nextOf(this, key);
  }

  @Override
  PyObject reduce() {
    return reductionSteal(PyTuple.of(parent, key));
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(parent);
    visitor.visitIfPresent(key);
  }

  @Override
  void releaseFields() {
    PyObject oldParent = parent;
    PyObject oldKey = key;
    parent = null;
    key = null;
    Refs.xdecref(oldParent);
    Refs.xdecref(oldKey);
  }

  /** The slots of _grouper. */
  private static final class GrouperSlots extends ItertoolSlots {
    GrouperSlots() {
      super("_grouper(parent, tgtkey, /)", null);
    }

    @Override
    public BuiltinMethod[] methods() {
      return copied();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      if (!(args[0] instanceof PyGroupBy parent)) {
        throw Errors.typeError("_grouper() argument 1 must be itertools.groupby, not " + PyType.of(args[0]).name());
      }
      return new PyGrouper(parent, args[1]);
    }
  }
}
