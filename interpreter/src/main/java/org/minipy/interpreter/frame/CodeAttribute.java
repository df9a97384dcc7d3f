package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The attributes of code that do not depend on bytecode. */
enum CodeAttribute implements BuiltinAttribute {
  ARGCOUNT("co_argcount"),
  POSONLYARGCOUNT("co_posonlyargcount"),
  KWONLYARGCOUNT("co_kwonlyargcount"),
  NLOCALS("co_nlocals"),
  FLAGS("co_flags"),
  FIRSTLINENO("co_firstlineno"),
  NAME("co_name"),
  QUALNAME("co_qualname"),
  FILENAME("co_filename"),
  VARNAMES("co_varnames"),
  CELLVARS("co_cellvars"),
  FREEVARS("co_freevars"),
  NAMES("co_names"),
  CONSTS("co_consts");

  private final String name;

  CodeAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this != VARNAMES && this != CELLVARS && this != FREEVARS;
  }

  @Override
  public PyObject get(PyObject self) {
    PyCode code = (PyCode) self;
    PyCode.Layout layout = code.layout();
    return switch (this) {
      case ARGCOUNT -> PyInt.of(layout.argCount);
      case POSONLYARGCOUNT -> PyInt.of(layout.positionalOnlyCount);
      case KWONLYARGCOUNT -> PyInt.of(layout.keywordOnlyCount);
      case NLOCALS -> PyInt.of(layout.varNames.length);
      case FLAGS -> PyInt.of(layout.flags);
      case FIRSTLINENO -> PyInt.of(layout.firstLine);
      case NAME -> Refs.newRef(code.nameObject());
      case QUALNAME -> Refs.newRef(code.qualnameObject());
      case FILENAME -> PyStr.of(layout.fileName);
      case VARNAMES -> PyTuple.of(layout.varNames);
      case CELLVARS -> PyTuple.of(layout.cellNames);
      case FREEVARS -> PyTuple.of(layout.freeNames);
      case NAMES -> PyTuple.of(layout.names);
      case CONSTS -> Refs.newRef(code.constants());
    };
  }
}
