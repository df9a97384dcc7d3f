package org.minipy.runtime.host;

import org.minipy.runtime.error.Errors;
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

  /** Set when the evaluator has something to do at its next check. */
  private volatile boolean breakRequested;

  private final Object waitLock = new Object();
  private boolean waiting;

  /** Makes a thread of {@code interpreter} with a Java stack of {@code stackBytes}. */
  public ThreadState(Interpreter interpreter, Runnable body, String name, long stackBytes) {
    super(interpreter.heap(), body, name, stackBytes);
    this.interpreter = interpreter;
  }

  /** The running Python thread; fails outside of one. */
  public static ThreadState current() {
    return (ThreadState) Thread.currentThread();
  }

  /** The interpreter this thread belongs to. */
  public Interpreter interpreter() {
    return interpreter;
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
    for (ExecutionFrame f = frame; f != null; f = f.back()) {
      f.report(visitor);
    }
  }

  /** How deep the Python calls are. */
  public int depth() {
    return depth;
  }

  /** Sets how deep the Python calls are (after a Java stack overflow). */
  public void setDepth(int value) {
    depth = value;
  }

  /** Asks the evaluator to call {@link Interpreter#serviceBreak} at its next check. */
  public void requestBreak() {
    breakRequested = true;
  }

  /** {@link #requestBreak} from another thread, which also ends what this one waits for. */
  public void interruptWait() {
    synchronized (waitLock) {
      breakRequested = true;
      if (waiting) {
        interrupt();
      }
    }
  }

  /** This thread is going to wait for something; {@link #interruptWait} then ends the wait by Thread.interrupt(). */
  public void beginWait() {
    synchronized (waitLock) {
      waiting = true;
      if (breakRequested) {
        interrupt();
      }
    }
  }

  /** The wait is over; must follow each {@link #beginWait}. */
  public void endWait() {
    synchronized (waitLock) {
      waiting = false;
      Thread.interrupted();
    }
  }

  /** Whether {@link #checkBreak} will do something. */
  public boolean needsBreak() {
    return breakRequested;
  }

  /** The evaluator's check: at loop ends, function entries and after calls. */
  public void checkBreak() {
    if (breakRequested) {
      breakRequested = false;
      interpreter.serviceBreak(this);
    }
  }
}
