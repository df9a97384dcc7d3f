package org.minipy.interpreter.imports;

import org.minipy.interpreter.frame.Execution;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Making a module from its spec, and running its code. */
final class ModuleLoading {
  private final Interpreter interpreter;
  private final ImportSystem imports;

  ModuleLoading(Interpreter interpreter, ImportSystem imports) {
    this.interpreter = interpreter;
    this.imports = imports;
  }

  /** Loads the module of {@code spec} and puts it into sys.modules; when that fails it is taken out again. */
  PyObject load(PyObject spec) {
    PyObject loader = ModuleAttributes.valueOrNull(spec, ImportNames.LOADER);
    try {
      if (loader != null && !has(loader, ImportNames.EXEC_MODULE)) {
        return loadOldWay(spec, loader);
      }
    } finally {
      Refs.xdecref(loader);
    }
    PyObject module = moduleFromSpec(spec);
    PyObject name = PyType.of(spec).slots().getAttribute(spec, ImportNames.NAME);
    setInitializing(spec, true);
    try {
      interpreter.modules().put(name, module);
      runOrRemove(spec, name, module);
      return moveToEnd(name);
    } finally {
      setInitializing(spec, false);
      Refs.decref(name);
      Refs.decref(module);
    }
  }

  private static boolean has(PyObject o, PyStr name) {
    PyObject found = Attributes.getOrNull(o, name);
    Refs.xdecref(found);
    return found != null;
  }

  private static void setInitializing(PyObject spec, boolean on) {
    PyObject flag = PyBool.of(on);
    PyType.of(spec).slots().setAttribute(spec, ImportNames.INITIALIZING, flag);
    Refs.decref(flag);
  }

  private void runOrRemove(PyObject spec, PyObject name, PyObject module) {
    boolean done = false;
    try {
      PyObject loader = ModuleAttributes.valueOrNull(spec, ImportNames.LOADER);
      try {
        if (loader != null) {
          run(loader, module);
        } else if (!has(spec, ImportNames.LOCATIONS)) {
          throw ImportErrors.importError(ExceptionTypes.IMPORT_ERROR, "missing loader", name, null);
        }
      } finally {
        Refs.xdecref(loader);
      }
      done = true;
    } finally {
      if (!done) {
        interpreter.modules().remove(name);
      }
    }
  }

  /** What sys.modules has under {@code name} after the module's code has run: the code may have replaced it. */
  private PyObject moveToEnd(PyObject name) {
    PyDict modules = interpreter.modules();
    PyObject module = modules.getBorrowed(name);
    if (module == null) {
      throw Errors.keyError(name);
    }
    Refs.incref(module);
    modules.remove(name);
    modules.put(name, module);
    return module;
  }

  private PyObject loadOldWay(PyObject spec, PyObject loader) {
    Warnings.warn(ExceptionTypes.IMPORT_WARNING, PyType.of(loader).name()
        + ".exec_module() not found; falling back to load_module()", 1);
    PyObject name = PyType.of(spec).slots().getAttribute(spec, ImportNames.NAME);
    try {
      Refs.decref(Calls.method(loader, ImportNames.LOAD_MODULE, name));
      PyObject module = moveToEnd(name);
      ModuleAttributes.set(module, spec, false);
      return module;
    } finally {
      Refs.decref(name);
    }
  }

  /** A new module with the attributes that {@code spec} tells; its code has not run. */
  PyObject moduleFromSpec(PyObject spec) {
    PyObject loader = ModuleAttributes.valueOrNull(spec, ImportNames.LOADER);
    PyObject module = null;
    try {
      if (loader == BuiltinImporter.TYPE) {
        module = createBuiltin(spec);
      } else if (loader != null && loader.getClass() != PySourceLoader.class) {
        module = created(loader, spec);
      }
    } finally {
      Refs.xdecref(loader);
    }
    if (module == null) {
      module = newModule(spec);
    }
    ModuleAttributes.set(module, spec, false);
    return module;
  }

  private static PyObject created(PyObject loader, PyObject spec) {
    PyObject create = Attributes.getOrNull(loader, ImportNames.CREATE_MODULE);
    if (create == null) {
      if (has(loader, ImportNames.EXEC_MODULE)) {
        throw ImportErrors.importError(ExceptionTypes.IMPORT_ERROR,
            "loaders that define exec_module() must also define create_module()", null, null);
      }
      return null;
    }
    try {
      PyObject module = Calls.call(create, spec);
      if (module != PyNone.NONE) {
        return module;
      }
      Refs.decref(module);
      return null;
    } finally {
      Refs.decref(create);
    }
  }

  private static PyObject newModule(PyObject spec) {
    PyObject name = PyType.of(spec).slots().getAttribute(spec, ImportNames.NAME);
    try {
      return name instanceof PyStr s ? new PyModule(s.value()) : Calls.call(PyModule.TYPE, name);
    } finally {
      Refs.decref(name);
    }
  }

  /** The built-in module that {@code spec} names; raises ImportError. */
  PyObject createBuiltin(PyObject spec) {
    PyObject name = PyType.of(spec).slots().getAttribute(spec, ImportNames.NAME);
    try {
      PyObject module = name instanceof PyStr s ? imports.createBuiltinOrNull(s.value()) : null;
      if (module == null) {
        throw BuiltinImporter.notBuiltin(name);
      }
      return module;
    } finally {
      Refs.decref(name);
    }
  }

  /** Runs the code that {@code loader} has for {@code module}. */
  void run(PyObject loader, PyObject module) {
    if (loader == BuiltinImporter.TYPE || loader instanceof NamespaceLoader) {
      return;
    }
    if (loader instanceof PySourceLoader source && PyType.of(source) == PySourceLoader.TYPE) {
      execute(source, module);
      return;
    }
    Refs.decref(Calls.method(loader, ImportNames.EXEC_MODULE, module));
  }

  /** Runs the source of {@code loader} in {@code module}. */
  void execute(PySourceLoader loader, PyObject module) {
    PyObject code = PyType.of(loader) == PySourceLoader.TYPE ? sourceCode(loader) : askForCode(loader, module);
    try {
      if (!(code instanceof PyCode c)) {
        throw Errors.typeError("exec() arg 1 must be a string, bytes or code object");
      }
      PyDict globals = Attributes.dictBorrowed(module);
      if (globals.getBorrowed(Names.BUILTINS) == null) {
        globals.put(Names.BUILTINS, interpreter.builtins());
      }
      Refs.decref(Execution.run(c, globals, globals, null));
    } finally {
      Refs.decref(code);
    }
  }

  private static PyObject askForCode(PySourceLoader loader, PyObject module) {
    PyObject name = PyType.of(module).slots().getAttribute(module, Names.NAME);
    try {
      PyObject code = Calls.method(loader, ImportNames.GET_CODE, name);
      if (code == PyNone.NONE) {
        Refs.decref(code);
        throw ImportErrors.importError(ExceptionTypes.IMPORT_ERROR,
            "cannot load module " + Text.reprText(name) + " when get_code() returns None", null, null);
      }
      return code;
    } finally {
      Refs.decref(name);
    }
  }

  /**
   * Compiles the source of {@code loader}, which a class derived from SourceFileLoader may read and compile its own
   * way.
   */
  PyObject sourceCode(PySourceLoader loader) {
    String path = loader.path();
    if (PyType.of(loader) == PySourceLoader.TYPE) {
      return imports.compileFile(path);
    }
    PyObject pathObject = PyStr.of(path);
    PyObject data = null;
    try {
      data = Calls.method(loader, ImportNames.GET_DATA, pathObject);
      if (data instanceof PyBytes bytes && PyType.of(loader).lookup(ImportNames.SOURCE_TO_CODE)
          == PySourceLoader.TYPE.lookup(ImportNames.SOURCE_TO_CODE)) {
        return imports.compileFile(path, bytes.toByteArray());
      }
      return Calls.method(loader, ImportNames.SOURCE_TO_CODE, data, pathObject);
    } finally {
      Refs.xdecref(data);
      Refs.decref(pathObject);
    }
  }

  /**
   * What {@code loader.load_module(name)} answers: the module, loaded anew into the one of sys.modules if there is one.
   */
  PyObject loadByName(PySourceLoader loader, PyObject name) {
    loader.check(name);
    PyObject own = PyType.of(loader).slots().getAttribute(loader, ImportNames.NAME);
    try {
      String text = own instanceof PyStr s ? s.value() : Text.strText(own);
      PyObject locations = loader.isPackage(text) ? packageFolders(loader) : null;
      PyModuleSpec spec;
      try {
        spec = PyModuleSpec.ofFile(text, loader, loader.path(), locations);
      } finally {
        Refs.xdecref(locations);
      }
      try {
        PyObject known = interpreter.modules().getBorrowed(own);
        return known == null ? load(spec) : reload(spec, Refs.newRef(known));
      } finally {
        Refs.decref(spec);
      }
    } finally {
      Refs.decref(own);
    }
  }

  private static PyObject packageFolders(PySourceLoader loader) {
    String path = loader.path();
    PyList folders = new PyList();
    try {
      folders.appendSteal(PyStr.of(path.substring(0, Math.max(0, path.lastIndexOf('/')))));
      return folders;
    } catch (Throwable t) {
      Refs.decref(folders);
      throw t;
    }
  }

  /** Runs the code of {@code spec} again in a module that is in sys.modules; returns what is there afterwards. */
  PyObject reload(PyObject spec, PyObject moduleSteal) {
    PyObject name = PyType.of(spec).slots().getAttribute(spec, ImportNames.NAME);
    try {
      if (interpreter.modules().getBorrowed(name) != moduleSteal) {
        throw ImportErrors.importError(ExceptionTypes.IMPORT_ERROR,
            "module " + Text.reprText(name) + " not in sys.modules", name, null);
      }
      PyObject loader = ModuleAttributes.valueOrNull(spec, ImportNames.LOADER);
      try {
        if (loader == null && !has(spec, ImportNames.LOCATIONS)) {
          throw ImportErrors.importError(ExceptionTypes.IMPORT_ERROR, "missing loader", name, null);
        }
        ModuleAttributes.set(moduleSteal, spec, true);
        if (loader != null) {
          run(loader, moduleSteal);
        }
      } finally {
        Refs.xdecref(loader);
      }
      return moveToEnd(name);
    } finally {
      Refs.decref(name);
      Refs.decref(moduleSteal);
    }
  }
}
