package org.minipy.runtime.object;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.host.Interpreter;

/** Which heap types derive directly from a type, per interpreter: built-in types are shared, their subclasses are not. */
public final class Subclasses {
  private final Map<PyType, List<PyType>> direct = new IdentityHashMap<>();

  /** The direct subclasses of {@code type}, oldest first, borrowed; a copy. */
  public static List<PyType> of(PyType type) {
    Interpreter interpreter = Interpreter.currentOrNull();
    List<PyType> list = interpreter == null ? null : interpreter.subclasses().direct.get(type);
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Records that {@code sub} derives from {@code base}; no reference is taken. */
  public static void add(PyType base, PyType sub) {
    Map<PyType, List<PyType>> direct = Interpreter.current().subclasses().direct;
    List<PyType> list = direct.get(base);
    if (list == null) {
      list = new ArrayList<>(2);
      direct.put(base, list);
    }
    list.add(sub);
  }

  /** Forgets that {@code sub} derives from {@code base}. */
  public static void remove(PyType base, PyType sub) {
    List<PyType> list = Interpreter.current().subclasses().direct.get(base);
    if (list != null) {
      list.remove(sub);
    }
  }

  /** Forgets a type that dies. */
  static void forget(PyType type) {
    Map<PyType, List<PyType>> direct = Interpreter.current().subclasses().direct;
    direct.remove(type);
    if (type.bases() != null) {
      for (int i = 0; i < type.bases().size(); i++) {
        List<PyType> list = direct.get((PyType) type.bases().get(i));
        if (list != null) {
          list.remove(type);
        }
      }
    }
  }
}
