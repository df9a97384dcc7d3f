package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** What anext() with a default returns: awaits the next item, and gives the default when there is none. */
final class PyAnextAwaitable extends PyGcObject {
  /** The type {@code anext_awaitable}. */
  static final PyType TYPE =
      PyType.builtin("anext_awaitable", new AnextAwaitableSlots()).withGc().sealed().sized(32, 0);

  private PyObject wrapped;
  private PyObject otherwise;

  /** Takes references to the awaitable and to the default. */
  PyAnextAwaitable(PyObject wrapped, PyObject otherwise) {
    super(TYPE);
    this.wrapped = Refs.newRef(wrapped);
    this.otherwise = Refs.newRef(otherwise);
    track();
  }

  /** Advances the awaited thing by {@code method} with {@code args}; its end becomes StopIteration with the default. */
  PyObject advance(PyStr method, PyObject... args) {
    PyObject iterator = iterator();
    try {
      PyObject result =
          method == null ? PyType.of(iterator).slots().next(iterator) : Calls.method(iterator, method, args);
      if (result == null) {
        throw Raising.raiseSteal((PyBaseException) Calls.call(ExceptionTypes.STOP_ITERATION));
      }
      return result;
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        throw e;
      }
      e.discard();
      throw Raising.raiseSteal((PyBaseException) Calls.call(ExceptionTypes.STOP_ITERATION, otherwise));
    } finally {
      Refs.decref(iterator);
    }
  }

  private PyObject iterator() {
    return PyType.of(wrapped).slots().awaitIterator(wrapped);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(wrapped);
    visitor.visitIfPresent(otherwise);
  }

  @Override
  protected void release() {
    PyObject oldWrapped = wrapped;
    PyObject oldOtherwise = otherwise;
    wrapped = null;
    otherwise = null;
    Refs.xdecref(oldWrapped);
    Refs.xdecref(oldOtherwise);
  }

  /** The slots of anext_awaitable. */
  private static final class AnextAwaitableSlots extends Slots {
    @Override
    public BuiltinMethod[] methods() {
      return AnextAwaitableMethod.values();
    }

    @Override
    public String specials() {
      return "__getattribute__ __iter__ __next__ __await__";
    }

    @Override
    public PyObject iter(PyObject self) {
      return Refs.newRef(self);
    }

    @Override
    public PyObject await(PyObject self) {
      return Refs.newRef(self);
    }

    @Override
    public boolean isIterator(PyObject self) {
      return true;
    }

    @Override
    public PyObject next(PyObject self) {
      return ((PyAnextAwaitable) self).advance(null);
    }
  }

  /** The methods of anext_awaitable. */
  private enum AnextAwaitableMethod implements BuiltinMethod {
    SEND("send($self, value, /) --"),
    THROW("throw($self, /, *args) --"),
    CLOSE("close($self, /) --");

    private final String signature;

    AnextAwaitableMethod(String signature) {
      this.signature = signature;
    }

    @Override
    public String signature() {
      return signature;
    }

    @Override
    public String doc() {
      return "See the method of generators.";
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      PyAnextAwaitable awaitable = (PyAnextAwaitable) self;
      return switch (this) {
        case SEND -> awaitable.advance(Names.SEND, args[0]);
        case THROW -> awaitable.advance(Names.THROW, ((PyTuple) args[0]).items());
        case CLOSE -> awaitable.advance(Names.CLOSE);
      };
    }
  }
}
