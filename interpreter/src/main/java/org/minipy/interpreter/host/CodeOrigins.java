package org.minipy.interpreter.host;

import org.minipy.interpreter.frame.CodeUnit;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** What code objects were made of, so that another process can make them again. */
final class CodeOrigins {
  private CodeOrigins() {}

  /** Text, mode and place of a code object; None when it was not made of text. */
  static PyObject of(PyObject o) {
    PyCode code = code(o);
    CodeUnit.Origin origin = code.originOrNull();
    if (origin == null) {
      return PyNone.owned();
    }
    String mode = origin.mode().equals("prompt") ? "single" : origin.mode();
    return new TupleBuilder(3).text(origin.text()).text(mode).integer(code.place()).build();
  }

  /** The code object at a place of the text of another one; raises ValueError. */
  static PyObject at(PyObject o, int place) {
    PyCode found = code(o).siblingOrNull(place);
    if (found == null) {
      throw Errors.valueError("no code object is at place " + place);
    }
    return Refs.newRef(found);
  }

  private static PyCode code(PyObject o) {
    if (o instanceof PyCode code) {
      return code;
    }
    throw Errors.typeError("a code object is needed, not '" + PyType.of(o).name() + "'");
  }
}
