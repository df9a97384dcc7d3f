package org.minipy.runtime.modules.thread;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.thread.PyLock;

/** The functions of the module _thread. */
enum ThreadFunction implements BuiltinMethod {
  START_NEW_THREAD("start_new_thread($module, function, args, kwargs=<unrepresentable>, /)",
      "Call a function with the given arguments in a new thread; return the thread's identifier."),
  START_NEW("start_new($module, function, args, kwargs=<unrepresentable>, /)", "The old name of start_new_thread()."),
  ALLOCATE_LOCK("allocate_lock($module, /)", "Return a new lock, which is free."),
  ALLOCATE("allocate($module, /)", "The old name of allocate_lock()."),
  EXIT("exit($module, /)", "Raise SystemExit, which ends the running thread without a word."),
  EXIT_THREAD("exit_thread($module, /)", "The old name of exit()."),
  GET_IDENT("get_ident($module, /)", "Return the identifier of the running thread."),
  GET_NATIVE_ID("get_native_id($module, /)", "Return the number that the operating system gave the running thread."),
  COUNT("_count($module, /)", "Return how many threads run that were started here."),
  STACK_SIZE("stack_size($module, size=0, /)", "Set how many bytes of stack new threads get; return what it was."),
  SET_SENTINEL("_set_sentinel($module, /)", "Return a lock that is freed when the running thread ends."),
  INTERRUPT_MAIN("interrupt_main($module, signum=2, /)", "Act as if a signal had come; the main thread serves it."),
  IS_MAIN_INTERPRETER("_is_main_interpreter($module, /)", "Return whether this is the first interpreter."),
  DAEMON_THREADS_ALLOWED("daemon_threads_allowed($module, /)", "Return whether there may be daemon threads."),
  PROCESSOR_COUNT("_processor_count($module, /)", "Return how many processors threads can run on."),
  REGISTER_AT_FORK("_register_at_fork($module, function, /)", "Keep a function that a forked process would call."),
  EXCEPTHOOK("_excepthook($module, args, /)", "Show an exception that ended a thread.");

  private static final int SIGINT = 2;
  private static final int SIGNALS = 65;

  private final String signature;
  private final String doc;

  ThreadFunction(String signature, String doc) {
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
      case START_NEW_THREAD, START_NEW -> ThreadStart.begin(args[0], args[1], args[2]);
      case ALLOCATE_LOCK, ALLOCATE -> new PyLock();
      case EXIT, EXIT_THREAD -> throw Raising.raise(ExceptionTypes.SYSTEM_EXIT);
      case GET_IDENT -> PyInt.of(ThreadState.current().identifier());
      case GET_NATIVE_ID -> PyInt.of(NativeIds.current());
      case COUNT -> PyInt.of(Interpreter.current().threads().count() - 1);
      case STACK_SIZE -> setStackSize(args[0]);
      case SET_SENTINEL -> Sentinel.newLock();
      case INTERRUPT_MAIN -> interruptMain(args[0]);
      case IS_MAIN_INTERPRETER, DAEMON_THREADS_ALLOWED -> PyBool.of(true);
      case PROCESSOR_COUNT -> PyInt.of(Runtime.getRuntime().availableProcessors());
      case REGISTER_AT_FORK -> AtFork.register(args[0]);
      case EXCEPTHOOK -> ThreadErrors.show(args[0]);
    };
  }

  private static PyObject setStackSize(PyObject size) {
    long bytes = size == null ? 0 : Indexes.toSsize(size);
    if (bytes < 0) {
      throw Errors.valueError("size must be 0 or a positive value");
    }
    if (bytes != 0 && bytes < ThreadStart.SMALLEST_STACK) {
      throw Errors.valueError("size not valid: " + bytes + " bytes");
    }
    PyObject old = PyInt.of(Interpreter.current().threads().stackSize());
    Interpreter.current().threads().setStackSize(bytes);
    return old;
  }

  private static PyObject interruptMain(PyObject signal) {
    int number = signal == null ? SIGINT : Indexes.toInt(signal);
    if (number < 1 || number >= SIGNALS) {
      throw Errors.valueError("signal number out of range");
    }
    if (number == SIGINT || Interpreter.current().signalHandlers() != null) {
      Interpreter.current().signalMain(number);
    }
    return PyNone.owned();
  }
}
