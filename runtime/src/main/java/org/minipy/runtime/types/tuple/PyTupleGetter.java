package org.minipy.runtime.types.tuple;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;

/** The descriptor of a named tuple's field: gives the item at an index. */
public final class PyTupleGetter extends PyGcObject {
  /** The type {@code collections._tuplegetter}. */
  public static final PyType TYPE =
      PyType.builtin("_tuplegetter", new TupleGetterSlots()).inModule("collections").withGc().sealed().sized(32, 0);

  private final int index;
  private PyObject doc;

  private PyTupleGetter(int index, PyObject doc) {
    super(TYPE);
    this.index = index;
    this.doc = Refs.newRef(doc);
    track();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(doc);
  }

  @Override
  protected void release() {
    PyObject old = doc;
    doc = null;
    Refs.xdecref(old);
  }

  /** The field of the descriptor. */
  private enum TupleGetterAttribute implements BuiltinAttribute {
    DOC;

    @Override
    public String attributeName() {
      return "__doc__";
    }

    @Override
    public boolean isMember() {
      return true;
    }

    @Override
    public boolean isWritable() {
      return true;
    }

    @Override
    public PyObject get(PyObject self) {
      return Refs.xnewRef(((PyTupleGetter) self).doc);
    }

    @Override
    public void set(PyObject self, PyObject value) {
      PyTupleGetter getter = (PyTupleGetter) self;
      PyObject old = getter.doc;
      getter.doc = Refs.xnewRef(value);
      Refs.xdecref(old);
    }
  }

  /** The method of the descriptor. */
  private enum TupleGetterMethod implements BuiltinMethod {
    REDUCE;

    @Override
    public String signature() {
      return "__reduce__($self, /)";
    }

    @Override
    public String doc() {
      return "Give what pickle needs to make the descriptor again.";
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      PyTupleGetter getter = (PyTupleGetter) self;
      PyTuple arguments = new TupleBuilder(2).integer(getter.index).add(getter.doc).build();
      return new TupleBuilder(2).add(TYPE).addSteal(arguments).build();
    }
  }

  /** The slots of the descriptor. */
  private static final class TupleGetterSlots extends Slots {
    @Override
    public BuiltinMethod[] methods() {
      return TupleGetterMethod.values();
    }

    @Override
    public BuiltinAttribute[] attributes() {
      return TupleGetterAttribute.values();
    }

    @Override
    public String specials() {
      return "__new__ __repr__ __get__ __set__ __delete__";
    }

    @Override
    public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
      if (args.length != 2 || keywords != null && keywords.length != 0) {
        throw Errors.typeError("_tuplegetter expected 2 arguments, got " + args.length);
      }
      return new PyTupleGetter(Indexes.toInt(args[0]), args[1]);
    }

    @Override
    public PyObject repr(PyObject self) {
      PyTupleGetter getter = (PyTupleGetter) self;
      return PyStr.of("_tuplegetter(" + getter.index + ", " + Text.reprText(getter.doc) + ")");
    }

    @Override
    public boolean isDescriptor(PyObject self) {
      return true;
    }

    @Override
    public boolean isDataDescriptor(PyObject self) {
      return true;
    }

    @Override
    public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
      if (instance == null) {
        return Refs.newRef(self);
      }
      int index = ((PyTupleGetter) self).index;
      if (!(instance instanceof PyTuple tuple)) {
        throw Errors.typeError("descriptor for index '" + index + "' for tuple subclasses doesn't apply to '"
            + PyType.of(instance).name() + "' object");
      }
      if (index >= tuple.size()) {
        throw Errors.indexError("tuple index out of range");
      }
      return Refs.newRef(tuple.get(index));
    }

    @Override
    public void descriptorSet(PyObject self, PyObject instance, PyObject value) {
      throw Errors.attributeError(value == null ? "can't delete attribute" : "can't set attribute");
    }
  }
}
