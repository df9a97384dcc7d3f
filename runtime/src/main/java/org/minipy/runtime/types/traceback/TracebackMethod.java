package org.minipy.runtime.types.traceback;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;

/** The methods of traceback. */
enum TracebackMethod implements BuiltinMethod {
  DIR;

  private static final String[] SHOWN = {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"};

  @Override
  public String signature() {
    return "__dir__($self, /) --";
  }

  @Override
  public String doc() {
    return null;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyList list = new PyList();
    for (String name : SHOWN) {
      list.appendSteal(Refs.newRef((PyObject) PyStr.intern(name)));
    }
    return list;
  }
}
