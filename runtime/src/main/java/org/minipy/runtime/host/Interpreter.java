package org.minipy.runtime.host;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Subclasses;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.module.PyModule;

/**
 * The state of one interpreter, and what the runtime needs from the layer above. Two interpreters can live in one JVM:
 * they share only immortal objects.
 */
public abstract class Interpreter implements HeapAudit.Roots {
  private static final int SIGINT = 2;

  private final Heap heap = new Heap();
  private final Subclasses subclasses = new Subclasses();
  private final Threads threads = new Threads();
  private PyDict modules;
  private PyDict builtins;
  private PyDict sysDict;
  private volatile SignalHandlers signalHandlers;
  private LineEditor lineEditor;
  private int recursionLimit = 1000;
  private final Modules moduleStates = new Modules();
  private final StandardStreams streams;
  private final Settings settings = new Settings();
  private boolean finalizing;

  /** Makes an interpreter that reads from and writes to {@code streams}. */
  protected Interpreter(StandardStreams streams) {
    this.streams = streams;
  }

  /** The interpreter of the running thread; fails outside of one. */
  public static Interpreter current() {
    return ThreadState.current().interpreter();
  }

  /** The interpreter of the running thread, or null. */
  public static Interpreter currentOrNull() {
    return Thread.currentThread() instanceof ThreadState t ? t.interpreter() : null;
  }

  /** The heap. */
  public final Heap heap() {
    return heap;
  }

  /** The threads. */
  public final Threads threads() {
    return threads;
  }

  /** The subclasses of all types, in this interpreter. */
  public final Subclasses subclasses() {
    return subclasses;
  }

  /** State that built-in modules keep per interpreter. */
  public final Modules moduleStates() {
    return moduleStates;
  }

  /** The streams that the files of sys stand on. */
  public final StandardStreams streams() {
    return streams;
  }

  /** What was decided before the start; to be set before {@code Bootstrap} runs. */
  public final Settings settings() {
    return settings;
  }

  /** Whether the interpreter is shutting down. */
  public final boolean isFinalizing() {
    return finalizing;
  }

  /** Says that the interpreter is shutting down. */
  public final void setFinalizing() {
    finalizing = true;
    threads.endOthers();
  }

  /** {@code sys.modules}, borrowed. */
  public final PyDict modules() {
    return modules;
  }

  /** Sets {@code sys.modules}; steals the reference. */
  public final void setModulesSteal(PyDict dict) {
    modules = dict;
  }

  /** The dict of the module builtins, borrowed. */
  public final PyDict builtins() {
    return builtins;
  }

  /** Sets the dict of the module builtins; steals the reference. */
  public final void setBuiltinsSteal(PyDict dict) {
    builtins = dict;
  }

  /** The dict of the module sys, borrowed. */
  public final PyDict sysDict() {
    return sysDict;
  }

  /** Sets the dict of the module sys; steals the reference. */
  public final void setSysDictSteal(PyDict dict) {
    sysDict = dict;
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent("sys.modules", modules);
    visitor.visitIfPresent("the builtins", builtins);
    visitor.visitIfPresent("the dict of sys", sysDict);
    subclasses.report(visitor);
    moduleStates.report(visitor);
    threads.report(visitor);
  }

  /** sys.getrecursionlimit(). */
  public final int recursionLimit() {
    return recursionLimit;
  }

  /** sys.setrecursionlimit(). */
  public final void setRecursionLimit(int limit) {
    recursionLimit = limit;
  }

  /** Raises what a signal asks for; does nothing but in the main thread. */
  public abstract void checkSignals(ThreadState thread);

  /** A signal has come that the main thread is to serve; may be called by any thread. */
  public abstract void signalMain(int number);

  /** Lets the main thread look for signals soon; may be called by any thread. */
  public abstract void wakeMain();

  /** What Ctrl-C does: asks for KeyboardInterrupt in the main thread; may be called by any thread. */
  public final void interruptMain() {
    signalMain(SIGINT);
  }

  /** Who reads lines for input(); null where there is no terminal with an editor. */
  public final LineEditor lineEditor() {
    return lineEditor;
  }

  /** Sets who reads lines for input(). */
  public final void setLineEditor(LineEditor editor) {
    lineEditor = editor;
  }

  /** Who serves signals; null as long as there is only Ctrl-C. */
  public final SignalHandlers signalHandlers() {
    return signalHandlers;
  }

  /** Sets who serves signals. */
  public final void setSignalHandlers(SignalHandlers handlers) {
    signalHandlers = handlers;
  }

  /** Does what a break was requested for: a due collection, another thread's turn, a pending signal. May raise. */
  public abstract void serviceBreak(ThreadState thread);

  /** A trace or profile function was set in {@code thread}: from now on the evaluator reports to it. */
  public abstract void tracingStarted(ThreadState thread);

  /** Reports an exception that nobody can catch, through sys.unraisablehook; takes the exception over. */
  public abstract void unraisable(PyException e, String message, PyObject object);

  /** Where the operator is in the text of an expression; null when it has none that tracebacks mark. */
  public abstract ErrorAnchors errorAnchors(String expression);

  /** What {@code import} does: returns what the statement binds (builtins.__import__). */
  public abstract PyObject importModule(String name, PyDict globals, PyObject fromList, int level);

  /** What repr() of a module shows: where it came from. */
  public abstract String moduleRepr(PyModule module);

  /**
   * Compiles source text.
   *
   * @param source str, bytes or an AST object
   * @param mode "exec", "eval" or "single"
   * @param flags future statements to assume, as in co_flags
   * @param inheritFlags whether to assume those of the running code as well
   * @param optimize 0 to 2 as with so many -O, -1 for the interpreter's own level
   * @return a code object, owned; raises SyntaxError
   */
  public abstract PyObject compile(PyObject source, String fileName, String mode, int flags, boolean inheritFlags,
      int optimize);

  /** Compiles source text, str or bytes, and runs it at once: its constants are held by the syntax tree meanwhile. */
  public abstract PyObject evaluate(PyObject source, String mode, PyDict globals, PyObject locals);

  /** Warns with {@code message}, as warnings.warn does, at the code {@code stackLevel} frames up; may raise. */
  public abstract void warn(PyType category, String message, int stackLevel);

  /** As {@link #warn} at the running code, about {@code source}; may raise. */
  public abstract void warnAbout(PyObject source, PyType category, String message);

  /** The text of a source file or of a library module, with {@code \n} as line ends; null when it cannot be read. */
  public abstract String sourceTextOrNull(String fileName);

  /** A line of a source file or of a library module, with its line end; null when there is none. */
  public abstract String sourceLineOrNull(String fileName, int line);

  /** Whether {@code o} is a node of the module ast. */
  public abstract boolean isTree(PyObject o);

  /** Whether {@code o} is a code object. */
  public abstract boolean isCode(PyObject o);

  /** The text from which a code object was made, the mode, and its place among those made of it; None for no text. */
  public abstract PyObject codeOrigin(PyObject code);

  /** The code object at a place among those that were made together with {@code code}; raises ValueError. */
  public abstract PyObject codeAt(PyObject code, int place);

  /** Runs a code object in the given namespaces; returns its value (None for "exec"). */
  public abstract PyObject execute(PyObject code, PyDict globals, PyObject locals, PyObject closure);

  /** Writes text to sys.stdout. */
  public abstract void writeStdout(String text);

  /** Writes text to sys.stderr. */
  public abstract void writeStderr(String text);
}
