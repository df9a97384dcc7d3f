package org.minipy.runtime.types.type;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ErrorAnchors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.module.PyModule;

/** An interpreter without evaluator, on whose thread tests of the runtime run. */
public final class BareInterpreter extends Interpreter {
  private final StringBuilder errors = new StringBuilder();

  private BareInterpreter() {
    super(StandardStreams.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream()));
  }

  /** Runs {@code body} on a Python thread of a new interpreter and passes on what it throws. */
  public static void run(Runnable body) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    BareInterpreter interpreter = new BareInterpreter();
    ThreadState thread = new ThreadState(interpreter, () -> {
      try {
        body.run();
      } catch (Throwable t) {
        failure.set(t);
      }
    }, "test", 16 << 20);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure.get() != null) {
      throw new AssertionError(failure.get().getMessage(), failure.get());
    }
  }

  @Override
  public void serviceBreak(ThreadState thread) {}

  @Override
  public void tracingStarted(ThreadState thread) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void checkSignals(ThreadState thread) {}

  @Override
  public void signalMain(int number) {}

  @Override
  public void wakeMain() {}

  @Override
  public void unraisable(PyException e, String message, PyObject object) {
    errors.append(e.getMessage()).append('\n');
    e.discard();
  }

  @Override
  public String moduleRepr(PyModule module) {
    return "<module '" + module.nameText() + "'>";
  }

  @Override
  public String sourceTextOrNull(String fileName) {
    return null;
  }

  @Override
  public String sourceLineOrNull(String fileName, int line) {
    return null;
  }

  @Override
  public ErrorAnchors errorAnchors(String expression) {
    return null;
  }

  @Override
  public PyObject importModule(String name, PyDict globals, PyObject fromList, int level) {
    throw new UnsupportedOperationException("import");
  }

  @Override
  public PyObject compile(
      PyObject source, String fileName, String mode, int flags, boolean inheritFlags, int optimize) {
    throw new UnsupportedOperationException("compile");
  }

  @Override
  public PyObject evaluate(PyObject source, String mode, PyDict globals, PyObject locals) {
    throw new UnsupportedOperationException("evaluate");
  }

  @Override
  public boolean isTree(PyObject o) {
    return false;
  }

  @Override
  public boolean isCode(PyObject o) {
    return false;
  }

  @Override
  public PyObject codeOrigin(PyObject code) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyObject codeAt(PyObject code, int place) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyObject execute(PyObject code, PyDict globals, PyObject locals, PyObject closure) {
    throw new UnsupportedOperationException("execute");
  }

  @Override
  public void warn(PyType category, String message, int stackLevel) {
    errors.append(category.name()).append(": ").append(message).append('\n');
  }

  @Override
  public void warnAbout(PyObject source, PyType category, String message) {
    errors.append(category.name()).append(": ").append(message).append('\n');
  }

  @Override
  public void writeStdout(String text) {
    errors.append(text);
  }

  @Override
  public void writeStderr(String text) {
    errors.append(text);
  }
}
