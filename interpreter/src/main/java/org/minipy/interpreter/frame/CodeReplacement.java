package org.minipy.interpreter.frame;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.text.PyStr;

/** code.replace(): names, place and flags can change; what the executable nodes rely on cannot. */
final class CodeReplacement {
  private static final String[] NAMES = {
    "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_flags",
        "co_firstlineno",
    "co_code", "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_filename", "co_name",
    "co_qualname", "co_linetable", "co_exceptiontable"
  };

  /** The signature of the method. */
  static final String SIGNATURE = signature();

  private CodeReplacement() {}

  private static String signature() {
    StringBuilder text = new StringBuilder("replace($self, /, *");
    for (String name : NAMES) {
      text.append(", ").append(name).append("=<unrepresentable>");
    }
    return text.append(')').toString();
  }

  /**
   * A copy of {@code code} with {@code changes}, in the order of the signature; raises TypeError, ValueError or
   * NotImplementedError.
   */
  static PyObject of(PyCode code, PyObject[] changes) {
    PyCode.Layout layout = code.layout().copy();
    for (int i = 0; i < NAMES.length; i++) {
      if (changes[i] != null) {
        change(code, layout, NAMES[i], changes[i]);
      }
    }
    return code.with(layout);
  }

  private static void change(PyCode code, PyCode.Layout layout, String name, PyObject value) {
    switch (name) {
      case "co_name" -> layout.name = text(name, value);
      case "co_qualname" -> layout.qualname = text(name, value);
      case "co_filename" -> layout.fileName = text(name, value);
      case "co_firstlineno" -> layout.firstLine = number(name, value);
      case "co_flags" -> layout.flags = number(name, value);
      case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize" -> {
        number(name, value);
        requireSame(code, name, value);
      }
      default -> requireSame(code, name, value);
    }
  }

  private static String text(String name, PyObject value) {
    if (value instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError("replace() argument '" + name + "' must be str, not " + PyType.of(value).name());
  }

  private static int number(String name, PyObject value) {
    int number = Indexes.toInt(value);
    if (number < 0) {
      throw Errors.valueError(name + " must be a positive integer");
    }
    return number;
  }

  private static void requireSame(PyCode code, String name, PyObject value) {
    for (CodeAttribute attribute : CodeAttribute.values()) {
      if (attribute.attributeName().equals(name)) {
        PyObject present = attribute.get(code);
        try {
          if (Comparison.equal(present, value)) {
            return;
          }
        } finally {
          Refs.decref(present);
        }
        throw Errors.notImplementedError("replace() cannot change " + name);
      }
    }
    throw Errors.notImplementedError("replace() cannot change " + name);
  }
}
