package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.TypeNames;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of types.UnionType. */
final class UnionSlots extends Slots {
  @Override
  public BuiltinAttribute[] attributes() {
    return UnionAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __or__ __ror__"
        + " __getitem__";
  }

  @Override
  public String doc() {
    return "A union of types, as written with the operator |.";
  }

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    return name.value().equals(Names.MODULE.value())
        ? PyStr.intern(TypeNames.module(PyUnion.TYPE))
        : Attributes.genericGet(self, name);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.OR ? PyUnion.or(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public PyObject repr(PyObject self) {
    StringBuilder text = new StringBuilder();
    for (PyObject member : ((PyUnion) self).args().items()) {
      text.append(text.isEmpty() ? "" : " | ").append(memberText(member));
    }
    return new PyStr(text.toString());
  }

  private static String memberText(PyObject member) {
    return member == PyNone.TYPE ? "None" : GenericText.of(member);
  }

  @Override
  public long hash(PyObject self) {
    return PyUnion.hash(((PyUnion) self).args());
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyUnion union) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyTuple mine = ((PyUnion) self).args();
    PyTuple theirs = union.args();
    boolean equal = mine.size() == theirs.size() && containsAll(mine, theirs) && containsAll(theirs, mine);
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

  private static boolean containsAll(PyTuple tuple, PyTuple wanted) {
    for (PyObject w : wanted.items()) {
      boolean found = false;
      for (PyObject o : tuple.items()) {
        found = found || Comparison.equal(o, w);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyTuple members = TypeParameters.substitute(self, ((PyUnion) self).args(), key);
    try {
      return PyUnion.of(members.items());
    } finally {
      Refs.decref(members);
    }
  }
}
