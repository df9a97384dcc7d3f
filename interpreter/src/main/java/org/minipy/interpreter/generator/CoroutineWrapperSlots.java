package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.singleton.PyNone;

/** The slots of coroutine_wrapper. */
final class CoroutineWrapperSlots extends Slots {
  /** The methods of coroutine_wrapper. */
  private enum Method implements BuiltinMethod {
    SEND("send($self, arg, /) --", "Resume the coroutine with a value."),
    THROW("throw($self, type, value=None, traceback=None, /) --", "Raise an exception inside the coroutine."),
    CLOSE("close($self, /) --", "Close the coroutine.");

    private final String signature;
    private final String doc;

    Method(String signature, String doc) {
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
      PyGenerator g = ((PyCoroutineWrapper) self).coroutine();
      return switch (this) {
        case SEND -> GeneratorMethod.SEND.call(g, args);
        case THROW -> GeneratorMethod.THROW.call(g, args);
        case CLOSE -> GeneratorMethod.CLOSE.call(g, args);
      };
    }
  }

  @Override
  public String doc() {
    return "Runs a coroutine, as await does.";
  }

  @Override
  public String specials() {
    return "__getattribute__ __iter__ __next__";
  }

  @Override
  public BuiltinMethod[] methods() {
    return Method.values();
  }

  @Override
  public PyObject iter(PyObject self) {
    return Refs.newRef(self);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return true;
  }

  @Override
  public PyObject next(PyObject self) {
    return GeneratorMethod.value(((PyCoroutineWrapper) self).coroutine().resume(PyNone.NONE, null));
  }
}
