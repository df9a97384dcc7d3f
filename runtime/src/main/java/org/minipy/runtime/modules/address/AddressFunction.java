package org.minipy.runtime.modules.address;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The functions of the module _address. */
enum AddressFunction implements BuiltinMethod {
  REFERENCE_COUNT("reference_count($module, address, /)",
      "How many references the object at an address has; 0 where one has died."),
  OBJECT_AT("object_at($module, address, /)", "The object at an address."),
  INCREF("incref($module, object, /)", "Count one reference more than there is."),
  DECREF("decref($module, object, /)", "Count one reference less than there is.");

  private final String signature;
  private final String doc;

  AddressFunction(String signature, String doc) {
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
    return switch (this) {
      case REFERENCE_COUNT -> PyInt.of(referenceCount(Indexes.toLong(args[0])));
      case OBJECT_AT -> Refs.newRef(living(Indexes.toLong(args[0])));
      case INCREF -> {
        Refs.incref(args[0]);
        yield PyNone.owned();
      }
      case DECREF -> {
        Refs.decref(args[0]);
        yield PyNone.owned();
      }
    };
  }

  private static long referenceCount(long address) {
    Heap heap = Interpreter.current().heap();
    PyObject o = heap.atAddressOrNull(address);
    return o == null && heap.wasAddress(address) ? 0 : Refs.visibleCount(living(address));
  }

  private static PyObject living(long address) {
    PyObject o = Interpreter.current().heap().atAddressOrNull(address);
    if (o == null) {
      throw Errors.valueError("no object is at address 0x" + Long.toHexString(address));
    }
    return o;
  }
}
