package org.minipy.runtime.types.thread;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of RLock. */
enum RLockMethod implements BuiltinMethod {
  ACQUIRE("acquire($self, /, blocking=True, timeout=-1)",
      "Take the lock once more, if need be waiting for it, at most timeout seconds; return whether that was possible."),
  RELEASE("release($self, /)", "Give the lock back once; it is free when that has been done as often as acquire()."),
  IS_OWNED("_is_owned($self, /)", "Return whether the running thread has the lock."),
  ACQUIRE_RESTORE("_acquire_restore($self, state, /)", "Take the lock as often as _release_save() gave it back."),
  RELEASE_SAVE("_release_save($self, /)", "Free the lock and return what _acquire_restore() needs."),
  RECURSION_COUNT("_recursion_count($self, /)", "Return how often the running thread has taken the lock."),
  ENTER("__enter__($self, /)", "Take the lock."),
  EXIT("__exit__($self, /, *exc_info)", "Give the lock back once."),
  AT_FORK_REINIT("_at_fork_reinit($self, /)", "Make the lock as new.");

  private final String signature;
  private final String doc;

  RLockMethod(String signature, String doc) {
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
    PyRLock lock = (PyRLock) self;
    long thread = ThreadState.current().identifier();
    return switch (this) {
      case ACQUIRE -> PyBool.of(acquire(lock, thread, Timeouts.ofAcquire(args[0], args[1])));
      case ENTER -> PyBool.of(acquire(lock, thread, -1));
      case RELEASE, EXIT -> release(lock, thread);
      case IS_OWNED -> PyBool.of(lock.owner() == thread);
      case ACQUIRE_RESTORE -> restore(lock, args[0]);
      case RELEASE_SAVE -> save(lock);
      case RECURSION_COUNT -> PyInt.of(lock.owner() == thread ? lock.count() : 0);
      case AT_FORK_REINIT -> reset(lock);
    };
  }

  private static boolean acquire(PyRLock lock, long thread, long nanoseconds) {
    if (lock.owner() == thread) {
      lock.setOwner(thread, lock.count() + 1);
      return true;
    }
    if (!lock.state().acquire(nanoseconds)) {
      return false;
    }
    lock.setOwner(thread, 1);
    return true;
  }

  private static PyObject release(PyRLock lock, long thread) {
    if (lock.owner() != thread) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    if (lock.count() > 1) {
      lock.setOwner(thread, lock.count() - 1);
    } else {
      free(lock);
    }
    return PyNone.owned();
  }

  private static void free(PyRLock lock) {
    lock.setOwner(0, 0);
    lock.state().release();
  }

  private static PyObject save(PyRLock lock) {
    if (lock.count() == 0) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    PyObject state = new TupleBuilder(2).integer(lock.count()).integer(lock.owner()).build();
    free(lock);
    return state;
  }

  private static PyObject restore(PyRLock lock, PyObject saved) {
    if (!(saved instanceof PyTuple t) || t.size() != 2) {
      throw Errors.typeError("_acquire_restore() argument 1 must be 2-item sequence, not " + PyType.of(saved).name());
    }
    long count = Indexes.toLong(t.get(0));
    long owner = Indexes.toLong(t.get(1));
    lock.state().acquire(-1);
    lock.setOwner(owner, count);
    return PyNone.owned();
  }

  private static PyObject reset(PyRLock lock) {
    lock.setOwner(0, 0);
    lock.state().reset();
    return PyNone.owned();
  }
}
