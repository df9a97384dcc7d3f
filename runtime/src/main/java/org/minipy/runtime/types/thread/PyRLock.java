package org.minipy.runtime.types.thread;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A lock that the thread which has it may take again. */
public class PyRLock extends PyGcObject {
  /** The type {@code _thread.RLock}. */
  public static final PyType TYPE = PyType.builtin("RLock", new RLockSlots()).inModule("_thread").withGc()
      .withWeakrefs().sized(48, 0);

  private final LockState state = new LockState();
  private long owner;
  private long count;

  /** Makes a lock of {@code type} that is free. */
  PyRLock(PyType type) {
    super(type);
    track();
  }

  LockState state() {
    return state;
  }

  /** The identifier of the thread that has the lock; 0 when it is free. */
  long owner() {
    return owner;
  }

  /** How often that thread has taken it. */
  long count() {
    return count;
  }

  /** Sets who has the lock, and how often. */
  void setOwner(long identifier, long times) {
    owner = identifier;
    count = times;
  }

  @Override
  public void traverse(Visitor visitor) {}

  @Override
  protected void release() {}
}
