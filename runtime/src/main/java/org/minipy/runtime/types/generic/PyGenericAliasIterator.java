package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.tuple.PyTuple;

/** Gives the one item of {@code iter(list[int])}: the alias unpacked. */
final class PyGenericAliasIterator extends PyGcObject {
  /** The type {@code generic_alias_iterator}. */
  static final PyType TYPE =
      PyType.builtin("generic_alias_iterator", new IteratorSlots()).withGc().sealed().sized(24, 0);

  private PyGenericAlias alias;

  PyGenericAliasIterator(PyGenericAlias alias) {
    super(TYPE);
    this.alias = Refs.newRef(alias);
    track();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(alias);
  }

  @Override
  protected void release() {
    PyGenericAlias old = alias;
    alias = null;
    Refs.xdecref(old);
  }

  private static final class IteratorSlots extends Slots {
    @Override
    public String specials() {
      return "__iter__ __next__";
    }

    @Override
    public BuiltinMethod[] methods() {
      return Reduce.values();
    }

    @Override
    public PyObject iter(PyObject self) {
      return Refs.newRef(self);
    }

    @Override
    public boolean isIterator(PyObject self) {
      return true;
    }

    @Override
    public PyObject next(PyObject self) {
      PyGenericAliasIterator iterator = (PyGenericAliasIterator) self;
      PyGenericAlias alias = iterator.alias;
      if (alias == null) {
        return null;
      }
      PyObject item = PyGenericAlias.starred(alias.origin(), alias.args());
      iterator.release();
      return item;
    }
  }

  /** The one method. */
  private enum Reduce implements BuiltinMethod {
    REDUCE;

    @Override
    public String signature() {
      return "__reduce__($self, /) --";
    }

    @Override
    public String doc() {
      return null;
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      PyGenericAlias alias = ((PyGenericAliasIterator) self).alias;
      return Reductions.iterSteal(Refs.newRef(alias == null ? PyTuple.EMPTY : alias));
    }
  }
}
