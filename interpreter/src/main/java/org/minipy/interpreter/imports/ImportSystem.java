package org.minipy.interpreter.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minipy.grammar.source.SourceText;
import org.minipy.interpreter.frame.Execution;
import org.minipy.interpreter.lower.Compiler;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.BuiltinModules;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/** Finds and loads modules: built-in ones, then source files along sys.path. */
public final class ImportSystem {
  private static final PyStr PATH = PyStr.intern("path");

  private final Interpreter interpreter;
  private final SourceCompiler compiler;

  /** Compiles the source of modules. */
  @FunctionalInterface
  public interface SourceCompiler {
    /** The code of {@code text}; raises SyntaxError. */
    Compiler.Compiled compile(SourceText text, String mode);
  }

  /** The import system of {@code interpreter}. */
  public ImportSystem(Interpreter interpreter, SourceCompiler compiler) {
    this.interpreter = interpreter;
    this.compiler = compiler;
  }

  /** What {@code __import__} answers. */
  public PyObject importModule(String name, PyDict globals, PyObject fromList, int level) {
    PyObject known = interpreter.modules().getBorrowed(PyStr.intern(name));
    if (known != null) {
      return Refs.newRef(known);
    }
    PyModule builtin = BuiltinModules.createOrNull(name);
    if (builtin != null) {
      interpreter.modules().put(PyStr.intern(name), builtin);
      return builtin;
    }
    PyList path = (PyList) interpreter.sysDict().getBorrowed(PATH);
    for (int i = 0; i < path.size(); i++) {
      Path folder = interpreter.settings().directory.resolve(((PyStr) path.get(i)).value());
      Path file = folder.resolve(name + ".py");
      if (Files.isRegularFile(file)) {
        return load(name, file);
      }
    }
    throw Errors.of(ExceptionTypes.MODULE_NOT_FOUND_ERROR, "No module named '" + name + "'");
  }

  private PyObject load(String name, Path file) {
    PyModule module = new PyModule(name);
    interpreter.modules().put(PyStr.intern(name), module);
    PyStr fileName = PyStr.of(file.toString());
    module.dict().putSteal(Refs.newRef(Names.FILE), fileName);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw Errors.of(ExceptionTypes.OS_ERROR, e.getMessage());
    }
    SourceText text = SourceText.decode(file.toString(), bytes);
    try (Compiler.Compiled compiled = compiler.compile(text, "exec")) {
      Refs.decref(Execution.run(compiled.code(), module.dict(), module.dict(), null));
      Refs.decref(compiled.code());
    }
    return module;
  }
}
