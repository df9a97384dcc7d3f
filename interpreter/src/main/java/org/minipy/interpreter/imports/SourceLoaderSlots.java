package org.minipy.interpreter.imports;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of SourceFileLoader. */
final class SourceLoaderSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return SourceLoaderMethod.values();
  }

  @Override
  public String specials() {
    return "__init__ __eq__ __hash__";
  }

  @Override
  public String doc() {
    return "Loads a module from a file of source text.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PySourceLoader(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound =
        ArgumentBinder.bind(Signature.parse("__init__(fullname, path)"), "FileLoader.__init__", args, keywords);
    PySourceLoader loader = (PySourceLoader) self;
    loader.put(ImportNames.NAME, bound[0]);
    loader.put(ImportNames.PATH, bound[1]);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (op != CompareOp.EQ) {
      return super.compare(self, other, op);
    }
    if (!(self instanceof PySourceLoader a && other instanceof PySourceLoader b) || PyType.of(a) != PyType.of(b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(Comparison.equal(a.dict(), b.dict()));
  }

  @Override
  public long hash(PyObject self) {
    PyObject name = PyType.of(self).slots().getAttribute(self, ImportNames.NAME);
    try {
      PyObject path = PyType.of(self).slots().getAttribute(self, ImportNames.PATH);
      try {
        return Comparison.hash(name) ^ Comparison.hash(path);
      } finally {
        Refs.decref(path);
      }
    } finally {
      Refs.decref(name);
    }
  }
}
