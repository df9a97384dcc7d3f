package org.minipy.runtime.types.io;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of BytesIO. */
final class BytesIOSlots extends IoBaseSlots {
  private static final Signature CONSTRUCTOR = Signature.parse("BytesIO(initial_bytes=b'')");

  @Override
  public BuiltinMethod[] methods() {
    return new BuiltinMethod[] {
      ByteFileMethod.READABLE, ByteFileMethod.SEEKABLE, ByteFileMethod.WRITABLE, ByteFileMethod.CLOSE,
      ByteFileMethod.FLUSH, ByteFileMethod.ISATTY, ByteFileMethod.TELL, ByteFileMethod.WRITE, ByteFileMethod.READ1,
      ByteFileMethod.READINTO, ByteFileMethod.READLINE, ByteFileMethod.READ, ByteFileMethod.GETBUFFER,
      ByteFileMethod.GETVALUE, ByteFileMethod.SEEK, ByteFileMethod.TRUNCATE
    };
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return BytesIOAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __iter__ __next__ __init__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyBytesIO(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, "BytesIO", args, keywords);
    boolean given = bound[0] != null && bound[0] != PyNone.NONE;
    ((PyBytesIO) self).setValue(given ? FileArguments.bytes(bound[0]).copyBytes() : new byte[0]);
  }

  @Override
  public PyObject next(PyObject self) {
    if (PyType.of(self).isHeapType()) {
      return super.next(self);
    }
    byte[] line = ((PyBytesIO) self).readLine(-1);
    return line.length == 0 ? null : PyBytes.of(line);
  }

  @Override
  public boolean hasFinalizer() {
    return false;
  }

  @Override
  public PyObject repr(PyObject self) {
    return Attributes.defaultRepr(self);
  }

  /** The computed attribute of BytesIO. */
  private enum BytesIOAttribute implements BuiltinAttribute {
    CLOSED;

    @Override
    public String attributeName() {
      return "closed";
    }

    @Override
    public PyObject get(PyObject self) {
      return PyBool.of(((PyBytesIO) self).isClosed());
    }
  }
}
