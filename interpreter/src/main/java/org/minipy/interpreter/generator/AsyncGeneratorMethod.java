package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.number.PyInt;

/** The methods of asynchronous generators. */
enum AsyncGeneratorMethod implements BuiltinMethod {
  ASEND("asend($self, arg, /) --", "An awaitable that sends a value and gives the next one."),
  ATHROW("athrow($self, type, value=None, traceback=None, /) --", "An awaitable that raises an exception inside."),
  ACLOSE("aclose($self, /) --", "An awaitable that raises GeneratorExit inside."),
  CLASS_GETITEM("__class_getitem__($type, item, /) --", "A generic alias."),
  SIZEOF("__sizeof__($self, /) --", "The size in memory, in bytes.");

  private final String signature;
  private final String doc;

  AsyncGeneratorMethod(String signature, String doc) {
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
    if (this == SIZEOF) {
      return PyInt.of(PyType.of(self).slots().sizeOf(self));
    }
    if (self instanceof PyGenerator g) {
      g.asyncState().callHooks(g);
    }
    return switch (this) {
      case ASEND -> new PyAsyncSend((PyGenerator) self, args[0]);
      case ATHROW -> {
        Throwing.warn(args, "athrow");
        yield new PyAsyncThrow((PyGenerator) self, args);
      }
      case ACLOSE -> new PyAsyncThrow((PyGenerator) self, null);
      case CLASS_GETITEM, SIZEOF -> new PyGenericAlias((PyType) self, args[0]);
    };
  }
}
