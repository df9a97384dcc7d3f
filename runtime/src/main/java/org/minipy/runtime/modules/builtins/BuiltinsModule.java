package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.modules.io.IoFunction;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.PyByteArray;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.bytes.PyMemoryView;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.function.PyClassMethod;
import org.minipy.runtime.types.function.PyProperty;
import org.minipy.runtime.types.function.PyStaticMethod;
import org.minipy.runtime.types.function.PySuper;
import org.minipy.runtime.types.iterator.PyEnumerate;
import org.minipy.runtime.types.iterator.PyFilter;
import org.minipy.runtime.types.iterator.PyMap;
import org.minipy.runtime.types.iterator.PyReversed;
import org.minipy.runtime.types.iterator.PyZip;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.range.PyRange;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.singleton.PyEllipsis;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.site.PySiteObject;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The module builtins. */
public final class BuiltinsModule extends BuiltinModule {
  /** Declares the module. */
  public BuiltinsModule() {
    super("builtins", "Functions, types, exceptions and constants that every module sees.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return BuiltinFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "None", PyNone.NONE);
    put(module, "Ellipsis", PyEllipsis.ELLIPSIS);
    put(module, "NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
    put(module, "False", PyBool.FALSE);
    put(module, "True", PyBool.TRUE);
    putTypes(module, PyBool.TYPE, PyByteArray.TYPE, PyBytes.TYPE, PyClassMethod.TYPE, PyComplex.TYPE, PyDict.TYPE,
        PyEnumerate.TYPE, PyFilter.TYPE, PyFloat.TYPE, PyFrozenSet.TYPE, PyInt.TYPE, PyList.TYPE, PyMap.TYPE,
            PyMemoryView.TYPE,
        PyType.OBJECT, PyProperty.TYPE, PyRange.TYPE, PyReversed.TYPE, PySet.TYPE, PySlice.TYPE, PyStaticMethod.TYPE,
            PyStr.TYPE,
        PySuper.TYPE, PyTuple.TYPE, PyType.TYPE, PyZip.TYPE);
    putTypes(module, ExceptionTypes.all());
    put(module, "EnvironmentError", ExceptionTypes.OS_ERROR);
    put(module, "IOError", ExceptionTypes.OS_ERROR);
    putSteal(module, "open", PyBuiltinFunction.ofModule(IoFunction.OPEN, module, PyStr.intern("_io")));
    addSiteObjects(module);
    put(module, "__debug__", Interpreter.current().settings().optimize == 0 ? PyBool.TRUE : PyBool.FALSE);
  }

  private static void addSiteObjects(PyModule module) {
    for (String name : new String[] {"exit", "quit"}) {
      putSteal(module, name,
          new PySiteObject(PySiteObject.QUITTER, "Use " + name + "() or Ctrl-D (i.e. EOF) to exit"));
    }
    putSteal(module, "copyright", new PySiteObject(PySiteObject.PRINTER, "MiniPy: see the file LICENSE."));
    putSteal(module, "credits",
        new PySiteObject(PySiteObject.PRINTER, "MiniPy follows CPython, whose makers deserve the thanks."));
    putSteal(module, "license", new PySiteObject(PySiteObject.PRINTER, "MiniPy: see the file LICENSE."));
    putSteal(module, "help",
        new PySiteObject(
            PySiteObject.HELPER, "Type help() for interactive help, or help(object) for help about object."));
  }
}
