package org.minipy.runtime.types.weakref;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.WeakRef;
import org.minipy.runtime.memory.WeakRefs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;

/** A weak reference (weakref.ref). One of the exact type without callback is shared by all who ask for one. */
public class PyWeakRef extends WeakRef {
  /** The type {@code weakref.ReferenceType}. */
  public static final PyType TYPE =
      PyType.builtin("ReferenceType", new WeakRefSlots()).inModule("weakref").withGc().sized(64, 0);

  private long hash;
  private boolean hashed;

  PyWeakRef(PyType type) {
    super(type);
    track();
  }

  /**
   * A weak reference of {@code type}, {@link #TYPE} or derived from it, to {@code referent}; an existing one when it
   * can be shared. Raises TypeError when the referent accepts none.
   *
   * @param callback called with the reference when the referent dies, or null
   */
  public static PyWeakRef of(PyType type, PyObject referent, PyObject callback) {
    checkReferent(referent);
    boolean basic = type == TYPE && callback == null;
    PyGcObject head = referent.gcHead();
    if (basic && basicRef(head) instanceof PyWeakRef shared) {
      return Refs.newRef(shared);
    }
    PyWeakRef made = type == TYPE ? new PyWeakRef(type) : new WeakRefInstance(type);
    WeakRefs.attach(made, referent, callback, basic ? null : lastBasic(head));
    return made;
  }

  /** Raises TypeError when {@code o} accepts no weak references. */
  static void checkReferent(PyObject o) {
    if (!PyType.of(o).isWeakrefable()) {
      throw Errors.typeError("cannot create weak reference to '" + PyType.of(o).name() + "' object");
    }
  }

  /** The shared reference to the object of {@code head}, borrowed, or null. */
  static WeakRef basicRef(PyGcObject head) {
    WeakRef first = head.weakrefs();
    return first != null && first.callbackBorrowed() == null && first.typeObject() == TYPE ? first : null;
  }

  /** The shared proxy of the object of {@code head}, borrowed, or null. */
  static WeakRef basicProxy(PyGcObject head) {
    WeakRef ref = basicRef(head);
    WeakRef next = ref == null ? head.weakrefs() : ref.nextForReferent();
    return next instanceof PyWeakProxy && next.callbackBorrowed() == null ? next : null;
  }

  /** The last of the shared ones, after which all others stand, borrowed, or null. */
  static WeakRef lastBasic(PyGcObject head) {
    WeakRef proxy = basicProxy(head);
    return proxy != null ? proxy : basicRef(head);
  }

  /** The hash of the referent, which is remembered; raises TypeError when it died before it was asked for. */
  final long hashOfReferent() {
    if (!hashed) {
      PyObject referent = referentBorrowed();
      if (referent == null) {
        throw Errors.typeError("weak object has gone away");
      }
      Refs.incref(referent);
      try {
        hash = Comparison.hash(referent);
        hashed = true;
      } finally {
        Refs.decref(referent);
      }
    }
    return hash;
  }

  @Override
  protected final void callBack(PyObject callback) {
    report(this, callback);
  }

  /** Calls {@code callback} with {@code ref}; an exception is reported, never raised. */
  static void report(WeakRef ref, PyObject callback) {
    try {
      Refs.decref(Calls.call(callback, ref));
    } catch (PyException e) {
      Unraisable.report(e, null, callback);
    }
  }
}
