package org.minipy.runtime.host;

import java.util.concurrent.locks.LockSupport;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyThread;
import org.minipy.runtime.types.exception.PyBaseException;

/** A thread of an interpreter: its innermost frame, the exception being handled, how deep the calls are. */
public final class ThreadState extends PyThread implements HeapAudit.Roots {
  /** Levels that making the RecursionError itself may use. */
  private static final int HEADROOM = 50;

  /** Nested levels of runtime code (comparison, repr) allowed, as C code in CPython. */
  private static final int NATIVE_LIMIT = 1500;

  /** How many levels a Python function takes that runtime code calls. */
  private static final int EVALUATOR_LEVELS = 2;

  private final Interpreter interpreter;
  private ExecutionFrame frame;
  private HandledException handled;
  private int depth;
  private int nativeDepth;
  private final ReprStack reprs = new ReprStack();
  private TraceHooks traceHooks;

  private final Modules states = new Modules();
  private long identifier;
  private volatile boolean woken;

  /** Set when a signal has come, which ends waiting. */
  private volatile boolean signalled;

  /** Set when the evaluator has something to do at its next check. */
  private volatile boolean breakRequested;

  private final Object waitLock = new Object();
  private boolean interruptible;

  /** Makes a thread of {@code interpreter} with a Java stack of {@code stackBytes}. */
  public ThreadState(Interpreter interpreter, Runnable body, String name, long stackBytes) {
    super(interpreter.heap(), body, name, stackBytes);
    this.interpreter = interpreter;
    interpreter.threads().made(this);
  }

  /** The running Python thread; fails outside of one. */
  public static ThreadState current() {
    return (ThreadState) Thread.currentThread();
  }

  /** The interpreter this thread belongs to. */
  public Interpreter interpreter() {
    return interpreter;
  }

  /** What threading.get_ident() says: unique among the running threads. */
  public long identifier() {
    return identifier;
  }

  void setIdentifier(long id) {
    identifier = id;
  }

  /** State that built-in modules keep per thread. */
  public Modules states() {
    return states;
  }

  /** The thread has nothing more to do: gives back what belongs to it, the trace functions and the states. */
  public void end() {
    if (traceHooks != null) {
      traceHooks.setTrace(null);
      traceHooks.setProfile(null);
    }
    states.threadEnds();
  }

  /** Runs the body while holding the interpreter's lock. */
  @Override
  public void run() {
    Threads threads = interpreter.threads();
    threads.enter(this);
    try {
      super.run();
    } finally {
      threads.leave(this);
    }
  }

  /**
   * Starts the thread from another one of its interpreter, so that it counts as running at once; an OutOfMemoryError
   * says that there can be no more threads.
   */
  public void begin() {
    Threads threads = interpreter.threads();
    threads.register(this);
    try {
      start();
    } catch (OutOfMemoryError e) {
      threads.forget(this);
      throw e;
    }
  }

  /**
   * The thread is about to wait for something outside of the interpreter: others may run until {@link #endWaiting}.
   * Nothing between the two may touch an object.
   */
  public void beginWaiting() {
    heap().putAside(this);
    interpreter.threads().lock().release();
  }

  /** Ends what {@link #beginWaiting} began. */
  public void endWaiting() {
    interpreter.threads().lock().acquire(this);
    heap().takeBack(this);
  }

  /** Another thread has waited for its turn: lets it run. */
  public void giveTurn() {
    InterpreterLock lock = interpreter.threads().lock();
    if (lock.isWanted()) {
      heap().putAside(this);
      lock.yield(this);
      heap().takeBack(this);
    }
  }

  /**
   * Waits until {@link #wake} is called, a signal may have come or it is {@code deadline}, which System.nanoTime()
   * says; others run meanwhile. May return early.
   */
  public void awaitWake(long deadline) {
    beginWaiting();
    while (!woken && !signalled) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        break;
      }
      LockSupport.parkNanos(this, left);
    }
    endWaiting();
    woken = false;
  }

  /** As {@link #awaitWake(long)}, without an end. */
  public void awaitWake() {
    beginWaiting();
    while (!woken && !signalled) {
      LockSupport.park(this);
    }
    endWaiting();
    woken = false;
  }

  /** Ends the waiting of this thread; called by another one. */
  public void wake() {
    woken = true;
    LockSupport.unpark(this);
  }

  /** The innermost frame, or null. */
  public ExecutionFrame frame() {
    return frame;
  }

  /** Sets the innermost frame. */
  public void setFrame(ExecutionFrame top) {
    frame = top;
  }

  /** The functions that are told of what the program does; null when there are none, as mostly. */
  public TraceHooks traceHooks() {
    return traceHooks;
  }

  /** The same, made at the first call. */
  public TraceHooks makeTraceHooks() {
    if (traceHooks == null) {
      traceHooks = new TraceHooks();
    }
    return traceHooks;
  }

  /** Forgets {@link #traceHooks} when no function is set; returns whether one is. */
  public boolean dropIdleTraceHooks() {
    if (traceHooks != null && traceHooks.traceBorrowed() == null && traceHooks.profileBorrowed() == null) {
      traceHooks = null;
    }
    return traceHooks != null;
  }

  /** The top of the stack of exceptions being handled; an entry may be empty. */
  public HandledException handledTop() {
    return handled;
  }

  /** Replaces the stack of exceptions being handled. */
  public void setHandledTop(HandledException top) {
    handled = top;
  }

  /** The exception being handled (sys.exception()), borrowed, or null. */
  public PyBaseException handledBorrowed() {
    for (HandledException h = handled; h != null; h = h.outer) {
      if (h.value != null) {
        return h.value;
      }
    }
    return null;
  }

  /** One call deeper; raises RecursionError beyond the interpreter's limit. */
  public void enter() {
    if (++depth > interpreter.recursionLimit()) {
      overflow();
    }
  }

  private void overflow() {
    depth -= HEADROOM;
    try {
      throw Errors.recursionError("maximum recursion depth exceeded");
    } finally {
      depth += HEADROOM - 1;
    }
  }

  /** One call less deep. */
  public void leave() {
    depth--;
  }

  /**
   * One level deeper in runtime code that calls itself; raises RecursionError, naming {@code where}, beyond a fixed
   * limit.
   */
  public void enterNative(String where) {
    if (++nativeDepth > NATIVE_LIMIT) {
      nativeOverflow(where);
    }
  }

  private void nativeOverflow(String where) {
    nativeDepth -= HEADROOM;
    try {
      throw Errors.recursionError("maximum recursion depth exceeded" + where);
    } finally {
      nativeDepth += HEADROOM - 1;
    }
  }

  /** Runtime code calls Python code: the evaluator begins anew, as a C function does in CPython. */
  public void enterEvaluator() {
    if (++nativeDepth > NATIVE_LIMIT) {
      nativeOverflow("");
    }
    nativeDepth += EVALUATOR_LEVELS - 1;
  }

  /** The evaluator that runtime code began has ended. */
  public void leaveEvaluator() {
    nativeDepth -= EVALUATOR_LEVELS;
  }

  /** One level less deep in runtime code. */
  public void leaveNative() {
    nativeDepth--;
  }

  /** The containers whose representation is being made. */
  ReprStack reprs() {
    return reprs;
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (HandledException h = handled; h != null; h = h.outer) {
      visitor.visitIfPresent("an exception being handled", h.value);
    }
    reprs.report(visitor);
    if (traceHooks != null) {
      traceHooks.report(visitor);
    }
    states.report(visitor);
    for (ExecutionFrame f = frame; f != null; f = f.back()) {
      f.report(visitor);
    }
  }

  /** How deep the Python calls are. */
  public int depth() {
    return depth;
  }

  /** A signal has come for this thread: it is to be served soon, so waiting ends. May be called by any thread. */
  public void signal() {
    synchronized (waitLock) {
      signalled = true;
      breakRequested = true;
      if (interruptible) {
        interrupt();
      }
    }
    LockSupport.unpark(this);
  }

  /** After a wait that may have ended early: raises what a signal asks for. */
  public void checkSignals() {
    if (signalled) {
      signalled = false;
      interpreter.checkSignals(this);
    }
  }

  /** Asks the evaluator to call {@link Interpreter#serviceBreak} at its next check. */
  public void requestBreak() {
    breakRequested = true;
  }

  /** From now to {@link #endInterruptible}, Thread.interrupt() ends what this thread waits for when a signal comes. */
  public void beginInterruptible() {
    synchronized (waitLock) {
      interruptible = true;
      if (signalled) {
        interrupt();
      }
    }
  }

  /** The wait is over; must follow each {@link #beginInterruptible}. */
  public void endInterruptible() {
    synchronized (waitLock) {
      interruptible = false;
      Thread.interrupted();
    }
  }

  /** Whether {@link #checkBreak} will do something. */
  public boolean needsBreak() {
    return breakRequested;
  }

  /** What Python programs see when Java's stack or memory is used up; makes room for handling the latter first. */
  public PyException exhausted(VirtualMachineError e) {
    if (e instanceof OutOfMemoryError) {
      heap().useReserve();
      requestBreak();
    }
    return Errors.exhausted(e);
  }

  /** The evaluator's check: at loop ends, function entries and after calls. */
  public void checkBreak() {
    if (breakRequested) {
      breakRequested = false;
      interpreter.serviceBreak(this);
    }
  }
}
