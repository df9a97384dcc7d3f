package org.minipy.runtime.types.structseq;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of structure sequences. */
enum StructSequenceMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", null);

  private final String signature;
  private final String doc;

  StructSequenceMethod(String signature, String doc) {
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
    PyStructSequence sequence = (PyStructSequence) self;
    PyType type = PyType.of(self);
    String[] fields = ((StructSequenceSlots) type.slots()).fields();
    PyDict hidden = new PyDict();
    try {
      for (int i = sequence.size(); i < fields.length; i++) {
        hidden.put(PyStr.intern(fields[i]), sequence.field(i));
      }
      PyTuple arguments = new TupleBuilder(2).tupleOf(sequence.items()).add(hidden).build();
      return new TupleBuilder(2).add(type).addSteal(arguments).build();
    } finally {
      Refs.decref(hidden);
    }
  }
}
