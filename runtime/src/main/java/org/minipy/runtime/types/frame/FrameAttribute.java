package org.minipy.runtime.types.frame;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The attributes of frame. */
enum FrameAttribute implements BuiltinAttribute {
  TRACE_LINES("f_trace_lines"),
  BACK("f_back"),
  LOCALS("f_locals"),
  LINENO("f_lineno"),
  TRACE("f_trace"),
  LASTI("f_lasti"),
  GLOBALS("f_globals"),
  BUILTINS("f_builtins"),
  CODE("f_code"),
  TRACE_OPCODES("f_trace_opcodes");

  private final String name;

  FrameAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == TRACE_LINES;
  }

  @Override
  public PyObject get(PyObject self) {
    PyFrame f = (PyFrame) self;
    ExecutionFrame frame = f.execution();
    return switch (this) {
      case TRACE_LINES -> PyBool.of(f.tracesLines());
      case BACK -> orNone(f.backBorrowed());
      case LOCALS -> frame.locals();
      case LINENO -> PyInt.of(f.line());
      case TRACE -> orNone(f.traceBorrowed());
      case LASTI -> PyInt.of(2L * frame.position());
      case GLOBALS -> Refs.newRef(frame.globals());
      case BUILTINS -> Refs.newRef(frame.builtins());
      case CODE -> Refs.newRef(frame.codeBorrowed());
      case TRACE_OPCODES -> PyBool.of(f.tracesOpcodes());
    };
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : Refs.newRef(o);
  }

  @Override
  public boolean isWritable() {
    return switch (this) {
      case TRACE_LINES, LINENO, TRACE, TRACE_OPCODES -> true;
      default -> false;
    };
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyFrame f = (PyFrame) self;
    switch (this) {
      case TRACE_LINES -> f.setTracesLines(truth(value));
      case TRACE_OPCODES -> f.setTracesOpcodes(truth(value));
      case TRACE -> f.setTrace(value == PyNone.NONE ? null : value);
      default -> jump(f, value);
    }
  }

  private static void jump(PyFrame f, PyObject value) {
    if (value == null) {
      throw Errors.attributeError("cannot delete attribute");
    }
    if (!(value instanceof PyInt)) {
      throw Errors.valueError("lineno must be an integer");
    }
    if (f.traceBorrowed() == null) {
      throw Errors.valueError("f_lineno can only be set in a trace function");
    }
    throw Errors.notImplementedError("a trace function cannot move control to another line");
  }

  private static boolean truth(PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (value instanceof PyBool b) {
      return b.isTrue();
    }
    throw Errors.typeError("attribute value type must be bool");
  }
}
