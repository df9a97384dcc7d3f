package org.minipy.runtime.host;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.minipy.runtime.memory.HeapAudit;

/**
 * State that built-in modules keep per interpreter, by the class of the state. A state that owns references to objects
 * implements {@link HeapAudit.Roots}.
 */
public final class Modules implements HeapAudit.Roots {
  private final Map<Class<?>, Object> states = new HashMap<>();

  /** The state of class {@code type}, made by {@code maker} when first asked for. */
  public <T> T state(Class<T> type, Supplier<T> maker) {
    Object state = states.get(type);
    if (state == null) {
      state = maker.get();
      states.put(type, state);
    }
    return type.cast(state);
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (Object state : states.values()) {
      if (state instanceof HeapAudit.Roots roots) {
        roots.report(visitor);
      }
    }
  }
}
