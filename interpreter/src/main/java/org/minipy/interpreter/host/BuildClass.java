package org.minipy.interpreter.host;

import java.util.Arrays;
import org.minipy.interpreter.frame.Execution;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.type.ClassCreation;

/** {@code builtins.__build_class__}: what a class statement calls. */
enum BuildClass implements BuiltinMethod {
  BUILD_CLASS;

  @Override
  public String signature() {
    return "__build_class__($module, func, name, /, *bases, **kwds)";
  }

  @Override
  public String doc() {
    return "Make a class; used by the class statement.";
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    if (!(args[0] instanceof PyFunction body)) {
      throw Errors.typeError("__build_class__: func must be a function");
    }
    if (!(args[1] instanceof PyStr name)) {
      throw Errors.typeError("__build_class__: name is not a string");
    }
    return build(body, name, (PyTuple) args[2], (PyDict) args[3]);
  }

  private static PyObject build(PyFunction body, PyStr name, PyTuple bases, PyDict keywords) {
    int n = keywords == null ? 0 : keywords.size();
    PyObject[] values = new PyObject[n];
    PyStr[] names = new PyStr[n];
    for (int i = 0, k = 0; k < n; i++) {
      if (keywords.keyAt(i) != null) {
        names[k] = (PyStr) keywords.keyAt(i);
        values[k++] = keywords.valueAt(i);
      }
    }
    ClassCreation creation =
        ClassCreation.prepare(name, Arrays.copyOf(bases.items(), bases.size()), values, n == 0 ? null : names);
    PyObject cell;
    try {
      if (PyType.of(creation.namespace()).special(Special.SETITEM) == null) {
        throw notMapping(creation);
      }
      cell = Execution.runClassBody(body, creation.namespace());
    } catch (Throwable t) {
      creation.release();
      throw t;
    }
    try {
      PyObject made = creation.finish(cell);
      if (body.code().fileName().startsWith(Tracebacks.NATIVE) && made instanceof PyType type
          && !type.isSubtype(ExceptionTypes.BASE_EXCEPTION)
          && type.dict().getBorrowed(Names.MODULE) instanceof PyStr module) {
        type.showLong(module.value());
      }
      return made;
    } finally {
      Refs.decref(cell);
    }
  }

  private static RuntimeException notMapping(ClassCreation creation) {
    String metaclass = creation.metaclass() instanceof PyType t ? t.name() : "<metaclass>";
    return Errors.typeError(metaclass + ".__prepare__() must return a mapping, not "
        + PyType.of(creation.namespace()).name());
  }
}
