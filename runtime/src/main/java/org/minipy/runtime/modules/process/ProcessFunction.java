package org.minipy.runtime.modules.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The functions of the module _process. */
enum ProcessFunction implements BuiltinMethod {
  REQUEST("request($module, address, operation, id, first, second, nanoseconds, data, /)",
      "Ask the hub at an address, this process's own when it is empty, to do something; return code, number and bytes."),
  ADDRESS("address($module, /)", "Where other processes reach the hub of this one."),
  CLOSE("close($module, /)", "Let no more processes reach the hub."),
  START("start($module, arguments, variables, /)",
      "Start MiniPy with a list of arguments, and environment variables as a list of names and values; its number."),
  ANNOUNCE_END("announce_end($module, pid, queue, /)", "Put an empty message into a queue when a process ends."),
  WAIT("wait($module, pid, nanoseconds, /)", "Wait for the end of a process; its status, or None."),
  END("end($module, pid, forcibly, /)", "Ask a process to end, or end it."),
  CODE_ORIGIN("code_origin($module, code, /)", "The text, mode and place from which a code object was made, or None."),
  CODE_AT("code_at($module, code, place, /)", "The code object at a place of the text of another one.");

  private final String signature;
  private final String doc;

  ProcessFunction(String signature, String doc) {
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
    ProcessState state = ProcessState.current();
    return switch (this) {
      case REQUEST -> request(state, args);
      case ADDRESS -> address(state.hub());
      case CLOSE -> close(state.hub());
      case START -> start(state.children(), texts(args[0]), texts(args[1]));
      case ANNOUNCE_END -> {
        state.children().announceEnd(number(state, args[0]), state.hub(), Indexes.toLong(args[1]));
        yield PyNone.owned();
      }
      case WAIT -> await(state.children(), number(state, args[0]), Indexes.toLong(args[1]));
      case END -> {
        state.children().end(number(state, args[0]), Truth.of(args[1]));
        yield PyNone.owned();
      }
      case CODE_ORIGIN -> Interpreter.current().codeOrigin(args[0]);
      case CODE_AT -> Interpreter.current().codeAt(args[0], Indexes.toInt(args[1]));
    };
  }

  private static PyObject request(ProcessState state, PyObject[] args) {
    if (!(args[0] instanceof PyStr address)) {
      throw Errors.typeError("an address must be str, not " + PyType.of(args[0]).name());
    }
    if (!(args[6] instanceof BytesLike data)) {
      throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(args[6]).name() + "'");
    }
    Request request =
        new Request(Operation.at(Indexes.toInt(args[1])), Indexes.toLong(args[2]), Indexes.toLong(args[3]),
        Indexes.toLong(args[4]), Indexes.toLong(args[5]), data.copyBytes());
    Reply reply = state.perform(address.value(), request);
    return new TupleBuilder(3).integer(reply.code()).integer(reply.number()).bytes(reply.data()).build();
  }

  private static PyObject address(Hub hub) {
    try {
      return PyStr.of(hub.address());
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  private static PyObject close(Hub hub) {
    try {
      hub.close();
      return PyNone.owned();
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  private static PyObject start(Children children, List<String> arguments, List<String> variables) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i + 1 < variables.size(); i += 2) {
      environment.put(variables.get(i), variables.get(i + 1));
    }
    try {
      return PyInt.of(children.start(arguments, environment));
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
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

  private static long number(ProcessState state, PyObject o) {
    long number = Indexes.toLong(o);
    if (!state.children().has(number)) {
      throw Errors.valueError("no process " + number + " was started here");
    }
    return number;
  }

  private static PyObject await(Children children, long number, long nanoseconds) {
    ThreadState thread = ThreadState.current();
    long end = System.nanoTime() + Math.max(0, nanoseconds);
    while (true) {
      long left = nanoseconds < 0 ? nanoseconds : Math.max(0, end - System.nanoTime());
      boolean interrupted = false;
      Integer status = null;
      thread.beginWaiting();
      thread.beginInterruptible();
      try {
        status = children.await(number, left);
      } catch (InterruptedException e) {
        interrupted = true;
      } finally {
        thread.endInterruptible();
        thread.endWaiting();
      }
      thread.checkSignals();
      if (!interrupted) {
        return status == null ? PyNone.owned() : PyInt.of(status);
      }
    }
  }
}
