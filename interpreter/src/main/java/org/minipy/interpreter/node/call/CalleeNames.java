package org.minipy.interpreter.node.call;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;

/** What errors about arguments call the thing that is called (_PyObject_FunctionStr). */
final class CalleeNames {
  private CalleeNames() {}

  static String of(PyObject callee) {
    PyObject qualname = Attributes.getOrNull(callee, Names.QUALNAME);
    if (qualname == null) {
      return Text.strText(callee);
    }
    PyObject module = null;
    try {
      module = Attributes.getOrNull(callee, Names.MODULE);
      String prefix = module instanceof PyStr m && !m.value().equals("builtins") ? m.value() + "." : "";
      return prefix + Text.strText(qualname) + "()";
    } finally {
      Refs.xdecref(module);
      Refs.decref(qualname);
    }
  }
}
