package org.minipy.interpreter.frame;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of code. */
final class CodeSlots extends Slots {
  private static final int LEAST_ARGUMENTS = 16;

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length < LEAST_ARGUMENTS) {
      throw Errors.typeError("code expected at least " + LEAST_ARGUMENTS + " arguments, got " + args.length);
    }
    throw Errors.notImplementedError("code objects are made by compile() only");
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyCode)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(((PyCode) self).isLike((PyCode) other) == (op == CompareOp.EQ));
  }

  @Override
  public long hash(PyObject self) {
    PyCode.Layout layout = ((PyCode) self).layout();
    return layout.name.hashCode() * 31L * 31L + layout.firstLine * 31L + layout.names.length;
  }

  @Override
  public String doc() {
    return "What a function, class body or module does, and what it is called with.";
  }

  @Override
  public String textSignature() {
    return """
        (argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,
             flags, codestring, constants, names, varnames, filename, name,
             qualname, firstlineno, linetable, exceptiontable, freevars=(),
             cellvars=(), /)""";
  }

  @Override
  public BuiltinMethod[] methods() {
    return CodeMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return CodeAttribute.values();
  }

  @Override
  public PyObject repr(PyObject self) {
    PyCode code = (PyCode) self;
    return PyStr.of(
        "<code object " + code.name() + " at " + Attributes.addressText(self) + ", file \"" + code.fileName()
        + "\", line " + code.layout().firstLine + ">");
  }
}
