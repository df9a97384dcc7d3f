package org.minipy.runtime.types.functools;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/**
 * What functools.cmp_to_key returns, and the keys that this makes: they compare by an old-style comparison function.
 */
public final class PyKeyWrapper extends PyGcObject {
  /** The type {@code functools.KeyWrapper}. */
  public static final PyType TYPE =
      PyType.builtin("KeyWrapper", new KeyWrapperSlots()).inModule("functools").withGc().sealed().sized(32, 0);

  private static final Signature CALL = Signature.parse("K(obj)");

  private PyObject comparison;
  private PyObject object;

  /** Makes one; takes references; {@code object} may be null. */
  public PyKeyWrapper(PyObject comparison, PyObject object) {
    super(TYPE);
    this.comparison = Refs.newRef(comparison);
    this.object = Refs.xnewRef(object);
    track();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(comparison);
    visitor.visitIfPresent(object);
  }

  @Override
  protected void release() {
    PyObject[] old = {comparison, object};
    comparison = null;
    object = null;
    Refs.clearForwards(old, old.length);
  }

  @Override
  protected void clearReferences() {
    release();
  }

  /** The field of KeyWrapper. */
  private enum KeyWrapperAttribute implements BuiltinAttribute {
    OBJ;

    @Override
    public String attributeName() {
      return "obj";
    }

    @Override
    public boolean isMember() {
      return true;
    }

    @Override
    public PyObject get(PyObject self) {
      return Refs.xnewRef(((PyKeyWrapper) self).object);
    }
  }

  /** The slots of KeyWrapper. */
  private static final class KeyWrapperSlots extends Slots {
    @Override
    public BuiltinAttribute[] attributes() {
      return KeyWrapperAttribute.values();
    }

    @Override
    public String specials() {
      return "__call__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __hash__=None";
    }

    @Override
    public boolean isCallable(PyObject self) {
      return true;
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
      PyObject[] bound = ArgumentBinder.bind(CALL, "K", args, keywords);
      return new PyKeyWrapper(((PyKeyWrapper) self).comparison, bound[0]);
    }

    @Override
    public long hash(PyObject self) {
      return Attributes.unhashable(self);
    }

    @Override
    public PyObject compare(PyObject self, PyObject other, CompareOp op) {
      PyKeyWrapper a = (PyKeyWrapper) self;
      if (!(other instanceof PyKeyWrapper b)) {
        throw Errors.typeError("other argument must be K instance");
      }
      if (a.object == null || b.object == null) {
        throw Errors.attributeError("object");
      }
      PyObject result = Calls.call(a.comparison, a.object, b.object);
      PyInt zero = PyInt.of(0);
      try {
        return Comparison.compare(result, zero, op);
      } finally {
        Refs.decref(zero);
        Refs.decref(result);
      }
    }
  }
}
