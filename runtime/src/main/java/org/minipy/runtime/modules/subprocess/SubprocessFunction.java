package org.minipy.runtime.modules.subprocess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The functions of the module _subprocess. */
enum SubprocessFunction implements BuiltinMethod {
  START("start($module, words, variables, directory, stdin, stdout, stderr, /)",
      "Start a command with files by number (-1: a pipe, -2: as stdout, -3: nowhere); its number and those of the pipes."),
  WAIT("wait($module, pid, nanoseconds, /)",
      "Wait for the end of a process; its status, or None when the time is over."),
  SEND("send($module, pid, signal, /)", "Send a process a signal; return whether there is such a process.");

  private final String signature;
  private final String doc;

  SubprocessFunction(String signature, String doc) {
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
      case START -> start(args);
      case WAIT -> await(Indexes.toLong(args[0]), Indexes.toLong(args[1]));
      case SEND -> PyBool.of(Signals.send(Indexes.toLong(args[0]), Indexes.toInt(args[1])));
    };
  }

  private static PyObject start(PyObject[] args) {
    String directory = Interpreter.current().settings().absolute(args[2] instanceof PyStr s ? s.value() : "");
    Command command = new Command(texts(args[0]), directory);
    command.setVariables(texts(args[1]));
    try {
      Child child = command.start(Indexes.toInt(args[3]), Indexes.toInt(args[4]), Indexes.toInt(args[5]));
      Children.current().add(child);
      return new TupleBuilder(4).integer(child.number()).integer(child.in).integer(child.out).integer(child.err)
          .build();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static PyException failure(IOException e) {
    return IoErrors.of(e.getCause() instanceof IOException cause ? cause : e, null);
  }

  private static List<String> texts(PyObject o) {
    List<String> texts = new ArrayList<>();
    if (o instanceof PyList list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.items()[i] instanceof PyStr s) {
          texts.add(s.value());
        }
      }
      if (texts.size() == list.size()) {
        return texts;
      }
    }
    throw Errors.typeError("a list of str is needed");
  }

  private static PyObject await(long number, long nanoseconds) {
    Child child = Children.current().get(number);
    if (child == null) {
      throw Errors.valueError("no process " + number + " was started here");
    }
    ThreadState thread = ThreadState.current();
    long end = System.nanoTime() + Math.max(0, nanoseconds);
    while (true) {
      Boolean ended = awaitOnce(thread, child, nanoseconds < 0 ? nanoseconds : Math.max(0, end - System.nanoTime()));
      thread.checkSignals();
      if (ended != null) {
        return ended ? PyInt.of(child.status()) : PyNone.owned();
      }
    }
  }

  /** Whether the process has ended; null when a signal came. */
  private static Boolean awaitOnce(ThreadState thread, Child child, long nanoseconds) {
    thread.beginWaiting();
    thread.beginInterruptible();
    try {
      return child.await(nanoseconds);
    } catch (InterruptedException e) {
      return null;
    } finally {
      thread.endInterruptible();
      thread.endWaiting();
    }
  }
}
