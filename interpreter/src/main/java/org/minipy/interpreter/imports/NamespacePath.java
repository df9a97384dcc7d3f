package org.minipy.interpreter.imports;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The {@code __path__} of a namespace package: the folders are looked for again when the path above has changed. */
final class NamespacePath extends PyGcObject {
  /** The type {@code _NamespacePath}. */
  static final PyType TYPE =
      PyType.builtin("_NamespacePath", new PathSlots()).inModule("_frozen_importlib_external").shownShort()
      .withGc().sized(16, 0).sealed();

  private final String name;
  private PyList folders;
  private PyTuple parentPath;

  /** Makes the path of package {@code name}; takes a reference to {@code folders}. */
  NamespacePath(String name, PyList folders) {
    super(TYPE);
    this.name = name;
    this.folders = Refs.newRef(folders);
    this.parentPath = currentParentPath();
    track();
  }

  private PyTuple currentParentPath() {
    PyObject path = ImportSystem.current().finding().pathAbove(name);
    try {
      return PyTuple.fromIterable(path);
    } finally {
      Refs.decref(path);
    }
  }

  /** The folders as they are now, borrowed. */
  private PyList folders() {
    PyTuple now = currentParentPath();
    if (Comparison.equal(now, parentPath)) {
      Refs.decref(now);
      return folders;
    }
    PyList found = ImportSystem.current().finding().namespaceFoldersOrNull(name, now);
    if (found != null) {
      PyList old = folders;
      folders = found;
      Refs.decref(old);
    }
    PyTuple old = parentPath;
    parentPath = now;
    Refs.decref(old);
    return folders;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(folders);
    visitor.visitIfPresent(parentPath);
  }

  @Override
  protected void release() {
    PyObject[] old = {folders, parentPath};
    folders = null;
    parentPath = null;
    Refs.clearForwards(old, old.length);
  }

  /** The slots of the type. */
  private static final class PathSlots extends Slots {
    @Override
    public BuiltinMethod[] methods() {
      return Method.values();
    }

    @Override
    public String specials() {
      return "__iter__ __getitem__ __setitem__ __len__ __repr__ __contains__";
    }

    private static PyList folders(PyObject self) {
      return ((NamespacePath) self).folders();
    }

    @Override
    public PyObject repr(PyObject self) {
      return new PyStr("_NamespacePath(" + Text.reprText(folders(self)) + ")");
    }

    @Override
    public PyObject iter(PyObject self) {
      return Iteration.iter(folders(self));
    }

    @Override
    public long length(PyObject self) {
      return folders(self).size();
    }

    @Override
    public boolean isSubscriptable(PyObject self) {
      return true;
    }

    @Override
    public PyObject getItem(PyObject self, PyObject key) {
      return Items.get(folders(self), key);
    }

    @Override
    public boolean setItem(PyObject self, PyObject key, PyObject value) {
      if (value == null) {
        return false;
      }
      Items.set(((NamespacePath) self).folders, key, value);
      return true;
    }

    @Override
    public int contains(PyObject self, PyObject item) {
      return Items.contains(folders(self), item) ? 1 : 0;
    }
  }

  /** The methods of the type. */
  private enum Method implements BuiltinMethod {
    APPEND("append($self, item)", "Add a folder.");

    private final String signature;
    private final String doc;

    Method(String signature, String doc) {
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
      ((NamespacePath) self).folders.append(args[0]);
      return PyNone.owned();
    }
  }
}
