package org.minipy.grammar.scope;

/** What a name means in one scope. */
public final class Symbol {
  private final String name;
  private final int flags;
  private final Resolution resolution;
  private final Access access;
  private final int slot;

  Symbol(String name, int flags, Resolution resolution, Access access, int slot) {
    this.name = name;
    this.flags = flags;
    this.resolution = resolution;
    this.access = access;
    this.slot = slot;
  }

  /** The name, mangled. */
  public String name() {
    return name;
  }

  int flags() {
    return flags;
  }

  /** Where the name is bound. In an inlined comprehension: as seen from the frame that runs it. */
  public Resolution resolution() {
    return resolution;
  }

  /** How to reach the value. */
  public Access access() {
    return access;
  }

  /** The slot in the frame ({@link Scope#frame()}) of the value or cell; -1 when it is not in a slot. */
  public int slot() {
    return slot;
  }

  /** Whether it is a parameter. */
  public boolean isParameter() {
    return has(Flag.PARAMETER);
  }

  /** Whether the scope binds it other than as a parameter or import. */
  public boolean isAssigned() {
    return has(Flag.ASSIGNED);
  }

  /** Whether the scope reads it. */
  public boolean isUsed() {
    return has(Flag.USED);
  }

  /** Whether an import binds it. */
  public boolean isImported() {
    return has(Flag.IMPORTED);
  }

  /** Whether it has an annotation as a variable. */
  public boolean isAnnotated() {
    return has(Flag.ANNOTATED);
  }

  /** Whether a {@code for} of this comprehension binds it. */
  public boolean isIterationVariable() {
    return has(Flag.ITERATION) && has(Flag.ASSIGNED);
  }

  /** Whether a {@code nonlocal} statement declares it. */
  public boolean isNonlocal() {
    return has(Flag.NONLOCAL);
  }

  /** Whether a {@code global} statement declares it. */
  public boolean isDeclaredGlobal() {
    return has(Flag.GLOBAL);
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  @Override
  public String toString() {
    return name + " " + resolution + " " + access + (slot < 0 ? "" : " " + slot);
  }
}
