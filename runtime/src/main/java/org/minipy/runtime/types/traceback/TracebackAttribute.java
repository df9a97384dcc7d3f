package org.minipy.runtime.types.traceback;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The attributes of traceback. */
enum TracebackAttribute implements BuiltinAttribute {
  FRAME("tb_frame"),
  LASTI("tb_lasti"),
  NEXT("tb_next"),
  LINENO("tb_lineno");

  private final String name;

  TracebackAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == FRAME || this == LASTI;
  }

  @Override
  public PyObject get(PyObject self) {
    PyTraceback t = (PyTraceback) self;
    return switch (this) {
      case FRAME -> Refs.newRef(t.frame());
      case LASTI -> PyInt.of(2L * t.position());
      case NEXT -> t.next() == null ? PyNone.owned() : Refs.newRef(t.next());
      case LINENO -> PyInt.of(t.line());
    };
  }

  @Override
  public boolean isWritable() {
    return this == NEXT;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyTraceback t = (PyTraceback) self;
    if (value == null) {
      throw Errors.typeError("can't delete tb_next attribute");
    }
    if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
      throw Errors.typeError("expected traceback object, got '" + PyType.of(value).name() + "'");
    }
    PyTraceback next = value instanceof PyTraceback n ? n : null;
    for (PyTraceback e = next; e != null; e = e.next()) {
      if (e == t) {
        throw Errors.valueError("traceback loop detected");
      }
    }
    t.setNext(next);
  }
}
