package org.minipy.runtime.types.io;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of StringIO. */
final class StringIOSlots extends IoBaseSlots {
  private static final Signature CONSTRUCTOR = Signature.parse("StringIO(initial_value='', newline='\\n')");

  @Override
  public BuiltinMethod[] methods() {
    return new BuiltinMethod[] {
      TextFileMethod.CLOSE, TextFileMethod.GETVALUE, TextFileMethod.READ, TextFileMethod.READLINE, TextFileMethod.TELL,
      TextFileMethod.TRUNCATE, TextFileMethod.SEEK, TextFileMethod.WRITE, TextFileMethod.SEEKABLE,
      TextFileMethod.READABLE, TextFileMethod.WRITABLE
    };
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return StringIOAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __next__ __init__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyStringIO(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, "StringIO", args, keywords);
    Newlines newlines = bound[1] == null ? new Newlines("\n") : Newlines.of(bound[1]);
    String value = "";
    if (bound[0] instanceof PyStr s) {
      value = s.value();
    } else if (bound[0] != null && bound[0] != PyNone.NONE) {
      throw Errors.typeError("initial_value must be str or None, not " + PyType.of(bound[0]).name());
    }
    ((PyStringIO) self).setValue(value, newlines);
  }

  @Override
  public PyObject next(PyObject self) {
    if (PyType.of(self).isHeapType()) {
      return super.next(self);
    }
    String line = ((PyStringIO) self).readLine(-1);
    return line.isEmpty() ? null : PyStr.of(line);
  }

  @Override
  public boolean hasFinalizer() {
    return false;
  }

  /** The computed attributes of StringIO. */
  private enum StringIOAttribute implements BuiltinAttribute {
    CLOSED("closed"),
    NEWLINES("newlines"),
    LINE_BUFFERING("line_buffering"),
    ENCODING("encoding"),
    ERRORS("errors");

    private final String name;

    StringIOAttribute(String name) {
      this.name = name;
    }

    @Override
    public String attributeName() {
      return name;
    }

    @Override
    public PyObject get(PyObject self) {
      PyStringIO file = (PyStringIO) self;
      return switch (this) {
        case CLOSED -> PyBool.of(file.isClosed());
        case NEWLINES -> file.newlines().seen();
        case LINE_BUFFERING -> PyBool.of(false);
        case ENCODING, ERRORS -> PyNone.owned();
      };
    }
  }
}
