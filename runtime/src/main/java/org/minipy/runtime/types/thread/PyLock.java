package org.minipy.runtime.types.thread;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A lock that any thread may release. */
public final class PyLock extends PyGcObject {
  /** The type {@code _thread.lock}. */
  public static final PyType TYPE = PyType.builtin("lock", new LockSlots()).inModule("_thread").withGc()
      .withWeakrefs().sealed().sized(40, 0);

  private final LockState state = new LockState();

  /** Makes a lock that is free. */
  public PyLock() {
    super(TYPE);
    track();
  }

  LockState state() {
    return state;
  }

  /** Frees the lock, if it is taken. */
  public void releaseIfTaken() {
    if (state.isTaken()) {
      state.release();
    }
  }

  @Override
  public void traverse(Visitor visitor) {}

  @Override
  protected void release() {}
}
