package org.minipy.grammar.scope;

/** Where a name of a scope is bound. */
public enum Resolution {
  /** Here, and no inner function needs it. */
  LOCAL,
  /** Here, in a cell that inner functions share. */
  CELL,
  /** In an enclosing function, whose cell this scope receives. */
  FREE,
  /** In the module, by a {@code global} statement. */
  GLOBAL_EXPLICIT,
  /** In the module or the built-ins, for want of a binding elsewhere. */
  GLOBAL_IMPLICIT
}
