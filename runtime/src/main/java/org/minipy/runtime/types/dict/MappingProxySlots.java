package org.minipy.runtime.types.dict;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of mappingproxy: all is passed on to the mapping. */
final class MappingProxySlots extends Slots {
  private static PyObject mapping(PyObject self) {
    return ((PyMappingProxy) self).mapping();
  }

  @Override
  public BuiltinMethod[] methods() {
    return MappingProxyMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __str__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
        + " __or__ __ror__ __ior__ __len__ __getitem__ __contains__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject mapping =
        ArgumentBinder.bind(Signature.parse("mappingproxy(mapping)"), "mappingproxy", args, keywords)[0];
    if (PyType.of(mapping).special(Special.GETITEM) == null || mapping instanceof PyList
        || mapping instanceof PyTuple) {
      throw Errors.typeError("mappingproxy() argument must be a mapping, not " + PyType.of(mapping).name());
    }
    return new PyMappingProxy(mapping);
  }

  @Override
  public PyObject repr(PyObject self) {
    return PyStr.of("mappingproxy(" + Text.reprText(mapping(self)) + ")");
  }

  @Override
  public PyObject str(PyObject self) {
    return Text.str(mapping(self));
  }

  @Override
  public long hash(PyObject self) {
    return Comparison.hash(mapping(self));
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    return Comparison.compare(mapping(self), other, op);
  }

  @Override
  public PyObject iter(PyObject self) {
    return Iteration.iter(mapping(self));
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (op != BinaryOp.OR) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject a = left instanceof PyMappingProxy p ? p.mapping() : left;
    PyObject b = right instanceof PyMappingProxy p ? p.mapping() : right;
    return Operators.binary(op, a, b);
  }

  @Override
  public PyObject inplace(BinaryOp op, PyObject left, PyObject right) {
    if (op == BinaryOp.OR) {
      throw Errors.typeError("'|=' is not supported by " + PyType.of(left).name() + "; use '|' instead");
    }
    return null;
  }

  @Override
  public long length(PyObject self) {
    return Items.length(mapping(self));
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    return Items.get(mapping(self), key);
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    return Items.contains(mapping(self), item) ? 1 : 0;
  }
}
