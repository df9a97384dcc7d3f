package org.minipy.runtime.memory;

/** What memory management has to know of a type; the object model above extends it. */
public abstract class TypeObject extends PyGcObject {
  /**
   * Whether instances own nothing and are never tracked (int, float, str ...): their deallocation has nothing to do.
   */
  boolean leaf;

  /** Makes a type; {@code metatype} may be null while the first types are being tied together. */
  protected TypeObject(TypeObject metatype, boolean outsideHeap) {
    super(metatype, outsideHeap);
  }

  /** Says that instances own nothing and are never tracked. */
  protected final void markLeaf() {
    leaf = true;
  }

  /**
   * Whether the type was made by a class statement or call: then it is counted, and its instances own a reference to
   * it.
   */
  public abstract boolean isHeapType();

  /** Whether instances have something to run before they die ({@code __del__}, a generator's pending finally). */
  public abstract boolean hasFinalizer();

  /** Runs the finalizer of {@code o}; exceptions are reported, never raised. */
  public abstract void finalizeInstance(PyObject o);

  /** How many bytes an instance without items takes, with the words before its header. */
  public abstract long blockSize();

  /** The type's name, as errors show it. */
  public abstract String name();
}
