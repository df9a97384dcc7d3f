package org.minipy.runtime.modules.builtins;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.minipy.runtime.call.Calls;
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
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** compile(), eval() and exec(). */
final class Evaluation {
  /** The flags of future statements, and those that only compile() knows. */
  private static final int KNOWN_FLAGS = 0x1fe0010 | 0x200 | 0x400 | 0x1000 | 0x2000 | 0x4000;

  private static final int ONLY_AST = 0x400;
  private static final PyStr FREEVARS = PyStr.intern("co_freevars");
  private static final PyStr FSPATH = PyStr.intern("__fspath__");

  private Evaluation() {}

  static PyObject compile(PyObject[] args) {
    String fileName = fileName(args[1]);
    if (!(args[2] instanceof PyStr mode)) {
      throw Errors.typeError("compile() argument 'mode' must be str, not " + PyType.of(args[2]).name());
    }
    int flags = args[3] == null ? 0 : Indexes.toInt(args[3]);
    boolean inherit = args[4] == null || !Truth.of(args[4]);
    int optimize = args[5] == null ? -1 : Indexes.toInt(args[5]);
    if ((flags & ~KNOWN_FLAGS) != 0) {
      throw Errors.valueError("compile(): unrecognised flags");
    }
    if (optimize < -1 || optimize > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    requireMode(mode.value(), (flags & ONLY_AST) != 0);
    if (Interpreter.current().isTree(args[0])) {
      return Interpreter.current().compile(args[0], fileName, mode.value(), flags, inherit, optimize);
    }
    if (!isSource(args[0])) {
      throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
    }
    PyObject source = source(args[0]);
    try {
      return Interpreter.current().compile(source, fileName, mode.value(), flags, inherit, optimize);
    } finally {
      Refs.decref(source);
    }
  }

  private static void requireMode(String mode, boolean onlyTree) {
    if (isMode(mode)) {
      return;
    }
    if (onlyTree && mode.equals("func_type")) {
      throw Errors.notImplementedError("compile() cannot parse the comments of types");
    }
    throw Errors.valueError("compile() mode must be 'exec', 'eval'"
        + (onlyTree ? ", 'single' or 'func_type'" : " or 'single'"));
  }

  private static boolean isMode(String mode) {
    return mode.equals("exec") || mode.equals("eval") || mode.equals("single");
  }

  private static String fileName(PyObject o) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    if (o instanceof PyBytes b) {
      return new String(b.toByteArray(), StandardCharsets.UTF_8);
    }
    PyObject path = Calls.specialOrNull(o, FSPATH);
    if (path == null) {
      throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(o).name());
    }
    try {
      if (path instanceof PyStr || path instanceof PyBytes) {
        return fileName(path);
      }
      throw Errors.typeError("expected " + PyType.of(o).name() + ".__fspath__() to return str or bytes, not "
          + PyType.of(path).name());
    } finally {
      Refs.decref(path);
    }
  }

  static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
    if (given(locals) && !isMapping(locals)) {
      throw Errors.typeError("locals must be a mapping");
    }
    if (given(globals) && !(globals instanceof PyDict)) {
      throw Errors.typeError(isMapping(globals)
          ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict");
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
    boolean isCode = interpreter.isCode(source);
    if (!isCode && !isSource(source)) {
      throw Errors.typeError(name + "() arg 1 must be a string, bytes or code object");
    }
    if (!isCode && given(closure)) {
      throw Errors.typeError("closure can only be used when source is a code object");
    }
    if (!given(globals) && frame == null) {
      throw Errors.systemError("globals and locals cannot be NULL");
    }
    PyDict space = given(globals) ? (PyDict) globals : frame.globals();
    PyObject names = given(locals) ? Refs.newRef(locals) : given(globals) ? Refs.newRef(globals) : frame.locals();
    try {
      if (space.getBorrowed(Names.BUILTINS) == null) {
        space.put(Names.BUILTINS, frame == null ? interpreter.builtins() : frame.builtins());
      }
      if (isCode) {
        checkClosure(name, source, given(closure) ? closure : null);
        return interpreter.execute(source, space, names, given(closure) ? closure : null);
      }
      return runText(interpreter, name, source, space, names);
    } finally {
      Refs.decref(names);
    }
  }

  private static void checkClosure(String name, PyObject code, PyObject closure) {
    PyTuple names = (PyTuple) PyType.of(code).slots().getAttribute(code, FREEVARS);
    int free = names.size();
    Refs.decref(names);
    if (free == 0) {
      if (closure != null) {
        throw Errors.typeError("cannot use a closure with this code object");
      }
      return;
    }
    if (name.equals("eval")) {
      throw Errors.typeError("code object passed to eval() may not contain free variables");
    }
    boolean fits = closure instanceof PyTuple cells && cells.isExact() && cells.size() == free;
    for (int i = 0; fits && i < free; i++) {
      fits = ((PyTuple) closure).get(i) instanceof PyCell;
    }
    if (!fits) {
      throw Errors.typeError("code object requires a closure of exactly length " + free);
    }
  }

  private static PyObject runText(
      Interpreter interpreter, String name, PyObject source, PyDict globals, PyObject locals) {
    PyObject text = source(source);
    if (name.equals("eval")) {
      text = withoutIndentSteal(text);
    }
    try {
      return interpreter.evaluate(text, name, globals, locals);
    } finally {
      Refs.decref(text);
    }
  }

  private static PyObject withoutIndentSteal(PyObject source) {
    try {
      return source instanceof PyStr s ? withoutIndent(s) : withoutIndent((PyBytes) source);
    } finally {
      Refs.decref(source);
    }
  }

  private static PyObject withoutIndent(PyStr s) {
    String text = s.value();
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == 0 ? Refs.newRef(s) : PyStr.of(text.substring(i));
  }

  private static PyObject withoutIndent(PyBytes b) {
    byte[] bytes = b.toByteArray();
    int i = 0;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    return PyBytes.of(Arrays.copyOfRange(bytes, i, bytes.length));
  }

  private static boolean isMapping(PyObject o) {
    return PyType.of(o).slots().isSubscriptable(o);
  }

  private static boolean isSource(PyObject o) {
    return o instanceof PyStr || o instanceof BytesLike;
  }

  /** The source as str or bytes. */
  private static PyObject source(PyObject o) {
    return o instanceof PyStr || o instanceof PyBytes ? Refs.newRef(o) : PyBytes.of(((BytesLike) o).copyBytes());
  }
}
