package org.minipy.runtime.types.io;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.text.PyStr;

/** The slots of the buffered files. */
final class BufferedSlots extends IoBaseSlots {
  private static final Signature CONSTRUCTOR = Signature.parse("Buffered(raw, buffer_size=8192)");
  private static final PyStr NAME = PyStr.intern("name");

  private final boolean reads;
  private final boolean writes;

  BufferedSlots(boolean reads, boolean writes) {
    this.reads = reads;
    this.writes = writes;
  }

  @Override
  public BuiltinMethod[] methods() {
    return new BuiltinMethod[] {
      ByteFileMethod.READ, ByteFileMethod.READ1, ByteFileMethod.READINTO, ByteFileMethod.READINTO1, ByteFileMethod.PEEK,
      ByteFileMethod.READLINE, ByteFileMethod.WRITE, ByteFileMethod.SEEK, ByteFileMethod.TELL, ByteFileMethod.TRUNCATE,
      ByteFileMethod.FLUSH, ByteFileMethod.CLOSE, ByteFileMethod.SEEKABLE, ByteFileMethod.READABLE,
      ByteFileMethod.WRITABLE, ByteFileMethod.FILENO, ByteFileMethod.ISATTY, ByteFileMethod.DETACH
    };
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return BufferedAttribute.values();
  }

  @Override
  public String specials() {
    return reads ? "__repr__ __next__ __init__" : "__repr__ __init__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyBuffered(type, reads, writes);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, PyType.of(self).shortName(), args, keywords);
    long size = bound[1] == null ? PyBuffered.BUFFER : FileArguments.offset(bound[1]);
    if (size <= 0) {
      throw Errors.valueError("buffer size must be strictly positive");
    }
    ((PyBuffered) self).setRaw(bound[0], (int) size);
  }

  @Override
  public PyObject next(PyObject self) {
    if (PyType.of(self).isHeapType()) {
      return super.next(self);
    }
    byte[] line = ((PyBuffered) self).readLine(-1);
    return line.length == 0 ? null : PyBytes.of(line);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyObject name = Attributes.getOrNull(self, NAME);
    if (name == null) {
      return PyStr.of("<" + PyType.of(self).name() + ">");
    }
    try {
      return PyStr.of("<" + PyType.of(self).name() + " name=" + Text.reprText(name) + ">");
    } finally {
      Refs.decref(name);
    }
  }
}
