package org.minipy.runtime.types.io;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of FileIO. */
final class FileIOSlots extends IoBaseSlots {
  private static final Signature CONSTRUCTOR = Signature.parse("FileIO(file, mode='r', closefd=True, opener=None)");

  @Override
  public BuiltinMethod[] methods() {
    return new BuiltinMethod[] {
      ByteFileMethod.READ, ByteFileMethod.READALL, ByteFileMethod.READINTO, ByteFileMethod.WRITE, ByteFileMethod.SEEK,
      ByteFileMethod.TELL, ByteFileMethod.TRUNCATE, ByteFileMethod.CLOSE, ByteFileMethod.SEEKABLE,
      ByteFileMethod.READABLE, ByteFileMethod.WRITABLE, ByteFileMethod.FILENO, ByteFileMethod.ISATTY
    };
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return FileIOAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __getattribute__ __init__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyFileIO(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, "FileIO", args, keywords);
    FileMode mode = bound[1] instanceof PyStr s ? FileMode.parse(s.value()) : FileMode.parse("r");
    boolean closes = bound[2] == null || Truth.of(bound[2]);
    PyFileIO file = (PyFileIO) self;
    if (!file.isClosed()) {
      file.close();
    }
    if (bound[0] == null) {
      throw Errors.typeError("FileIO() missing required argument 'file' (pos 1)");
    }
    if (bound[3] != null && bound[3] != PyNone.NONE) {
      FileOpening.openBy(file, bound[3], bound[0], mode);
    } else {
      FileOpening.open(file, bound[0], mode, closes);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyFileIO file = (PyFileIO) self;
    String type = PyType.of(self).name();
    if (file.isClosed()) {
      return PyStr.of("<" + type + " [closed]>");
    }
    String name = file.nameBorrowed() == null
        ? "fd=" + file.fileNumber() : "name=" + Text.reprText(file.nameBorrowed());
    return PyStr.of("<" + type + " " + name + " mode='" + file.mode() + "' closefd="
        + (file.closesNumber() ? "True" : "False") + ">");
  }
}
