package org.minipy.runtime.memory;

/**
 * Stands in the collector's lists for an instance of a subclass of an atomic type (a subclass of int, say): the atom's
 * own header has no room for links. Python code never sees it; the collector maps it to its owner and back.
 */
public final class GcCompanion extends PyGcObject {
  private final PyObject owner;

  /** Makes the companion of {@code owner}, tracked at once. */
  public GcCompanion(PyObject owner) {
    super(null);
    this.owner = owner;
    track();
  }

  @Override
  PyObject gcOwner() {
    return owner;
  }

  @Override
  public void traverse(Visitor visitor) {
    owner.traverse(visitor);
  }
}
