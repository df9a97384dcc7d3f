package org.minipy.runtime.types.structseq;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleSlots;

/** The slots of a type of structure sequences. */
final class StructSequenceSlots extends TupleSlots {
  private static final Signature CONSTRUCTOR = Signature.parse("structseq(sequence, dict=None)");

  private final String doc;
  private final boolean constructible;
  private final int visible;
  private final String[] fields;

  StructSequenceSlots(String doc, boolean constructible, int visible, String[] fields) {
    this.doc = doc;
    this.constructible = constructible;
    this.visible = visible;
    this.fields = fields;
  }

  int visible() {
    return visible;
  }

  String[] fields() {
    return fields;
  }

  @Override
  public BuiltinMethod[] methods() {
    return StructSequenceMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    BuiltinAttribute[] attributes = new BuiltinAttribute[fields.length];
    for (int i = 0; i < fields.length; i++) {
      attributes[i] = new StructField(fields[i], i);
    }
    return attributes;
  }

  @Override
  public String specials() {
    return constructible ? "__new__ __repr__" : "__repr__";
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public String textSignature() {
    return null;
  }

  @Override
  public void addToDict(PyType type) {
    PyDict dict = type.dict();
    put(dict, "n_sequence_fields", PyInt.of(visible));
    put(dict, "n_fields", PyInt.of(fields.length));
    put(dict, "n_unnamed_fields", PyInt.of(0));
    PyObject[] names = new PyObject[visible];
    for (int i = 0; i < visible; i++) {
      names[i] = PyStr.intern(fields[i]);
    }
    dict.putSteal(Names.MATCH_ARGS, PyTuple.of(names).immortalize());
  }

  private static void put(PyDict dict, String name, PyObject valueSteal) {
    dict.putSteal(PyStr.intern(name), valueSteal);
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (!constructible) {
      throw Errors.typeError("cannot create '" + type.fullName() + "' instances");
    }
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, "structseq", args, keywords);
    if (bound[1] != null && bound[1] != PyNone.NONE && !(bound[1] instanceof PyDict)) {
      throw Errors.typeError(type.fullName() + "() takes a dict as second arg, if any");
    }
    PyTuple values;
    try {
      values = PyTuple.fromIterable(bound[0]);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      throw Errors.typeError("constructor requires a sequence");
    }
    try {
      checkLength(type, values.size());
      return fill(type, values, bound[1] instanceof PyDict d ? d : null);
    } finally {
      Refs.decref(values);
    }
  }

  private void checkLength(PyType type, int given) {
    boolean exact = visible == fields.length;
    if (given < visible) {
      throw Errors.typeError(type.fullName() + "() takes " + (exact ? "a " : "an at least ") + visible + "-sequence ("
          + given + "-sequence given)");
    }
    if (given > fields.length) {
      throw Errors.typeError(type.fullName() + "() takes " + (exact ? "a " : "an at most ") + fields.length
          + "-sequence (" + given + "-sequence given)");
    }
  }

  private PyObject fill(PyType type, PyTuple values, PyDict named) {
    PyObject[] all = new PyObject[fields.length];
    for (int i = 0; i < all.length; i++) {
      PyObject value = i < values.size() ? values.get(i) : null;
      if (value == null && named != null) {
        value = named.getBorrowed(PyStr.intern(fields[i]));
      }
      all[i] = Refs.newRef(value == null ? PyNone.NONE : value);
    }
    return PyStructSequence.ofSteal(type, all);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyStructSequence sequence = (PyStructSequence) self;
    StringBuilder text = new StringBuilder(PyType.of(self).fullName()).append('(');
    for (int i = 0; i < visible; i++) {
      text.append(i == 0 ? "" : ", ").append(fields[i]).append('=').append(Text.reprText(sequence.get(i)));
    }
    return PyStr.of(text.append(')').toString());
  }
}
