package org.minipy.runtime.memory;

/** An object that can tell by name where it keeps the references that it owns. */
public interface NamedReferences {
  /** Reports references that {@link PyObject#traverseOwned} reports, each with the name of its place. */
  void nameReferences(HeapAudit.RootVisitor visitor);
}
