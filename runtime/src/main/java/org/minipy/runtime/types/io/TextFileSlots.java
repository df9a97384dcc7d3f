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
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of TextIOWrapper. */
final class TextFileSlots extends IoBaseSlots {
  private static final Signature CONSTRUCTOR = Signature.parse(
      "TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)");
  private static final PyStr NAME = PyStr.intern("name");
  private static final PyStr MODE = PyStr.intern("mode");

  @Override
  public BuiltinMethod[] methods() {
    return new BuiltinMethod[] {
      TextFileMethod.DETACH, TextFileMethod.RECONFIGURE, TextFileMethod.WRITE, TextFileMethod.READ,
      TextFileMethod.READLINE, TextFileMethod.FLUSH, TextFileMethod.CLOSE, TextFileMethod.FILENO,
      TextFileMethod.SEEKABLE, TextFileMethod.READABLE, TextFileMethod.WRITABLE, TextFileMethod.ISATTY,
      TextFileMethod.SEEK, TextFileMethod.TELL, TextFileMethod.TRUNCATE
    };
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return TextFileAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __next__ __init__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyTextFile(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, "TextIOWrapper", args, keywords);
    ((PyTextFile) self).open(bound[0], encoding(bound[1]), text("errors", bound[2], "strict"), Newlines.of(bound[3]),
        bound[4] != null && Truth.of(bound[4]), bound[5] != null && Truth.of(bound[5]));
  }

  /** The argument {@code encoding}; that of the surroundings unless given. */
  static String encoding(PyObject o) {
    String name = text("encoding", o, "UTF-8");
    return name.equals("locale") ? "UTF-8" : name;
  }

  /** An optional str argument; raises TypeError. */
  static String text(String parameter, PyObject o, String otherwise) {
    if (o == null || o == PyNone.NONE) {
      return otherwise;
    }
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError(
        "TextIOWrapper() argument '" + parameter + "' must be str or None, not " + PyType.of(o).name());
  }

  @Override
  public PyObject next(PyObject self) {
    if (PyType.of(self).isHeapType()) {
      return super.next(self);
    }
    String line = ((PyTextFile) self).nextLine();
    return line.isEmpty() ? null : PyStr.of(line);
  }

  @Override
  public PyObject repr(PyObject self) {
    StringBuilder out = new StringBuilder("<").append(PyType.of(self).name());
    append(out, self, NAME);
    append(out, self, MODE);
    return PyStr.of(out.append(" encoding='").append(((PyTextFile) self).encoding()).append("'>").toString());
  }

  private static void append(StringBuilder out, PyObject self, PyStr name) {
    PyObject value = Attributes.getOrNull(self, name);
    if (value == null) {
      return;
    }
    try {
      out.append(' ').append(name.value()).append('=').append(Text.reprText(value));
    } finally {
      Refs.decref(value);
    }
  }
}
