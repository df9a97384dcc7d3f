package org.minipy.interpreter.generator;

import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.singleton.PyNone;

/** The slots of the awaitables that asynchronous generators hand out. */
final class AsyncStepSlots extends Slots {
  /** Their methods. */
  private enum Method implements BuiltinMethod {
    SEND("send($self, arg, /) --", "Go on with a value."),
    THROW("throw($self, type, value=None, traceback=None, /) --", "Raise an exception where the generator waits."),
    CLOSE("close($self, /) --", "Give the step up.");

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
      AsyncStep step = (AsyncStep) self;
      return switch (this) {
        case SEND -> step.send(args[0]);
        case THROW -> {
          Throwing.warn(args, "throw");
          yield step.raise(Raising.raiseSteal(Throwing.exception(args)));
        }
        case CLOSE -> step.close();
      };
    }
  }

  @Override
  public String specials() {
    return "__getattribute__ __iter__ __next__ __await__";
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
    return ((AsyncStep) self).send(PyNone.NONE);
  }

  @Override
  public PyObject await(PyObject self) {
    return Refs.newRef(self);
  }
}
