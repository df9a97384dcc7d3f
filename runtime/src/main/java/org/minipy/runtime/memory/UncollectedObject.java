package org.minipy.runtime.memory;

/** An object that accepts weak references although the collector neither sees nor counts it (a code object). */
public abstract class UncollectedObject extends PyGcObject {
  /** Makes an object that is never tracked. */
  protected UncollectedObject(TypeObject type) {
    super(type, true);
  }
}
