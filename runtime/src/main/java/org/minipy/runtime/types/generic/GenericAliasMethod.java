package org.minipy.runtime.types.generic;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of types.GenericAlias. */
enum GenericAliasMethod implements BuiltinMethod {
  MRO_ENTRIES("__mro_entries__($self, bases, /) --", null),
  INSTANCECHECK("__instancecheck__($self, instance, /) --", null),
  SUBCLASSCHECK("__subclasscheck__($self, subclass, /) --", null),
  REDUCE("__reduce__($self, /) --", null),
  DIR("__dir__($self, /) --", null);

  private final String signature;
  private final String doc;

  GenericAliasMethod(String signature, String doc) {
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
    PyGenericAlias alias = (PyGenericAlias) self;
    return switch (this) {
      case MRO_ENTRIES -> PyTuple.of(alias.origin());
      case INSTANCECHECK -> throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
      case SUBCLASSCHECK -> throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
      case REDUCE -> new TupleBuilder(2).add(PyType.of(self)).tupleOf(alias.origin(), alias.args()).build();
      case DIR -> GenericDirectory.of(alias);
    };
  }
}
