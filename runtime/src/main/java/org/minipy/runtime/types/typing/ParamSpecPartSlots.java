package org.minipy.runtime.types.typing;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of typing.ParamSpecArgs and typing.ParamSpecKwargs. */
final class ParamSpecPartSlots extends Slots {
  private final String part;
  private final String doc;

  /** What the attribute of the parameter specification is called. */
  ParamSpecPartSlots(String part, String doc) {
    this.part = part;
    this.doc = doc;
  }

  @Override
  public BuiltinMethod[] methods() {
    return Method.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return Attribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __hash__=None";
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject origin =
        ArgumentBinder.bind(Signature.parse("paramspec" + part + "(origin)"), "paramspec" + part, args, keywords)[0];
    return new PyParamSpecPart(type, origin);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyObject origin = ((PyParamSpecPart) self).origin();
    return PyStr.of((origin instanceof PyParamSpec p ? p.name().value() : Text.reprText(origin)) + "." + part);
  }

  @Override
  public long hash(PyObject self) {
    throw Errors.typeError("unhashable type: '" + PyType.of(self).name() + "'");
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (PyType.of(self) != PyType.of(other) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return Comparison.compare(((PyParamSpecPart) self).origin(), ((PyParamSpecPart) other).origin(), op);
  }

  /** The methods of both types. */
  private enum Method implements BuiltinMethod {
    MRO_ENTRIES;

    @Override
    public String signature() {
      return "__mro_entries__($self, bases, /) --";
    }

    @Override
    public String doc() {
      return "Refuses to be a base class.";
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      throw Errors.typeError("Cannot subclass an instance of " + PyType.of(self).name());
    }
  }

  /** The attributes of both types. */
  private enum Attribute implements BuiltinAttribute {
    ORIGIN;

    @Override
    public String attributeName() {
      return "__origin__";
    }

    @Override
    public boolean isMember() {
      return true;
    }

    @Override
    public PyObject get(PyObject self) {
      return Refs.newRef(((PyParamSpecPart) self).origin());
    }
  }
}
