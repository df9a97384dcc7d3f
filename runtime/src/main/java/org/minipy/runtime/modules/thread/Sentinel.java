package org.minipy.runtime.modules.thread;

import org.minipy.runtime.host.Modules;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.thread.PyLock;

/** The lock that a thread frees when it ends: who waits for it waits for the thread. */
final class Sentinel implements HeapAudit.Roots, Modules.EndsWithThread {
  private PyLock lock;

  /** A new lock for the running thread. */
  static PyObject newLock() {
    Sentinel sentinel = ThreadState.current().states().state(Sentinel.class, Sentinel::new);
    PyLock old = sentinel.lock;
    sentinel.lock = new PyLock();
    Refs.xdecref(old);
    return Refs.newRef(sentinel.lock);
  }

  @Override
  public void threadEnds() {
    PyLock old = lock;
    lock = null;
    if (old != null) {
      old.releaseIfTaken();
      Refs.decref(old);
    }
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent("the lock that is freed at the end of a thread", lock);
  }
}
