package org.minipy.runtime.modules.subprocess;

import java.util.HashMap;
import java.util.Map;
import org.minipy.runtime.host.Interpreter;

/** The processes that an interpreter has started, by number. */
final class Children {
  private final Map<Long, Child> children = new HashMap<>();

  static Children current() {
    return Interpreter.current().moduleStates().state(Children.class, Children::new);
  }

  void add(Child child) {
    children.put(child.number(), child);
  }

  /** The process of that number, or null. */
  Child get(long number) {
    return children.get(number);
  }
}
