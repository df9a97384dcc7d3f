package org.minipy.runtime.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** Names for objects that stay the same as long as these labels are used: {@code list#1}, {@code Node#2}. */
public final class Labels {
  private static final int LONGEST = 24;

  private final Map<PyObject, String> labels = new WeakHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The label of {@code o}. */
  public String of(PyObject o) {
    if (o instanceof PyModule module) {
      return "module " + module.nameText();
    }
    if (o instanceof PyType type) {
      return "class " + type.name();
    }
    String known = labels.get(o);
    if (known == null) {
      String type = o.typeObject() == null ? o.getClass().getSimpleName() : PyType.of(o).name();
      known = type + "#" + numbers.merge(type, 1, Integer::sum);
      labels.put(o, known);
    }
    return known;
  }

  /** Whether {@code o} has been named before. */
  public boolean knows(PyObject o) {
    return labels.containsKey(o);
  }

  /** A key of a dict in a few characters, without running code of the program. */
  static String keyText(PyObject key) {
    if (key instanceof PyStr s) {
      String text = s.value();
      return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "'";
    }
    return key instanceof PyInt i ? i.bigValue().toString() : PyType.of(key).name();
  }
}
