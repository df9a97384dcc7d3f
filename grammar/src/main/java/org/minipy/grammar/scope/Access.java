package org.minipy.grammar.scope;

/** How code of a scope reads a name. Stores and deletions use the place named last. */
public enum Access {
  /** A slot of the frame. */
  FAST,
  /** The cell in a slot of the frame, its own or received from the enclosing function. */
  DEREF,
  /** The globals, then the built-ins. */
  GLOBAL,
  /** The namespace of the module or class; a load goes on to the globals, then the built-ins. */
  NAME,
  /** A load tries the namespace of the class first; then as {@link #DEREF}. */
  NAME_OR_DEREF,
  /** A load tries the class namespace in the free variable {@code __classdict__} first; then as {@link #DEREF}. */
  CLASSDICT_OR_DEREF,
  /** A load tries the class namespace in the free variable {@code __classdict__} first; then as {@link #GLOBAL}. */
  CLASSDICT_OR_GLOBAL
}
