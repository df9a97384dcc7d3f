package org.minipy.runtime.types.type;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The methods of {@code object}. */
public enum ObjectMethod implements BuiltinMethod {
  REDUCE_EX("__reduce_ex__($self, protocol, /)", "What pickle and copy need to rebuild the object."),
  REDUCE("__reduce__($self, /)", "What pickle needs to rebuild the object."),
  GETSTATE("__getstate__($self, /)", "The attributes and slots that a copy has to get."),
  SUBCLASSHOOK("__subclasshook__($type, /, *args) --", "Overridden by abstract classes to adapt issubclass()."),
  INIT_SUBCLASS("__init_subclass__($type, /) --", "Called for the base when a class is derived from it."),
  FORMAT("__format__($self, format_spec, /)", "The text that format() makes; without a specification that of str()."),
  SIZEOF("__sizeof__($self, /)", "The size of the object in memory, in bytes."),
  DIR("__dir__($self, /)", "The names of the attributes, as a list.");

  private final String signature;
  private final String doc;

  ObjectMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case REDUCE_EX -> ObjectReduction.reduceEx(self, Indexes.toInt(args[0]));
      case REDUCE -> ObjectReduction.reduce(self, 0);
      case GETSTATE -> ObjectState.of(self, false);
      case SUBCLASSHOOK -> Refs.newRef(PyNotImplemented.NOT_IMPLEMENTED);
      case INIT_SUBCLASS -> PyNone.owned();
      case FORMAT -> format(self, args[0]);
      case SIZEOF -> PyInt.of(PyType.of(self).slots().sizeOf(self));
      case DIR -> Directory.ofObject(self);
    };
  }

  private static PyObject format(PyObject self, PyObject spec) {
    if (!(spec instanceof PyStr text)) {
      throw Errors.typeError("__format__() argument must be str, not " + PyType.of(spec).name());
    }
    if (!text.value().isEmpty()) {
      throw Errors.typeError("unsupported format string passed to " + PyType.of(self).name() + ".__format__");
    }
    return Text.str(self);
  }
}
