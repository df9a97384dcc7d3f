package org.minipy.runtime.memory;

/**
 * The part of a weak reference that memory management knows: its referent, not counted, and its callback, owned. The
 * weak references of one object form a list, newest first, after the shared one without callback.
 */
public abstract class WeakRef extends PyGcObject {
  PyObject referent;
  PyObject callback;
  WeakRef prev;
  WeakRef next;

  /** Makes a dead weak reference; {@link WeakRefs#attach} gives it a referent. */
  protected WeakRef(TypeObject type) {
    super(type);
  }

  /** The referent, borrowed, or null when it has died. A referent on its way out does not count as alive. */
  public final PyObject referentBorrowed() {
    PyObject o = referent;
    return o != null && o.refcnt > 0 ? o : null;
  }

  /** The callback, borrowed, or null. */
  public final PyObject callbackBorrowed() {
    return callback;
  }

  /** The next weak reference to the same object, or null. */
  public final WeakRef nextForReferent() {
    return next;
  }

  /** Calls {@code callback} with this reference; an exception is reported, never raised. */
  protected abstract void callBack(PyObject callback);

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(callback);
  }

  @Override
  protected void release() {
    PyObject call = callback;
    WeakRefs.detach(this);
    callback = null;
    Refs.xdecref(call);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
