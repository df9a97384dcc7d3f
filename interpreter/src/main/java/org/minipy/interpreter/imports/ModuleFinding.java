package org.minipy.interpreter.imports;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Finding the spec of a module: the finders of sys.meta_path are asked in turn. The two that are there from the start
 * look among the built-in modules and, entry by entry, along a path.
 */
final class ModuleFinding {
  private static final PyStr ORIGIN_BUILTIN = PyStr.intern("built-in");

  private final Interpreter interpreter;
  private final ImportSystem imports;

  ModuleFinding(Interpreter interpreter, ImportSystem imports) {
    this.interpreter = interpreter;
    this.imports = imports;
  }

  /** The spec of {@code name}, or null; {@code path} is the path of its package, null for a module at the top. */
  PyObject specOrNull(String name, PyObject path, PyObject target) {
    PyObject finders = interpreter.sysDict().getBorrowed(ImportNames.META_PATH);
    if (finders == null || finders == PyNone.NONE) {
      throw ImportErrors.importError(
          ExceptionTypes.IMPORT_ERROR, "sys.meta_path is None, Python is likely shutting down",
          null, null);
    }
    PyTuple all = PyTuple.fromIterable(finders);
    try {
      if (all.size() == 0) {
        Warnings.warn(ExceptionTypes.IMPORT_WARNING, "sys.meta_path is empty", 1);
      }
      for (PyObject finder : all.items()) {
        PyObject spec = ask(finder, name, path, target);
        if (spec != null) {
          return spec;
        }
      }
      return null;
    } finally {
      Refs.decref(all);
    }
  }

  private PyObject ask(PyObject finder, String name, PyObject path, PyObject target) {
    if (finder == BuiltinImporter.TYPE) {
      return builtinSpecOrNull(name);
    }
    if (finder == PathFinder.TYPE) {
      return pathSpecOrNull(name, path);
    }
    PyObject find = Attributes.getOrNull(finder, ImportNames.FIND_SPEC);
    if (find == null) {
      return null;
    }
    PyObject nameObject = PyStr.of(name);
    try {
      return noneAsNull(Calls.call(find, nameObject, path == null ? PyNone.NONE : path,
          target == null ? PyNone.NONE : target));
    } finally {
      Refs.decref(nameObject);
      Refs.decref(find);
    }
  }

  private static PyObject noneAsNull(PyObject o) {
    if (o == PyNone.NONE) {
      Refs.decref(o);
      return null;
    }
    return o;
  }

  /** The spec of a built-in module, or null. */
  PyObject builtinSpecOrNull(String name) {
    return imports.hasBuiltin(name) ? builtinSpec(PyStr.intern(name)) : null;
  }

  /** The spec of the built-in module {@code name}. */
  static PyModuleSpec builtinSpec(PyStr name) {
    return PyModuleSpec.of(name, BuiltinImporter.TYPE, ORIGIN_BUILTIN, PyNone.NONE, PyNone.NONE);
  }

  /** The spec of a module found along {@code path}, sys.path when that is null; null when there is none. */
  PyObject pathSpecOrNull(String name, PyObject path) {
    PyObject searched = path == null ? interpreter.sysDict().getBorrowed(ImportNames.PATH) : path;
    PyList folders = new PyList();
    PyObject spec;
    try {
      PyTuple entries = PyTuple.fromIterable(searched);
      try {
        spec = search(name, entries, folders);
      } finally {
        Refs.decref(entries);
      }
    } catch (Throwable t) {
      Refs.decref(folders);
      throw t;
    }
    if (spec != null || folders.size() == 0) {
      Refs.decref(folders);
      return spec;
    }
    PyObject nameObject = null;
    PyObject locations = null;
    try {
      nameObject = PyStr.of(name);
      locations = new NamespacePath(name, folders);
      return PyModuleSpec.of(nameObject, PyNone.NONE, PyNone.NONE, PyNone.NONE, locations);
    } finally {
      Refs.xdecref(locations);
      Refs.xdecref(nameObject);
      Refs.decref(folders);
    }
  }

  /**
   * The folders of namespace package {@code name} along {@code entries}; null when it is no namespace package there.
   */
  PyList namespaceFoldersOrNull(String name, PyTuple entries) {
    PyList folders = new PyList();
    PyObject spec = null;
    try {
      spec = search(name, entries, folders);
      return spec == null && folders.size() > 0 ? Refs.newRef(folders) : null;
    } finally {
      Refs.xdecref(spec);
      Refs.decref(folders);
    }
  }

  private PyObject search(String name, PyTuple entries, PyList folders) {
    for (PyObject entry : entries.items()) {
      if (!(entry instanceof PyStr s)) {
        continue;
      }
      PyObject finder = entryFinderOrNull(s);
      PyObject spec;
      try {
        spec = finder == null ? inFolder(name, s.value(), folders) : askEntry(finder, name, folders);
      } finally {
        Refs.xdecref(finder);
      }
      if (spec != null) {
        return spec;
      }
    }
    return null;
  }

  private static PyObject inFolder(String name, String entry, PyList folders) {
    String tail = name.substring(name.lastIndexOf('.') + 1);
    String base = absolute(entry) + "/" + tail;
    String init = base + "/__init__.py";
    if (SourceFiles.isFile(init)) {
      return fileSpec(name, init, PyList.ofSteal(new PyObject[] {PyStr.of(base)}));
    }
    String file = base + ".py";
    if (SourceFiles.isFile(file)) {
      return fileSpec(name, file, null);
    }
    if (SourceFiles.isFolder(base)) {
      folders.appendSteal(PyStr.of(base));
    }
    return null;
  }

  private static String absolute(String entry) {
    String path = SourceFiles.absolute(entry);
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static PyObject fileSpec(String name, String file, PyList locationsSteal) {
    PySourceLoader loader = null;
    try {
      loader = new PySourceLoader(name, file);
      return PyModuleSpec.ofFile(name, loader, file, locationsSteal);
    } finally {
      Refs.xdecref(loader);
      Refs.xdecref(locationsSteal);
    }
  }

  /** What sys.path_hooks have for a path entry; null when it is an ordinary folder. */
  private PyObject entryFinderOrNull(PyStr entry) {
    PyObject cache = interpreter.sysDict().getBorrowed(ImportNames.PATH_IMPORTER_CACHE);
    if (cache instanceof PyDict dict && dict.size() > 0) {
      PyObject known = dict.getBorrowed(entry);
      if (known != null) {
        return known == PyNone.NONE ? null : Refs.newRef(known);
      }
    }
    PyObject hooks = interpreter.sysDict().getBorrowed(ImportNames.PATH_HOOKS);
    if (!(hooks instanceof PyList list)) {
      return null;
    }
    for (int i = 0; i < list.size(); i++) {
      PyObject finder = callHook(list.get(i), entry);
      if (finder != null) {
        if (cache instanceof PyDict dict) {
          dict.put(entry, finder);
        }
        return finder;
      }
    }
    return null;
  }

  private static PyObject callHook(PyObject hook, PyStr entry) {
    Refs.incref(hook);
    try {
      return Calls.call(hook, entry);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.IMPORT_ERROR)) {
        throw e;
      }
      e.discard();
      return null;
    } finally {
      Refs.decref(hook);
    }
  }

  private static PyObject askEntry(PyObject finder, String name, PyList folders) {
    PyObject nameObject = PyStr.of(name);
    PyObject spec;
    try {
      spec = noneAsNull(Calls.method(finder, ImportNames.FIND_SPEC, nameObject));
    } finally {
      Refs.decref(nameObject);
    }
    if (spec == null) {
      return null;
    }
    PyObject loader = Attributes.getOrNull(spec, ImportNames.LOADER);
    boolean loadable = loader != null && loader != PyNone.NONE;
    Refs.xdecref(loader);
    if (loadable) {
      return spec;
    }
    PyObject portions = PyType.of(spec).slots().getAttribute(spec, ImportNames.LOCATIONS);
    try {
      if (portions == PyNone.NONE) {
        throw ImportErrors.importError(ExceptionTypes.IMPORT_ERROR, "spec missing loader", null, null);
      }
      Iteration.forEach(portions, folders::append);
      return null;
    } finally {
      Refs.decref(portions);
      Refs.decref(spec);
    }
  }

  /** The path along which module {@code name} is looked for: that of its package, or sys.path. */
  PyObject pathAbove(String name) {
    int dot = name.lastIndexOf('.');
    PyObject path;
    if (dot < 0) {
      path = Refs.xnewRef(interpreter.sysDict().getBorrowed(ImportNames.PATH));
    } else {
      PyObject parent = interpreter.modules().getBorrowed(PyStr.intern(name.substring(0, dot)));
      path = parent == null ? null : Attributes.getOrNull(parent, Names.PATH);
    }
    return path == null ? Refs.newRef(PyTuple.EMPTY) : path;
  }
}
