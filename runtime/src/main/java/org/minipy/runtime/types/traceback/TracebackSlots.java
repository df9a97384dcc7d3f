package org.minipy.runtime.types.traceback;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.frame.PyFrame;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of traceback. */
final class TracebackSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return TracebackMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return TracebackAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__";
  }

  @Override
  public String doc() {
    return "One entry of a traceback.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    Signature signature = Signature.parse("TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)");
    PyObject[] a = ArgumentBinder.bind(signature, "TracebackType", args, keywords);
    if (!(a[1] instanceof PyFrame frame)) {
      throw Errors.typeError("TracebackType() argument 'tb_frame' must be frame, not " + PyType.of(a[1]).name());
    }
    int instruction = Indexes.toInt(a[2]);
    int line = Indexes.toInt(a[3]);
    if (a[0] != PyNone.NONE && !(a[0] instanceof PyTraceback)) {
      throw Errors.typeError("expected traceback object or None, got '" + PyType.of(a[0]).name() + "'");
    }
    return new PyTraceback(a[0] instanceof PyTraceback t ? t : null, frame, instruction / 2, line);
  }
}
