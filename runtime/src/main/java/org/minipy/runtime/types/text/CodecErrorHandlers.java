package org.minipy.runtime.types.text;

import java.util.HashMap;
import java.util.Map;
import org.minipy.runtime.algorithm.CodecErrors;
import org.minipy.runtime.algorithm.CodecException;
import org.minipy.runtime.algorithm.Codecs;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.tuple.PyTuple;

/** The error handlers that Python code has registered (codecs.register_error). */
public final class CodecErrorHandlers implements HeapAudit.Roots {
  private final Map<String, PyObject> handlers = new HashMap<>();

  /** The handlers of the running interpreter. */
  public static CodecErrorHandlers ofCurrentInterpreter() {
    return Interpreter.current().moduleStates().state(CodecErrorHandlers.class, CodecErrorHandlers::new);
  }

  /** Registers {@code callable} under {@code name}; takes a reference. */
  public void register(String name, PyObject callable) {
    Refs.xdecref(handlers.put(name, Refs.newRef(callable)));
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (PyObject handler : handlers.values()) {
      visitor.visit("the handlers of encoding errors", handler);
    }
  }

  /** What is registered under {@code name}, borrowed, or null. */
  public PyObject getBorrowed(String name) {
    return handlers.get(name);
  }

  /**
   * The handler that calls what is registered under {@code name}; raises LookupError when it is needed and there is
   * none.
   */
  CodecErrors.Handler handler(String name) {
    return new Registered(name);
  }

  private final class Registered implements CodecErrors.Handler {
    private final String name;

    Registered(String name) {
      this.name = name;
    }

    @Override
    public CodecErrors.Replacement handle(CodecException failure) {
      PyObject callable = handlers.get(name);
      if (callable == null) {
        throw Codecs.unknownHandler(name);
      }
      PyBaseException exception = TextCodecs.exception(failure);
      PyObject result;
      try {
        result = Calls.call(callable, exception);
      } finally {
        Refs.decref(exception);
      }
      try {
        return replacement(result, failure);
      } finally {
        Refs.decref(result);
      }
    }
  }

  private static CodecErrors.Replacement replacement(PyObject result, CodecException failure) {
    if (!(result instanceof PyTuple pair) || pair.size() != 2) {
      throw wrongResult(failure);
    }
    PyObject with = pair.get(0);
    boolean usable = with instanceof PyStr || failure.isEncoding() && with instanceof PyBytes;
    if (!usable || !Indexes.isIndex(pair.get(1))) {
      throw wrongResult(failure);
    }
    long length = failure.isEncoding()
        ? failure.text().codePointCount(0, failure.text().length())
        : failure.bytes().length;
    long given = Indexes.clip(pair.get(1));
    long position = given < 0 ? given + length : given;
    if (position < 0 || position > length) {
      throw Errors.indexError("position " + given + " from error handler out of bounds");
    }
    return with instanceof PyStr s
        ? new CodecErrors.Replacement(s.value(), null, (int) position)
        : new CodecErrors.Replacement(null, ((PyBytes) with).toByteArray(), (int) position);
  }

  private static PyException wrongResult(CodecException failure) {
    return Errors.typeError(failure.isEncoding()
        ? "encoding error handler must return (str/bytes, int) tuple"
        : "decoding error handler must return (str, int) tuple");
  }
}
