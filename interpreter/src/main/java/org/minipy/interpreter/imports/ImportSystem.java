package org.minipy.interpreter.imports;

import org.minipy.interpreter.lower.Compiler;
import org.minipy.interpreter.tree.TreeModule;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.LibraryLoading;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.BuiltinModules;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * The import statement (reference manual, chapter 5).
 *
 * <p>A name is made absolute, then each package of a dotted name is imported before what is inside it. What is in
 * sys.modules is taken from there; for all else a spec is found ({@link ModuleFinding}) and a module made from it and
 * run ({@link ModuleLoading}). Only then are submodules that {@code from} asks for imported.
 */
public final class ImportSystem {
  private static final String TREES = "_ast";

  private final Interpreter interpreter;
  private final SourceCompiler compiler;
  private final ModuleFinding finding;
  private final ModuleLoading loading;
  private final ModuleLocks locks = new ModuleLocks();
  private ImportReport report;

  /** Compiles the source of modules. */
  public interface SourceCompiler {
    /** The code of a file's bytes; raises SyntaxError. */
    Compiler.Compiled compile(String fileName, byte[] bytes);

    /** The code of the library file {@code path}, whose tree is {@code stored}. */
    Compiler.Compiled compileStored(String fileName, byte[] stored, String path);
  }

  /** The import system of {@code interpreter}. */
  public ImportSystem(Interpreter interpreter, SourceCompiler compiler) {
    this.interpreter = interpreter;
    this.compiler = compiler;
    this.finding = new ModuleFinding(interpreter, this);
    this.loading = new ModuleLoading(interpreter, this);
  }

  /** The import system of the running interpreter. */
  static ImportSystem current() {
    return Interpreter.current().moduleStates().state(ImportSystem.class, () -> {
      throw new IllegalStateException("the import system has not been started");
    });
  }

  ModuleFinding finding() {
    return finding;
  }

  ModuleLoading loading() {
    return loading;
  }

  /** Gives the modules that were there first their specs, and sys its finders. */
  public void start() {
    report = ImportReport.orNull(interpreter.settings());
    interpreter.moduleStates().state(ImportSystem.class, () -> this);
    PyDict modules = interpreter.modules();
    for (int i = 0; i < modules.entryEnd(); i++) {
      PyStr name = (PyStr) modules.keyAt(i);
      PyModuleSpec spec = ModuleFinding.builtinSpec(name);
      ModuleAttributes.set(modules.valueAt(i), spec, false);
      Refs.decref(spec);
    }
    PyList finders = new PyList();
    finders.append(BuiltinImporter.TYPE);
    finders.append(PathFinder.TYPE);
    interpreter.sysDict().putSteal(ImportNames.META_PATH, finders);
  }

  /**
   * Sets the attributes that tell where {@code __main__} comes from.
   *
   * @param fileName what {@code __file__} says, or null
   * @param loadable whether that is really a file
   */
  public void prepareMain(PyModule main, String fileName, boolean loadable) {
    PyDict names = main.dict();
    if (loadable) {
      names.putSteal(Names.LOADER, new PySourceLoader("__main__", fileName));
    } else {
      names.put(Names.LOADER, BuiltinImporter.TYPE);
    }
    if (fileName == null) {
      return;
    }
    names.putSteal(Names.FILE, PyStr.of(fileName));
    names.put(ImportNames.DUNDER_CACHED, PyNone.NONE);
  }

  /** Compiles a source file, from the stored tree if it has one; raises SyntaxError, OSError. */
  PyObject compileFile(String path) {
    byte[] stored = Library.owns(path) ? Library.readStored(path) : null;
    if (stored == null) {
      return compileFile(path, SourceFiles.read(path));
    }
    try (Compiler.Compiled compiled = compiler.compileStored(Library.codeName(path), stored, path)) {
      return compiled.code();
    }
  }

  /** Compiles the bytes of a source file; the syntax tree is forgotten at once. */
  PyObject compileFile(String path, byte[] bytes) {
    try (Compiler.Compiled compiled = compiler.compile(Library.owns(path) ? Library.codeName(path) : path, bytes)) {
      return compiled.code();
    }
  }

  /** Whether there is a built-in module {@code name}. */
  boolean hasBuiltin(String name) {
    return BuiltinModules.has(name) || ImportlibModules.has(name) || name.equals(TREES);
  }

  /** A new built-in module, or null; builtins and sys share the dicts of the first ones. */
  PyModule createBuiltinOrNull(String name) {
    PyDict shared = switch (name) {
      case "builtins" -> interpreter.builtins();
      case "sys" -> interpreter.sysDict();
      default -> null;
    };
    if (shared != null) {
      PyModule module = new PyModule(PyModule.TYPE);
      module.setDict(shared);
      return module;
    }
    PyModule module = BuiltinModules.createOrNull(name);
    if (module == null && name.equals(TREES)) {
      return new TreeModule().create();
    }
    return module != null ? module : ImportlibModules.createOrNull(name);
  }

  /** What {@code __import__} answers. */
  public PyObject importModule(String name, PyDict globals, PyObject fromList, int level) {
    if (level == 0 && name.isEmpty()) {
      throw Errors.valueError("Empty module name");
    }
    String full = level == 0 ? name : RelativeNames.resolve(name, globals, level);
    PyObject module = importByName(full);
    boolean wantsNames;
    try {
      wantsNames = fromList != PyNone.NONE && Truth.of(fromList);
    } catch (Throwable t) {
      Refs.decref(module);
      throw t;
    }
    if (!wantsNames) {
      return outermost(name, full, level, module);
    }
    try {
      PyObject path = Attributes.getOrNull(module, Names.PATH);
      if (path != null) {
        Refs.decref(path);
        importNames(module, fromList, false);
      }
      return module;
    } catch (Throwable t) {
      Refs.decref(module);
      throw t;
    }
  }

  private PyObject outermost(String name, String full, int level, PyObject moduleSteal) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return moduleSteal;
    }
    Refs.decref(moduleSteal);
    String front = full.substring(0, full.length() - (name.length() - dot));
    if (level == 0) {
      return importByName(front);
    }
    PyObject found = interpreter.modules().getBorrowed(PyStr.intern(front));
    if (found == null) {
      throw Errors.keyError(ImportErrors.quoted(front) + " not in sys.modules as expected");
    }
    return Refs.newRef(found);
  }

  /** The module of the absolute name {@code name}, imported if need be. */
  PyObject importByName(String name) {
    PyStr key = PyStr.of(name);
    try {
      locks.awaitLoaded(name);
      PyObject known = interpreter.modules().getBorrowed(key);
      if (known == PyNone.NONE) {
        throw ImportErrors.notFound(name, "import of " + name + " halted; None in sys.modules");
      }
      return known != null ? Refs.newRef(known) : loadLocked(name, key);
    } finally {
      Refs.decref(key);
    }
  }

  private PyObject loadLocked(String name, PyStr key) {
    boolean locked = locks.enter(name);
    try {
      PyObject known = interpreter.modules().getBorrowed(key);
      if (known != null) {
        return Refs.newRef(known);
      }
      return report == null ? findAndLoad(name, key)
          : report.load(interpreter.settings(), name, () -> findAndLoad(name, key));
    } finally {
      if (locked) {
        locks.leave(name);
      }
    }
  }

  private PyObject findAndLoad(String name, PyStr key) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return load(name, null);
    }
    String parentName = name.substring(0, dot);
    PyStr parentKey = PyStr.of(parentName);
    try {
      if (interpreter.modules().getBorrowed(parentKey) == null) {
        Refs.decref(importByName(parentName));
      }
      return findAndLoadInside(name, key, parentName, parentKey);
    } finally {
      Refs.decref(parentKey);
    }
  }

  private PyObject findAndLoadInside(String name, PyStr key, String parentName, PyStr parentKey) {
    PyObject already = interpreter.modules().getBorrowed(key);
    if (already != null) {
      return Refs.newRef(already);
    }
    PyObject parent = interpreter.modules().getBorrowed(parentKey);
    if (parent == null) {
      throw Errors.keyError(parentKey);
    }
    Refs.incref(parent);
    try {
      return loadInside(name, parentName, parent);
    } finally {
      Refs.decref(parent);
    }
  }

  private PyObject loadInside(String name, String parentName, PyObject parent) {
    PyObject path = Attributes.getOrNull(parent, Names.PATH);
    if (path == null) {
      throw ImportErrors.notFound(name, "No module named " + ImportErrors.quoted(name) + "; "
          + ImportErrors.quoted(parentName) + " is not a package");
    }
    PyStr child = PyStr.intern(name.substring(name.lastIndexOf('.') + 1));
    PyObject submodules = uninitializedSubmodulesOrNull(parent);
    PyObject module;
    try {
      if (submodules instanceof PyList list) {
        list.append(child);
      }
      try {
        module = load(name, path);
      } finally {
        if (submodules instanceof PyList list && list.size() > 0) {
          Refs.decref(list.pop(list.size() - 1));
        }
      }
    } finally {
      Refs.xdecref(submodules);
      Refs.decref(path);
    }
    bind(parent, parentName, child, module);
    return module;
  }

  private static PyObject uninitializedSubmodulesOrNull(PyObject parent) {
    PyObject spec = ModuleAttributes.valueOrNull(parent, Names.SPEC);
    if (spec == null) {
      return null;
    }
    PyObject names = Attributes.getOrNull(spec, ImportNames.UNINITIALIZED_SUBMODULES);
    Refs.decref(spec);
    return names;
  }

  private static void bind(PyObject parent, String parentName, PyStr child, PyObject module) {
    try {
      PyType.of(parent).slots().setAttribute(parent, child, module);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        Refs.decref(module);
        throw e;
      }
      e.discard();
      Warnings.warn(ExceptionTypes.IMPORT_WARNING, "Cannot set an attribute on " + ImportErrors.quoted(parentName)
          + " for child module " + ImportErrors.quoted(child.value()), 1);
    }
  }

  /** Loads a module; what one of the library makes meanwhile counts nowhere. */
  private PyObject load(String name, PyObject path) {
    LibraryLoading library = interpreter.heap().libraryLoading();
    if (!BuiltinModules.has(name) && !Library.hasModule(name) || !library.begin()) {
      return loadFound(name, finding.specOrNull(name, path, null));
    }
    PyObject spec;
    try {
      spec = finding.specOrNull(name, path, null);
      if (spec instanceof PyModuleSpec s && isOfLibrary(s)) {
        return loadFound(name, spec);
      }
    } finally {
      library.end();
    }
    return loadFound(name, spec);
  }

  private static boolean isOfLibrary(PyModuleSpec spec) {
    PyObject loader = ModuleAttributes.valueOrNull(spec, ImportNames.LOADER);
    try {
      return loader == BuiltinImporter.TYPE || loader instanceof PySourceLoader s && Library.owns(s.path());
    } finally {
      Refs.xdecref(loader);
    }
  }

  private PyObject loadFound(String name, PyObject spec) {
    if (spec == null) {
      throw ImportErrors.notFound(name);
    }
    try {
      return loading.load(spec);
    } finally {
      Refs.decref(spec);
    }
  }

  /**
   * Imports those of {@code names} that {@code module}, a package, does not have yet; names of no submodule are let
   * pass.
   */
  private void importNames(PyObject module, PyObject names, boolean fromAll) {
    Iteration.forEach(names, name -> {
      if (!(name instanceof PyStr s)) {
        throw Errors.typeError("Item in " + (fromAll ? moduleName(module) + ".__all__" : "``from list''")
            + " must be str, not " + PyType.of(name).name());
      }
      if (s.value().equals("*")) {
        importAll(module, fromAll);
        return;
      }
      PyObject known = Attributes.getOrNull(module, s);
      if (known != null) {
        Refs.decref(known);
        return;
      }
      importSubmodule(moduleName(module) + "." + s.value());
    });
  }

  private void importAll(PyObject module, boolean fromAll) {
    PyObject all = fromAll ? null : Attributes.getOrNull(module, Names.ALL);
    if (all != null) {
      try {
        importNames(module, all, true);
      } finally {
        Refs.decref(all);
      }
    }
  }

  private void importSubmodule(String full) {
    try {
      Refs.decref(importByName(full));
    } catch (PyException e) {
      boolean missing = e.matches(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
          && e.value().fieldBorrowed(ImportNames.NAME) instanceof PyStr name && name.value().equals(full)
          && interpreter.modules().getBorrowed(PyStr.intern(full)) != PyNone.NONE;
      if (!missing) {
        throw e;
      }
      e.discard();
    }
  }

  private static String moduleName(PyObject module) {
    PyObject name = PyType.of(module).slots().getAttribute(module, Names.NAME);
    try {
      return Text.strText(name);
    } finally {
      Refs.decref(name);
    }
  }

  /** The text that repr() of {@code module} shows. */
  public String repr(PyModule module) {
    return ModuleRepr.of(module);
  }
}
