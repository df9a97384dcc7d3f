package org.minipy.runtime.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.minipy.runtime.memory.HeapAudit;

/**
 * State that built-in modules keep per interpreter or per thread, by the class of the state. A state that owns
 * references to objects implements {@link HeapAudit.Roots}.
 */
public final class Modules implements HeapAudit.Roots {
  private final Map<Class<?>, Object> states = new LinkedHashMap<>();

  /** A state that does something at the end of its thread, such as giving back what it owns. */
  public interface EndsWithThread {
    /** The thread ends; called on it, once, while it holds the interpreter's lock. */
    void threadEnds();
  }

  /** Tells the states of a thread, the newest first, that it ends; they are forgotten. */
  public void threadEnds() {
    while (!states.isEmpty()) {
      List<Object> all = new ArrayList<>(states.values());
      states.clear();
      for (Object state : all.reversed()) {
        if (state instanceof EndsWithThread ending) {
          ending.threadEnds();
        }
      }
    }
  }

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
