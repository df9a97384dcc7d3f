package org.minipy.interpreter.node.call;

import org.minipy.interpreter.frame.PyFunction;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.function.PyMethod;
import org.minipy.runtime.types.text.PyStr;

/** What errors about arguments call the thing that is called (_PyObject_FunctionStr). */
final class CalleeNames {
  private CalleeNames() {}

  static String of(PyObject callee) {
    return switch (callee) {
      case PyFunction f -> moduleOf(f.module()) + f.qualnameText() + "()";
      case PyMethod m -> of(m.function());
      case PyBuiltinFunction f -> (f.owner() == null ? "" : f.owner().name() + ".") + f.signature().name() + "()";
      case PyType t -> (t.isHeapType() ? moduleOf(t.dict().getBorrowed(PyStr.intern("__module__"))) : "") + t.name() + "()";
      default -> Text.strText(callee);
    };
  }

  private static String moduleOf(PyObject module) {
    return module instanceof PyStr s && !s.value().equals("builtins") ? s.value() + "." : "";
  }
}
