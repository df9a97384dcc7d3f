package org.minipy.runtime.memory;

import java.lang.StackWalker.StackFrame;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Failures that a test asks for, at a place that it chooses by number: the Nth allocation of a Python object, or the
 * Nth call of a function written in Java. Each happens once. What follows must be what follows any exception: no
 * reference is lost, none is given back twice.
 *
 * <p>An allocation within the initialization of a Java class is passed over, and the next one fails: a Java class that
 * could not be initialized would stay so for the whole process. So is one that the interpreter makes for itself.
 */
public final class FailureInjection {
  private static final String CLASS_INITIALIZER = "<clinit>";

  private final Supplier<RuntimeException> outOfMemory;
  private final Supplier<RuntimeException> failedCall;
  private final Predicate<StackFrame> isOwnWork;
  private final Predicate<StackFrame> isProgram;
  private long allocations;
  private long calls;

  /**
   * Failures that throw what the first two make.
   *
   * @param isOwnWork whether a call belongs to what the interpreter does for itself
   * @param isProgram whether a call runs code of the program, so that what it calls is the program's work again
   */
  public FailureInjection(Supplier<RuntimeException> outOfMemory, Supplier<RuntimeException> failedCall,
      Predicate<StackFrame> isOwnWork, Predicate<StackFrame> isProgram) {
    this.outOfMemory = outOfMemory;
    this.failedCall = failedCall;
    this.isOwnWork = isOwnWork;
    this.isProgram = isProgram;
  }

  /** Lets the {@code n}th allocation from here on fail. */
  public void failAllocation(long n) {
    if (allocations <= 0) {
      Watch.ALLOCATIONS.enter();
    }
    allocations = n;
  }

  /** Lets the {@code n}th call of a built-in function from here on fail. */
  public void failCall(long n) {
    if (calls <= 0) {
      Watch.CALLS.enter();
    }
    calls = n;
  }

  /** No allocation is to fail any more; returns how many were missing to the one that should. */
  public long stopAllocations() {
    long missing = allocations;
    if (missing > 0) {
      allocations = 0;
      Watch.ALLOCATIONS.leave();
    }
    return missing;
  }

  /** No call is to fail any more; returns how many were missing to the one that should. */
  public long stopCalls() {
    long missing = calls;
    if (missing > 0) {
      calls = 0;
      Watch.CALLS.leave();
    }
    return missing;
  }

  /** Whether the calls of built-in functions are counted, in some heap of this JVM. */
  public static boolean countsCalls() {
    return Watch.CALLS.active;
  }

  /** A built-in function is about to be called; to be told when {@link #countsCalls} says so. */
  public static void called() {
    Heap heap = Heap.current();
    if (heap != null && heap.failures != null) {
      heap.failures.call();
    }
  }

  private void call() {
    if (calls > 0 && --calls == 0) {
      Watch.CALLS.leave();
      throw failedCall.get();
    }
  }

  /** {@code o} is being made, and has a reference to its type already. */
  void allocating(PyObject o) {
    if (allocations <= 0 || o.type == null || --allocations > 0) {
      return;
    }
    if (StackWalker.getInstance().walk(this::isPassedOver)) {
      allocations = 1;
      return;
    }
    Watch.ALLOCATIONS.leave();
    if (o.type.isHeapType()) {
      o.type.refcnt--;
    }
    throw outOfMemory.get();
  }

  private boolean isPassedOver(Stream<StackFrame> calls) {
    return calls.takeWhile(call -> !isProgram.test(call))
        .anyMatch(call -> call.getMethodName().equals(CLASS_INITIALIZER) || isOwnWork.test(call));
  }
}
