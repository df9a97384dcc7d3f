package org.minipy.runtime.types.bytes;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.HashKey;
import org.minipy.runtime.types.text.PyStr;

/** The slots of memoryview. */
final class MemoryViewSlots extends Slots {
  @Override
  public String textSignature() {
    return "(object)";
  }

  @Override
  public BuiltinMethod[] methods() {
    return MemoryViewMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return MemoryViewAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
        + " __buffer__ __release_buffer__ __len__ __getitem__ __setitem__ __delitem__";
  }

  @Override
  public PyObject buffer(PyObject self) {
    return make(self);
  }

  @Override
  public void releaseBuffer(PyObject self, PyObject buffer) {
    if (buffer instanceof PyMemoryView view && view.base() != self) {
      throw Errors.valueError("memoryview's buffer is not this object");
    }
    Refs.decref(MemoryViewMethod.release(buffer));
  }

  @Override
  public String doc() {
    return "A view of the bytes of another object, which are not copied.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return make(ArgumentBinder.bind(Parameters.OF_NEW, "memoryview", args, keywords)[0]);
  }

  /** A view of {@code o}; raises TypeError. */
  static PyMemoryView make(PyObject o) {
    if (o instanceof PyMemoryView view) {
      return view.checkOpen().copy(view.isReadOnly());
    }
    if (o instanceof BytesLike) {
      return PyMemoryView.of(o);
    }
    throw Errors.typeError("memoryview: a bytes-like object is required, not '" + PyType.of(o).name() + "'");
  }

  @Override
  public PyObject repr(PyObject self) {
    String kind = ((PyMemoryView) self).isReleased() ? "<released memory at " : "<memory at ";
    return new PyStr(kind + Attributes.addressText(self) + ">");
  }

  @Override
  public long hash(PyObject self) {
    PyMemoryView view = ((PyMemoryView) self).checkOpen();
    if (!view.isReadOnly()) {
      throw Errors.valueError("cannot hash writable memoryview object");
    }
    char code = MemoryFormat.code(view.format());
    if (code != 'B' && code != 'b' && code != 'c') {
      throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    Comparison.hash(view.base());
    return HashKey.function().hash(MemoryItems.gather(view));
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyMemoryView view = (PyMemoryView) self;
    if (view.isReleased()) {
      return PyBool.of((self == other) == (op == CompareOp.EQ));
    }
    boolean equal;
    if (other instanceof PyMemoryView w) {
      equal = w.isReleased() ? self == other : MemoryIndexing.equal(view, w);
    } else if (other instanceof BytesLike) {
      PyMemoryView w = PyMemoryView.of(other);
      try {
        equal = MemoryIndexing.equal(view, w);
      } finally {
        Refs.decref(w);
      }
    } else {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

  @Override
  public PyObject iter(PyObject self) {
    PyMemoryView view = ((PyMemoryView) self).checkOpen();
    if (view.dimensions() == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    if (view.dimensions() > 1) {
      throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
    }
    return new PyMemoryIterator(view);
  }

  @Override
  public long length(PyObject self) {
    PyMemoryView view = ((PyMemoryView) self).checkOpen();
    if (view.dimensions() == 0) {
      throw Errors.typeError("0-dim memory has no length");
    }
    return view.shape()[0];
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    return MemoryIndexing.get((PyMemoryView) self, key);
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    MemoryIndexing.set((PyMemoryView) self, key, value);
    return true;
  }

  @Override
  public long sizeOf(PyObject self) {
    return MemoryViewMethod.size((PyMemoryView) self);
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW = Signature.parse("memoryview(object)");
  }
}
