package org.minipy.runtime.memory;

/**
 * The header of every Python object: a reference count and a type.
 *
 * <p>A new object starts with one reference, owned by whoever created it. Only {@link Refs} and the other classes of
 * this package change {@link #refcnt}. A class that owns references overrides {@link #traverse} to report each of them
 * once, and {@link #release} to give them back when the object dies.
 */
public abstract class PyObject {
  /** The count of a freshly made immortal object (PEP 683); balanced counting never brings it near zero. */
  public static final int IMMORTAL = 1 << 30;

  /** The count of a dead object: any later increment or decrement shows in an audit. */
  public static final int DEAD = -(1 << 29);

  /** Number of references to this object; written by this package only. */
  public int refcnt = 1;

  TypeObject type;

  /** Makes an object with one reference. Instances of heap types own a reference to their type. */
  protected PyObject(TypeObject type) {
    this.type = type;
    if (type != null && type.isHeapType()) {
      type.refcnt++;
    }
    if (Watch.ALLOCATIONS.active) {
      Heap heap = Heap.current();
      if (heap != null) {
        heap.allocated(this);
      }
    }
  }

  /** The type of this object, borrowed. */
  public final TypeObject typeObject() {
    return type;
  }

  /**
   * Gives this object another type (assignment to {@code __class__}); takes a reference to it when it is a heap type.
   */
  public final void replaceType(TypeObject newType) {
    TypeObject old = type;
    type = newType;
    if (newType.isHeapType()) {
      newType.refcnt++;
    }
    if (old != null && old.isHeapType()) {
      Refs.decref(old);
    }
  }

  /** Makes this object immortal and returns it. */
  public final PyObject immortalize() {
    if (refcnt < IMMORTAL) {
      refcnt = IMMORTAL;
    }
    return this;
  }

  /** Whether this object is immortal; sys.getrefcount then says 4294967295. */
  public final boolean isImmortal() {
    return refcnt >= IMMORTAL / 2;
  }

  /** Reports every owned reference exactly once, duplicates included, in CPython's order; the type of an instance of a
   * heap type comes from {@link #traverseAll}. */
  public void traverse(Visitor visitor) {}

  /** Reports the owned references that CPython's tp_traverse leaves out, as they cannot be part of a cycle. */
  protected void traverseHidden(Visitor visitor) {}

  /** Reports what {@link #traverse} does and the type of an instance of a heap type. */
  public final void traverseAll(Visitor visitor) {
    traverse(visitor);
    if (type != null && type.isHeapType()) {
      visitor.visit(type);
    }
  }

  /** Reports every owned reference, hidden ones included. */
  public final void traverseOwned(Visitor visitor) {
    traverseAll(visitor);
    traverseHidden(visitor);
  }

  /**
   * Gives back every owned reference when the object dies, in CPython's order; the type reference is not among them.
   */
  protected void release() {}

  /**
   * Breaks cycles through this object by giving back what it can do without (tp_clear); atoms and tuples do nothing.
   */
  protected void clearReferences() {}

  /** The collector's view of this object: itself, a companion for instances of subclasses of atoms, null for atoms. */
  public PyGcObject gcHead() {
    return null;
  }
}
