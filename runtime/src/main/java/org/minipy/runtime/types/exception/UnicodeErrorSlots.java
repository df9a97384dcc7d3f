package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * The slots of UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError: what was converted, with which
 * codec, which part of it failed and why.
 */
final class UnicodeErrorSlots extends ExceptionSlots {
  /** The three conversions. */
  enum Kind {
    ENCODE,
    DECODE,
    TRANSLATE
  }

  private static final String[] FIELDS = {"encoding", "object", "start", "end", "reason"};
  private static final PyStr ENCODING = PyStr.intern("encoding");
  private static final PyStr OBJECT = PyStr.intern("object");
  private static final PyStr START = PyStr.intern("start");
  private static final PyStr END = PyStr.intern("end");
  private static final PyStr REASON = PyStr.intern("reason");

  private final Kind kind;

  UnicodeErrorSlots(Kind kind) {
    super("__new__ __str__ __init__");
    this.kind = kind;
  }

  @Override
  String[] fields() {
    return FIELDS;
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return new BuiltinAttribute[] {
      new ExceptionField(ENCODING, true), new ExceptionField(OBJECT, true), new ExceptionPosition(START),
      new ExceptionPosition(END), new ExceptionField(REASON, true)
    };
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    super.init(self, args, keywords);
    int wanted = kind == Kind.TRANSLATE ? 4 : 5;
    if (args.length != wanted) {
      throw Errors.typeError("function takes exactly " + wanted + " arguments (" + args.length + " given)");
    }
    int first = kind == Kind.TRANSLATE ? 0 : 1;
    if (first == 1) {
      requireStr(args, 0);
    }
    if (kind != Kind.DECODE) {
      requireStr(args, first);
    }
    Indexes.toLong(args[first + 1]);
    Indexes.toLong(args[first + 2]);
    requireStr(args, first + 3);
    PyBaseException e = (PyBaseException) self;
    e.setField(ENCODING, first == 1 ? args[0] : null);
    setObject(e, args[first]);
    e.setField(START, args[first + 1]);
    e.setField(END, args[first + 2]);
    e.setField(REASON, args[first + 3]);
  }

  private void setObject(PyBaseException e, PyObject object) {
    if (kind != Kind.DECODE || object instanceof PyBytes) {
      e.setField(OBJECT, object);
      return;
    }
    if (!(object instanceof BytesLike like)) {
      throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(object).name() + "'");
    }
    PyBytes copy = PyBytes.of(like.copyBytes());
    e.setField(OBJECT, copy);
    Refs.decref(copy);
  }

  private static void requireStr(PyObject[] args, int i) {
    if (!(args[i] instanceof PyStr)) {
      throw Errors.typeError("argument " + (i + 1) + " must be str, not " + PyType.of(args[i]).name());
    }
  }

  @Override
  public PyObject str(PyObject self) {
    PyBaseException e = (PyBaseException) self;
    PyObject object = e.fieldBorrowed(OBJECT);
    if (object == null) {
      return PyStr.of("");
    }
    long start = ((PyInt) e.fieldBorrowed(START)).longValue();
    long end = ((PyInt) e.fieldBorrowed(END)).longValue();
    String codec = kind == Kind.TRANSLATE ? "" : "'" + text(e, ENCODING) + "' codec ";
    String verb = switch (kind) {
      case ENCODE -> "can't encode character";
      case DECODE -> "can't decode byte";
      case TRANSLATE -> "can't translate character";
    };
    String unit = end == start + 1 ? unitAt(object, start) : null;
    String where = unit == null
        ? "s in position " + start + "-" + (end - 1)
        : " " + unit + " in position " + start;
    return new PyStr(codec + verb + where + ": " + text(e, REASON));
  }

  private static String text(PyBaseException e, PyStr field) {
    PyObject value = e.fieldBorrowed(field);
    return Text.strText(value == null ? PyNone.NONE : value);
  }

  /** The character or byte at {@code i} as the message shows it; null when there is none. */
  private static String unitAt(PyObject object, long i) {
    if (object instanceof PyBytes b) {
      return i < 0 || i >= b.size() ? null : "0x" + hex(b.array()[b.offset() + (int) i] & 0xff, 2);
    }
    if (!(object instanceof PyStr s) || i < 0 || i >= s.length()) {
      return null;
    }
    int c = s.value().codePointAt(s.value().offsetByCodePoints(0, (int) i));
    return c < 0x100 ? "'\\x" + hex(c, 2) + "'" : c < 0x10000 ? "'\\u" + hex(c, 4) + "'" : "'\\U" + hex(c, 8) + "'";
  }

  private static String hex(int value, int digits) {
    String text = Integer.toHexString(value);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  @Override
  public String doc() {
    return "Text cannot be converted.";
  }
}
