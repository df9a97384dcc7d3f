package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** compile(), eval() and exec(). */
final class Evaluation {
  private Evaluation() {}

  static PyObject compile(PyObject[] args) {
    if (!(args[1] instanceof PyStr fileName)) {
      throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(args[1]).name());
    }
    if (!(args[2] instanceof PyStr mode)) {
      throw Errors.typeError("compile() argument 'mode' must be str, not " + PyType.of(args[2]).name());
    }
    int flags = args[3] == null ? 0 : Indexes.toInt(args[3]);
    boolean inherit = args[4] == null || !Truth.of(args[4]);
    int optimize = args[5] == null ? -1 : Indexes.toInt(args[5]);
    if (optimize < -1 || optimize > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    switch (mode.value()) {
      case "exec", "eval", "single" -> {}
      default -> throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    }
    if (!isSource(args[0])) {
      throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
    }
    return Interpreter.current().compile(args[0], fileName.value(), mode.value(), flags, inherit);
  }

  static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
    if (given(locals) && !isMapping(locals)) {
      throw Errors.typeError("locals must be a mapping");
    }
    if (given(globals) && !(globals instanceof PyDict)) {
      throw Errors.typeError(isMapping(globals)
          ? "globals must be a real dict; try eval(code, {}, mapping)" : "globals must be a dict");
    }
    return run("eval", source, globals, locals, null);
  }

  static PyObject exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
    if (given(globals) && !(globals instanceof PyDict)) {
      throw Errors.typeError("exec() globals must be a dict, not " + PyType.of(globals).name());
    }
    if (given(locals) && !isMapping(locals)) {
      throw Errors.typeError("locals must be a mapping or None, not " + PyType.of(locals).name());
    }
    Refs.decref(run("exec", source, globals, locals, closure));
    return PyNone.owned();
  }

  private static boolean given(PyObject o) {
    return o != null && o != PyNone.NONE;
  }

  private static PyObject run(String name, PyObject source, PyObject globals, PyObject locals, PyObject closure) {
    Interpreter interpreter = Interpreter.current();
    ExecutionFrame frame = ThreadState.current().frame();
    PyObject code;
    if (interpreter.isCode(source)) {
      code = Refs.newRef(source);
    } else if (!isSource(source)) {
      throw Errors.typeError(name + "() arg 1 must be a string, bytes or code object");
    } else if (given(closure)) {
      throw Errors.typeError("closure can only be used when source is a code object");
    } else {
      code = null;
    }
    PyDict space;
    PyObject names;
    if (given(globals)) {
      space = (PyDict) globals;
      names = Refs.newRef(given(locals) ? locals : globals);
    } else {
      space = frame.globals();
      names = given(locals) ? Refs.newRef(locals) : frame.locals();
    }
    try {
      if (space.getBorrowed(Names.BUILTINS) == null) {
        space.put(Names.BUILTINS, frame == null ? interpreter.builtins() : frame.builtins());
      }
      if (code == null) {
        PyObject text = name.equals("eval") ? withoutIndent(source) : Refs.newRef(source);
        try {
          code = interpreter.compile(text, "<string>", name, 0, true);
        } finally {
          Refs.decref(text);
        }
      }
      return interpreter.execute(code, space, names, given(closure) ? closure : null);
    } finally {
      Refs.decref(names);
      Refs.xdecref(code);
    }
  }

  private static PyObject withoutIndent(PyObject source) {
    if (!(source instanceof PyStr s)) {
      return Refs.newRef(source);
    }
    String text = s.value();
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == 0 ? Refs.newRef(source) : PyStr.of(text.substring(i));
  }

  private static boolean isMapping(PyObject o) {
    return PyType.of(o).slots().isSubscriptable(o);
  }

  private static boolean isSource(PyObject o) {
    return o instanceof PyStr || o instanceof PyBytes;
  }
}
