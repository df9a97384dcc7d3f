package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Imports a module through {@code __import__} of the builtins. */
public final class ImportNode extends ExprNode {
  private final PyStr name;
  private final PyObject fromList;
  private final int level;
  private final boolean leaf;
  private final int position;

  /**
   * Imports {@code name}, {@code level} packages up.
   *
   * @param fromList the names wanted from it, a tuple that the code owns, or None
   * @param leaf whether the value is the last module of a dotted name, as in {@code import a.b as c}
   */
  public ImportNode(PyStr name, PyObject fromList, int level, boolean leaf, int position) {
    this.name = name;
    this.fromList = fromList;
    this.level = level;
    this.leaf = leaf;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    f.position = position;
    PyObject importer = f.builtins.getBorrowed(Names.IMPORT);
    if (importer == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "__import__ not found");
    }
    PyInt up = PyInt.of(level);
    PyObject module;
    try {
      module = Calls.call(importer, name, f.globals, f.namespace == null ? PyNone.NONE : f.namespace, fromList, up);
    } finally {
      Refs.decref(up);
    }
    return leaf ? last(module) : module;
  }

  private PyObject last(PyObject packageSteal) {
    String[] parts = name.value().split("\\.");
    PyObject module = packageSteal;
    for (int i = 1; i < parts.length; i++) {
      PyObject outer = module;
      try {
        module = ImportedNames.get(outer, PyStr.intern(parts[i]));
      } finally {
        Refs.decref(outer);
      }
    }
    return module;
  }
}
