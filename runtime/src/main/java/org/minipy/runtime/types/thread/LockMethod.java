package org.minipy.runtime.types.thread;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of lock. */
enum LockMethod implements BuiltinMethod {
  ACQUIRE_LOCK("acquire_lock($self, /, blocking=True, timeout=-1)", "The old name of acquire()."),
  ACQUIRE("acquire($self, /, blocking=True, timeout=-1)",
      "Take the lock, if need be waiting for it, at most timeout seconds; return whether that was possible."),
  RELEASE_LOCK("release_lock($self, /)", "The old name of release()."),
  RELEASE("release($self, /)", "Free the lock, which some thread must have taken."),
  LOCKED_LOCK("locked_lock($self, /)", "The old name of locked()."),
  LOCKED("locked($self, /)", "Return whether the lock is taken."),
  ENTER("__enter__($self, /)", "Take the lock."),
  EXIT("__exit__($self, /, *exc_info)", "Free the lock."),
  AT_FORK_REINIT("_at_fork_reinit($self, /)", "Make the lock as new.");

  private final String signature;
  private final String doc;

  LockMethod(String signature, String doc) {
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
    LockState state = ((PyLock) self).state();
    return switch (this) {
      case ACQUIRE, ACQUIRE_LOCK -> PyBool.of(state.acquire(Timeouts.ofAcquire(args[0], args[1])));
      case ENTER -> PyBool.of(state.acquire(-1));
      case RELEASE, RELEASE_LOCK, EXIT -> release(state);
      case LOCKED, LOCKED_LOCK -> PyBool.of(state.isTaken());
      case AT_FORK_REINIT -> reset(state);
    };
  }

  private static PyObject release(LockState state) {
    if (!state.isTaken()) {
      throw Errors.runtimeError("release unlocked lock");
    }
    state.release();
    return PyNone.owned();
  }

  private static PyObject reset(LockState state) {
    state.reset();
    return PyNone.owned();
  }
}
