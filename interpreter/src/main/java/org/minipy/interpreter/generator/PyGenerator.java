package org.minipy.interpreter.generator;

import java.util.Arrays;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FrameObject;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.Status;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.NamedReferences;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * A generator, coroutine or asynchronous generator: a frame that can be suspended.
 *
 * <p>While it is suspended the frame keeps its locals, the statements on the way to the yield remember where they are
 * ({@link Frame#states}), and the exceptions that it is handling are kept here, off the thread's stack.
 */
public final class PyGenerator extends PyGcObject implements NamedReferences {
  /** The type {@code generator}. */
  public static final PyType TYPE = PyType.builtin("generator", new GeneratorSlots(Kind.GENERATOR))
      .withGc().withWeakrefs().sealed().sized(144, 8);

  /** The type {@code coroutine}. */
  public static final PyType COROUTINE_TYPE = PyType.builtin("coroutine", new GeneratorSlots(Kind.COROUTINE))
      .withGc().withWeakrefs().sealed().sized(144, 8);

  /** The type {@code async_generator}. */
  public static final PyType ASYNC_TYPE = PyType.builtin("async_generator", new AsyncGeneratorSlots())
      .withGc().withWeakrefs().sealed().sized(144, 8);

  /** What kind of function made it. */
  public enum Kind {
    GENERATOR("generator"),
    COROUTINE("coroutine"),
    ASYNC_GENERATOR("async generator");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The kind, as errors call it. */
    public String label() {
      return label;
    }
  }

  private final Kind kind;
  private final PyCode code;
  private Frame frame;
  private boolean started;
  private boolean running;
  private boolean completed;
  private PyObject name;
  private PyObject qualname;
  private HandledException bottom;
  private HandledException top;
  private AsyncGeneratorState asyncState;

  /** Makes a generator that will run {@code frame}, which it owns. */
  public PyGenerator(Kind kind, Frame frame) {
    super(switch (kind) {
      case GENERATOR -> TYPE;
      case COROUTINE -> COROUTINE_TYPE;
      case ASYNC_GENERATOR -> ASYNC_TYPE;
    });
    this.kind = kind;
    this.frame = frame;
    this.code = Refs.newRef(frame.code);
    this.name = Refs.newRef(frame.function().name());
    this.qualname = Refs.newRef(frame.function().qualname());
    if (kind == Kind.ASYNC_GENERATOR) {
      asyncState = new AsyncGeneratorState();
    }
    frame.states = new int[code.layout().stateCount];
    track();
  }

  /** What kind of function made it. */
  public Kind kind() {
    return kind;
  }

  /** What sys.getsizeof says: the variables and the evaluation stack of the frame lie inside the object. */
  long size() {
    PyCode.Layout layout = code.layout();
    int places = layout.stackDepth + layout.varNames.length + layout.freeNames.length;
    for (PyStr cell : layout.cellNames) {
      places += Arrays.asList(layout.varNames).contains(cell) ? 0 : 1;
    }
    return TYPE.basicSize() + 8L * places;
  }

  /** The code, borrowed. */
  public PyCode code() {
    return code;
  }

  /** The frame; null once it has ended. */
  public Frame frame() {
    return completed ? null : frame;
  }

  /** Whether it runs now. */
  public boolean isRunning() {
    return running;
  }

  /** Whether it has run up to a yield. */
  public boolean isSuspended() {
    return frame != null && started && !running;
  }

  /** Whether it has been resumed at least once. */
  public boolean hasStarted() {
    return started;
  }

  /** Whether it is suspended inside a {@code yield from} or {@code await}. */
  public boolean isDelegating() {
    return delegate() != null;
  }

  /** What it delegates to while it is suspended, borrowed, or null. */
  public PyObject delegate() {
    return isSuspended() && frame.delegateSlot >= 0 ? frame.locals[frame.delegateSlot] : null;
  }

  /** {@code __name__}, borrowed. */
  public PyObject name() {
    return name;
  }

  /** Replaces {@code __name__}. */
  public void setName(PyObject newName) {
    PyObject old = name;
    name = Refs.newRef(newName);
    Refs.decref(old);
  }

  /** {@code __qualname__}, borrowed. */
  public PyObject qualname() {
    return qualname;
  }

  /** Replaces {@code __qualname__}. */
  public void setQualname(PyObject newName) {
    PyObject old = qualname;
    qualname = Refs.newRef(newName);
    Refs.decref(old);
  }

  /** What an asynchronous generator remembers beyond its frame; null for the other kinds. */
  AsyncGeneratorState asyncState() {
    return asyncState;
  }

  /** Runs on to the next yield or the end; see {@link #advance}. */
  public Sending resume(PyObject sentSteal, PyException thrown) {
    PyObject value = advance(sentSteal, thrown);
    return new Sending(hasEnded(), value);
  }

  /** Whether it will not run any more. */
  boolean hasEnded() {
    return frame == null || completed;
  }

  /**
   * Runs on to the next yield or the end, which {@link #hasEnded} then tells; returns the value of either.
   *
   * @param sentSteal what the yield evaluates to; stolen; null when {@code thrown} is given
   * @param thrown what is raised there, or null
   */
  PyObject advance(PyObject sentSteal, PyException thrown) {
    if (running) {
      Refs.xdecref(sentSteal);
      discard(thrown);
      throw Errors.valueError(kind.label() + " already executing");
    }
    if (hasEnded()) {
      Refs.xdecref(sentSteal);
      return resumeEnded(thrown);
    }
    if (!started && sentSteal != null && sentSteal != PyNone.NONE) {
      Refs.decref(sentSteal);
      throw Errors.typeError("can't send non-None value to a just-started " + kind.label());
    }
    if (!started && thrown != null) {
      PyException recorded = Tracebacks.record(thrown, frame);
      end();
      throw recorded;
    }
    if (started) {
      frame.value = sentSteal;
      if (thrown != null && top != null && top.value != null) {
        Raising.chain(thrown.value(), top.value);
      }
      frame.setThrown(thrown);
    } else {
      Refs.xdecref(sentSteal);
    }
    started = true;
    return run();
  }

  private static void discard(PyException thrown) {
    if (thrown != null) {
      thrown.discard();
    }
  }

  private PyObject resumeEnded(PyException thrown) {
    if (kind == Kind.COROUTINE) {
      discard(thrown);
      throw Errors.runtimeError("cannot reuse already awaited coroutine");
    }
    if (thrown != null) {
      throw thrown;
    }
    return PyNone.owned();
  }

  private PyObject run() {
    ThreadState thread = ThreadState.current();
    Frame f = frame;
    enter(thread);
    f.thread = thread;
    f.setBack(thread.frame());
    thread.setFrame(f);
    pushHandled(thread);
    running = true;
    Refs.incref(this);
    int status;
    try {
      thread.checkBreak();
      status = code.body().execute(f);
      if (f.objectOrNull() != null) {
        Tracing.suspending(f);
      }
    } catch (PyException raised) {
      PyException e = Tracing.leaving(f, Tracebacks.record(raised, f));
      leave(thread, f);
      end();
      Refs.decref(this);
      throw converted(e);
    } catch (VirtualMachineError e) {
      leave(thread, f);
      end();
      Refs.decref(this);
      throw thread.exhausted(e);
    }
    leave(thread, f);
    PyObject value = f.takeValue();
    if (status == Status.YIELD) {
      Refs.decref(this);
      return value;
    }
    end();
    Refs.decref(this);
    return value == null ? PyNone.owned() : value;
  }

  /** One call deeper; a generator that cannot go on for that is over. */
  private void enter(ThreadState thread) {
    try {
      thread.enter();
    } catch (PyException tooDeep) {
      discard(frame.takeThrown());
      end();
      throw tooDeep;
    }
  }

  private void leave(ThreadState thread, Frame f) {
    running = false;
    popHandled(thread);
    thread.setFrame(f.back());
    f.setBack(null);
    thread.leave();
  }

  private void pushHandled(ThreadState thread) {
    if (bottom == null) {
      bottom = new HandledException(null, null);
      top = bottom;
    }
    bottom.outer = thread.handledTop();
    thread.setHandledTop(top);
  }

  private void popHandled(ThreadState thread) {
    top = thread.handledTop();
    thread.setHandledTop(bottom.outer);
    bottom.outer = null;
  }

  /** PEP 479: a StopIteration that leaves a generator's body becomes a RuntimeError. */
  private PyException converted(PyException e) {
    boolean stop = e.matches(ExceptionTypes.STOP_ITERATION);
    boolean asyncStop = kind == Kind.ASYNC_GENERATOR && e.matches(ExceptionTypes.STOP_ASYNC_ITERATION);
    if (!stop && !asyncStop) {
      return e;
    }
    return Raising.instead(e, ExceptionTypes.RUNTIME_ERROR,
        kind.label() + " raised " + (stop ? "StopIteration" : "StopAsyncIteration"));
  }

  /** It is over; when its body could not be resumed, that still handled exceptions. */
  private void end() {
    Frame f = frame;
    HandledException handled = top;
    HandledException last = bottom;
    frame = null;
    bottom = null;
    top = null;
    if (f != null) {
      for (; handled != last; handled = handled.outer) {
        PyObject value = handled.value;
        PyObject stacked = handled.stacked;
        handled.value = null;
        handled.stacked = null;
        Refs.xdecref(stacked);
        Refs.xdecref(value);
      }
      discard(f.takeThrown());
      Refs.xdecref(f.takeValue());
      f.leave();
    }
  }

  /**
   * close(): raises GeneratorExit inside; what the generator returns then is dropped. One that has not started is over
   * without more ado, but keeps its arguments until it dies.
   */
  public PyObject close() {
    if (hasEnded()) {
      return PyNone.owned();
    }
    if (!started) {
      completed = true;
      return PyNone.owned();
    }
    Sending outcome;
    try {
      outcome = resume(null, Errors.of(ExceptionTypes.GENERATOR_EXIT, null));
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.GENERATOR_EXIT) && !e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      e.discard();
      return PyNone.owned();
    }
    Refs.decref(outcome.value());
    if (outcome.finished()) {
      if (kind == Kind.ASYNC_GENERATOR) {
        throw Raising.raise(ExceptionTypes.STOP_ASYNC_ITERATION);
      }
      return PyNone.owned();
    }
    throw Errors.runtimeError(kind.label() + " ignored GeneratorExit");
  }

  /** Runs pending finally blocks before the generator dies. */
  void finalizeSuspended() {
    if (frame != null && started) {
      Refs.decref(close());
    }
  }

  /** Raises what throw() was given; see {@link Throwing}. */
  Sending throwIn(PyBaseException valueSteal) {
    return resume(null, new PyException(valueSteal));
  }

  @Override
  public void nameReferences(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent(".__name__", name);
    visitor.visitIfPresent(".__qualname__", qualname);
    visitor.visitIfPresent(".gi_code", code);
    if (frame != null) {
      visitor.visitIfPresent(" function", frame.function());
      visitor.visitIfPresent(".gi_frame", frame.objectOrNull());
      frame.nameLocals((place, o) -> visitor.visit(" " + place, o));
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(name);
    visitor.visitIfPresent(qualname);
    if (frame != null) {
      visitor.visitIfPresent(frame.localsDictOrNull());
      visitor.visitIfPresent(frame.function());
    }
    visitor.visitIfPresent(code);
    if (frame != null) {
      if (!running) {
        visitor.visitAll(frame.locals, frame.locals.length);
      }
      FrameObject object = frame.objectOrNull();
      visitor.visitIfPresent(object);
      visitor.visitIfPresent(frame.value);
    }
    for (HandledException h = running ? null : top; h != null && h != bottom; h = h.outer) {
      visitor.visitIfPresent(h.value);
      visitor.visitIfPresent(h.stacked);
    }
    if (asyncState != null) {
      asyncState.traverse(visitor);
    }
  }

  /** While a generator runs, CPython does not show what its frame holds. */
  @Override
  protected void traverseHidden(Visitor visitor) {
    if (running && frame != null) {
      visitor.visitAll(frame.locals, frame.locals.length);
    }
  }

  /**
   * Ends a generator in the middle. Of the exceptions that it is handling, only the innermost is the generator's own;
   * the others are on the evaluation stack, which a frame object that somebody holds takes over.
   */
  private void giveUp() {
    HandledException innermost = top;
    if (innermost == bottom || frame == null) {
      end();
      return;
    }
    int levels = 0;
    for (HandledException h = innermost; h != bottom; h = h.outer) {
      levels++;
    }
    PyObject[] stack = new PyObject[2 * levels];
    PyObject own = innermost.value;
    innermost.value = null;
    int n = stack.length;
    for (HandledException h = innermost; h != bottom; h = h.outer) {
      stack[--n] = h.stacked;
      stack[--n] = h.outer.value;
      h.stacked = null;
      h.outer.value = null;
    }
    Frame f = frame;
    frame = null;
    bottom = null;
    top = null;
    f.leave(stack);
    Refs.xdecref(own);
  }

  @Override
  protected void release() {
    giveUp();
    PyObject[] rest = {name, qualname};
    name = null;
    qualname = null;
    Refs.clearForwards(rest, rest.length);
    Refs.decref(code);
    if (asyncState != null) {
      asyncState.release();
    }
  }

  @Override
  protected void clearReferences() {
    giveUp();
  }
}
