package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;

/** The methods of generators and coroutines. */
enum GeneratorMethod implements BuiltinMethod {
  SEND("send($self, arg, /) --", "Resume with a value for the yield; return the next value or raise StopIteration."),
  THROW("throw($self, type, value=None, traceback=None, /) --", "Raise an exception where the code is suspended."),
  CLOSE("close($self, /) --", "Raise GeneratorExit where the code is suspended."),
  SIZEOF("__sizeof__($self, /) --", "The size in memory, in bytes.");

  private final String signature;
  private final String doc;

  GeneratorMethod(String signature, String doc) {
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
    PyGenerator g = (PyGenerator) self;
    return switch (this) {
      case SEND -> value(g.resume(Refs.newRef(args[0]), null));
      case THROW -> {
        Throwing.warn(args, "throw");
        yield value(g.throwIn(Throwing.exception(args)));
      }
      case CLOSE -> g.close();
      case SIZEOF -> PyInt.of(PyType.of(g).slots().sizeOf(g));
    };
  }

  /** The yielded value; raises StopIteration at the end. */
  static PyObject value(Sending outcome) {
    if (!outcome.finished()) {
      return outcome.value();
    }
    throw GeneratorSlots.stopIteration(outcome.value());
  }
}
