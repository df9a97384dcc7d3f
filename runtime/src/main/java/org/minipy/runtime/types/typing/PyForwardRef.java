package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** A type that is given as text. */
public final class PyForwardRef extends PyGcObject {
  /** The type {@code typing.ForwardRef}. */
  public static final PyType TYPE =
      PyType.builtin("ForwardRef", new ForwardRefSlots()).inModule("typing").withGc().sealed().sized(72, 0);

  private PyStr text;

  /** The type that {@code text} names. */
  PyForwardRef(PyStr text) {
    super(TYPE);
    this.text = Refs.newRef(text);
    track();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(text);
  }

  @Override
  protected void release() {
    PyObject old = text;
    text = null;
    Refs.xdecref(old);
  }

  /** The slots. */
  private static final class ForwardRefSlots extends Slots {
    @Override
    public BuiltinAttribute[] attributes() {
      return Attribute.values();
    }

    @Override
    public String specials() {
      return "__repr__ __eq__ __hash__ __or__ __ror__";
    }

    @Override
    public PyObject repr(PyObject self) {
      return PyStr.of("ForwardRef(" + Text.reprText(((PyForwardRef) self).text) + ")");
    }

    @Override
    public long hash(PyObject self) {
      return Comparison.hash(((PyForwardRef) self).text);
    }

    @Override
    public PyObject compare(PyObject self, PyObject other, CompareOp op) {
      return other instanceof PyForwardRef o && (op == CompareOp.EQ || op == CompareOp.NE)
          ? Comparison.compare(((PyForwardRef) self).text, o.text, op)
          : PyNotImplemented.NOT_IMPLEMENTED;
    }
  }

  /** The attributes. */
  private enum Attribute implements BuiltinAttribute {
    FORWARD_ARG;

    @Override
    public String attributeName() {
      return "__forward_arg__";
    }

    @Override
    public PyObject get(PyObject self) {
      return Refs.newRef(((PyForwardRef) self).text);
    }
  }
}
