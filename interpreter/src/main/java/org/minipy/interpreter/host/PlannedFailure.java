package org.minipy.interpreter.host;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.StackWalker.StackFrame;
import java.nio.charset.StandardCharsets;
import org.minipy.interpreter.frame.FunctionCalls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.FailureInjection;

/**
 * The failure of a run with {@code -X failat=N}, where the Nth allocation of the program raises MemoryError, or {@code
 * -X raiseat=N}, where its Nth call of something built-in raises RuntimeError. With {@code count} in the place of the
 * number nothing fails; the run tells on stderr how many there were. {@code N:stack} shows the Java calls that led to
 * the failure. Allocations that the interpreter makes for itself are passed over.
 */
public final class PlannedFailure {
  private static final String COUNT = "count";
  private static final String STACK = ":stack";

  /** Compiling, importing, ending and reporting: what the interpreter does for itself. */
  private static final String[] OWN_WORK = {"org.minipy.interpreter.lower.", "org.minipy.interpreter.imports.",
      "org.minipy.interpreter.host.Shutdown", "org.minipy.runtime.modules.BuiltinModule",
      "org.minipy.runtime.modules.sys.UnraisableHook", "org.minipy.interpreter.cli.UncaughtExceptions"};

  private static final String PROGRAM = FunctionCalls.class.getName();

  private final FailureInjection failures;
  private final MiniPy interpreter;
  private final boolean inAllocation;
  private final boolean counts;
  private final boolean shows;
  private final long number;
  private boolean begun;

  private PlannedFailure(MiniPy interpreter, boolean inAllocation, String number) {
    this.interpreter = interpreter;
    this.inAllocation = inAllocation;
    this.counts = number.equals(COUNT);
    this.shows = number.endsWith(STACK);
    int end = number.length() - (shows ? STACK.length() : 0);
    this.number = counts ? Long.MAX_VALUE : Long.parseLong(number, 0, end, 10);
    failures = new FailureInjection(this::outOfMemory, this::failedCall, PlannedFailure::isOwnWork,
        call -> call.getClassName().equals(PROGRAM));
    interpreter.heap().setFailures(failures);
  }

  private static boolean isOwnWork(StackFrame call) {
    for (String name : OWN_WORK) {
      if (call.getClassName().startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private RuntimeException outOfMemory() {
    show();
    return Errors.outOfMemory();
  }

  private RuntimeException failedCall() {
    show();
    return Errors.runtimeError("failure injected");
  }

  private void show() {
    if (shows) {
      new Throwable("failure injected").printStackTrace(new PrintStream(interpreter.streams().err(), true));
    }
  }

  /** What {@code -X option} asks for, {@code failat=N} or {@code raiseat=N}. */
  static PlannedFailure ofOption(MiniPy interpreter, String option) {
    int number = option.indexOf('=') + 1;
    return new PlannedFailure(interpreter, option.startsWith("failat"), option.substring(number));
  }

  /** The program begins: from here on it is counted. */
  public void begin() {
    if (begun) {
      return;
    }
    begun = true;
    if (inAllocation) {
      failures.failAllocation(number);
    } else {
      failures.failCall(number);
    }
  }

  /** The program has ended. */
  void end() {
    long missing = inAllocation ? failures.stopAllocations() : failures.stopCalls();
    if (!counts) {
      return;
    }
    String text = "minipy: " + (number - missing) + (inAllocation ? " allocations" : " calls") + "\n";
    try {
      interpreter.streams().err().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
