package org.minipy.runtime.error;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;

/** Makes the exceptions that the runtime raises: {@code throw Errors.typeError("...")}. */
public final class Errors {
  /** AttributeError. */
  public static final PyType ATTRIBUTE_ERROR = ExceptionTypes.ATTRIBUTE_ERROR;

  private Errors() {}

  /** A new TypeError with a message. */
  public static PyException typeError(String message) {
    return Raising.raise(ExceptionTypes.TYPE_ERROR, message);
  }

  /** A new ValueError with a message. */
  public static PyException valueError(String message) {
    return Raising.raise(ExceptionTypes.VALUE_ERROR, message);
  }

  /** A new AttributeError with a message. */
  public static PyException attributeError(String message) {
    return Raising.raise(ExceptionTypes.ATTRIBUTE_ERROR, message);
  }

  /** A new IndexError with a message. */
  public static PyException indexError(String message) {
    return Raising.raise(ExceptionTypes.INDEX_ERROR, message);
  }

  /** A new OverflowError with a message. */
  public static PyException overflowError(String message) {
    return Raising.raise(ExceptionTypes.OVERFLOW_ERROR, message);
  }

  /** A new ZeroDivisionError with a message. */
  public static PyException zeroDivisionError(String message) {
    return Raising.raise(ExceptionTypes.ZERO_DIVISION_ERROR, message);
  }

  /** A new RuntimeError with a message. */
  public static PyException runtimeError(String message) {
    return Raising.raise(ExceptionTypes.RUNTIME_ERROR, message);
  }

  /** A new RecursionError with a message. */
  public static PyException recursionError(String message) {
    return Raising.raise(ExceptionTypes.RECURSION_ERROR, message);
  }

  /** A new NotImplementedError with a message. */
  public static PyException notImplementedError(String message) {
    return Raising.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR, message);
  }

  /** A new ReferenceError with a message. */
  public static PyException referenceError(String message) {
    return Raising.raise(ExceptionTypes.REFERENCE_ERROR, message);
  }

  /** A new SystemError with a message. */
  public static PyException systemError(String message) {
    return Raising.raise(ExceptionTypes.SYSTEM_ERROR, message);
  }

  /** What Python programs see when Java's stack (RecursionError) or memory (MemoryError) is used up. */
  public static PyException exhausted(VirtualMachineError e) {
    if (e instanceof StackOverflowError) {
      return recursionError("maximum recursion depth exceeded");
    }
    if (e instanceof OutOfMemoryError) {
      return outOfMemory();
    }
    throw e;
  }

  /** A new MemoryError without arguments. */
  public static PyException outOfMemory() {
    return Raising.raiseSteal((PyBaseException) Calls.call(ExceptionTypes.MEMORY_ERROR));
  }

  /** A new AssertionError with a message. */
  public static PyException assertionError(String message) {
    return Raising.raise(ExceptionTypes.ASSERTION_ERROR, message);
  }

  /** A new BufferError with a message. */
  public static PyException bufferError(String message) {
    return Raising.raise(ExceptionTypes.BUFFER_ERROR, message);
  }

  /** A new EOFError with a message. */
  public static PyException eOFError(String message) {
    return Raising.raise(ExceptionTypes.EOF_ERROR, message);
  }

  /** A new StopIteration with a message. */
  public static PyException stopIteration(String message) {
    return Raising.raise(ExceptionTypes.STOP_ITERATION, message);
  }

  /** A new UnboundLocalError with a message. */
  public static PyException unboundLocalError(String message) {
    return Raising.raise(ExceptionTypes.UNBOUND_LOCAL_ERROR, message);
  }

  /** A new exception of {@code type} with a message. */
  public static PyException of(PyType type, String message) {
    return Raising.raise(type, message);
  }

  /** A new KeyError for {@code key} (borrowed). */
  public static PyException keyError(PyObject key) {
    return Raising.raise(ExceptionTypes.KEY_ERROR, key);
  }

  /** A new KeyError with a message. */
  public static PyException keyError(String message) {
    return Raising.raise(ExceptionTypes.KEY_ERROR, message);
  }
}
