package org.minipy.runtime.types.weakref;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.WeakRef;
import org.minipy.runtime.memory.WeakRefs;
import org.minipy.runtime.object.PyType;

/** A weak reference that passes everything on to its referent (weakref.proxy). */
public final class PyWeakProxy extends WeakRef {
  /** The type {@code weakref.ProxyType}. */
  public static final PyType TYPE = PyType.builtin("ProxyType", new ProxySlots()).inModule("weakref").withGc().sealed()
      .sized(64, 0);

  /** The type {@code weakref.CallableProxyType}. */
  public static final PyType CALLABLE_TYPE = PyType.builtin("CallableProxyType", new CallableProxySlots())
      .inModule("weakref").withGc().sealed().sized(64, 0);

  private PyWeakProxy(PyType type) {
    super(type);
    track();
  }

  /**
   * A proxy for {@code referent}, an existing one when it can be shared; {@code callback} may be null. Raises
   * TypeError.
   */
  public static PyWeakProxy of(PyObject referent, PyObject callback) {
    PyWeakRef.checkReferent(referent);
    PyGcObject head = referent.gcHead();
    if (callback == null && PyWeakRef.basicProxy(head) instanceof PyWeakProxy shared) {
      return Refs.newRef(shared);
    }
    PyWeakProxy made = new PyWeakProxy(Calls.isCallable(referent) ? CALLABLE_TYPE : TYPE);
    WeakRefs.attach(made, referent, callback, callback == null ? PyWeakRef.basicRef(head) : PyWeakRef.lastBasic(head));
    return made;
  }

  /** What {@code o} stands for when it is a proxy, else {@code o}; owned. Raises ReferenceError when that has died. */
  static PyObject unwrap(PyObject o) {
    if (!(o instanceof PyWeakProxy proxy)) {
      return Refs.newRef(o);
    }
    PyObject referent = proxy.referentBorrowed();
    if (referent == null) {
      throw Errors.referenceError("weakly-referenced object no longer exists");
    }
    return Refs.newRef(referent);
  }

  @Override
  protected void callBack(PyObject callback) {
    PyWeakRef.report(this, callback);
  }
}
