package org.minipy.runtime.modules.codecs;

import org.minipy.runtime.algorithm.Codecs;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.CodecErrorHandlers;
import org.minipy.runtime.types.text.CodecRegistry;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module _codecs that do not belong to one encoding or error handler. */
enum CodecsFunction implements BuiltinMethod {
  REGISTER("register($module, search_function, /)", "Add a function that finds codecs by their names."),
  UNREGISTER("unregister($module, search_function, /)", "Take away a function that finds codecs."),
  LOOKUP("lookup($module, encoding, /)", "Return what describes the codec of an encoding."),
  ENCODE("encode($module, obj, encoding='utf-8', errors='strict')", "Encode an object with the codec of a name."),
  DECODE("decode($module, obj, encoding='utf-8', errors='strict')", "Decode an object with the codec of a name."),
  REGISTER_ERROR("register_error($module, errors, handler, /)", "Give an error handler a name."),
  LOOKUP_ERROR("lookup_error($module, name, /)", "Return the error handler of a name."),
  TEXT_NAME("_text_name($module, encoding, /)", "Return the name of a text encoding of the runtime, or None."),
  TEXT_ENCODE("_text_encode($module, text, encoding, errors, /)", "Return the bytes of a text, and its length."),
  TEXT_DECODE("_text_decode($module, data, encoding, errors, final, /)",
      "Return the text of bytes, and how many were used.");

  private final String signature;
  private final String doc;

  CodecsFunction(String signature, String doc) {
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
    CodecRegistry registry = CodecRegistry.ofCurrentInterpreter();
    switch (this) {
      case REGISTER -> {
        registry.register(callable(args[0], "argument"));
        return PyNone.owned();
      }
      case UNREGISTER -> {
        registry.unregister(args[0]);
        return PyNone.owned();
      }
      case LOOKUP -> {
        return registry.lookup(text(args[0], "lookup() argument"));
      }
      case ENCODE -> {
        return registry.encode(args[0], encoding(args[1]), errors(args[2]));
      }
      case DECODE -> {
        return registry.decode(args[0], encoding(args[1]), errors(args[2]));
      }
      case REGISTER_ERROR -> {
        String name = text(args[0], "register_error() argument 1");
        CodecErrorHandlers.ofCurrentInterpreter().register(name, callable(args[1], "handler"));
        return PyNone.owned();
      }
      case LOOKUP_ERROR -> {
        return handler(self, text(args[0], "lookup_error() argument"));
      }
      case TEXT_NAME -> {
        String name = Codecs.displayNameOrNull(text(args[0], "_text_name() argument"));
        return name == null ? PyNone.owned() : PyStr.of(name);
      }
      case TEXT_ENCODE -> {
        return CodecCall.encoded(args[0], "encode", text(args[1], "encoding"), text(args[2], "errors"));
      }
      case TEXT_DECODE -> {
        return CodecCall.decoded(args[0], text(args[1], "encoding"), text(args[2], "errors"), Truth.of(args[3]));
      }
    }
    throw new IllegalStateException(name());
  }

  /** The handler that has been registered under {@code name}, else the module's own, owned. */
  private static PyObject handler(PyObject module, String name) {
    PyObject registered = CodecErrorHandlers.ofCurrentInterpreter().getBorrowed(name);
    if (registered != null) {
      return Refs.newRef(registered);
    }
    ErrorHandlerFunction own = ErrorHandlerFunction.namedOrNull(name);
    if (own == null) {
      throw Raising.raise(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '" + name + "'");
    }
    return PyType.of(module).slots().getAttribute(module, PyStr.intern(own.functionName()));
  }

  private static PyObject callable(PyObject o, String what) {
    if (!Calls.isCallable(o)) {
      throw Errors.typeError(what + " must be callable");
    }
    return o;
  }

  private String encoding(PyObject given) {
    return given == null ? "utf-8" : text(given, function() + "() argument 'encoding'");
  }

  private String errors(PyObject given) {
    return given == null ? "strict" : text(given, function() + "() argument 'errors'");
  }

  private String function() {
    return signature.substring(0, signature.indexOf('('));
  }

  private static String text(PyObject o, String what) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError(what + " must be str, not " + PyType.of(o).name());
  }
}
