package org.minipy.grammar.scope;

/** What a scope does with a name, as bits. */
final class Flag {
  static final int GLOBAL = 1;
  static final int ASSIGNED = 1 << 1;
  static final int PARAMETER = 1 << 2;
  static final int NONLOCAL = 1 << 3;
  static final int USED = 1 << 4;
  static final int IMPORTED = 1 << 5;
  static final int ANNOTATED = 1 << 6;
  static final int ITERATION = 1 << 7;
  static final int TYPE_PARAMETER = 1 << 8;

  /** An inner function of the class takes the name from further out, whatever the class itself does with it. */
  static final int FREE_IN_CLASS = 1 << 9;

  /** A comprehension inlined here keeps the name in a cell. */
  static final int COMPREHENSION_CELL = 1 << 10;

  /** The name entered the scope with a comprehension inlined here. */
  static final int FROM_COMPREHENSION = 1 << 11;

  static final int BOUND = ASSIGNED | PARAMETER | IMPORTED | TYPE_PARAMETER;

  private Flag() {}
}
