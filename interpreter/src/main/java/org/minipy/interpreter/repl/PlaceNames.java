package org.minipy.interpreter.repl;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.minipy.runtime.explain.Holder;
import org.minipy.runtime.explain.Labels;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.module.PyModule;

/** Tells of a holder in words: what stands in the dict of a module or a class is held by a name there. */
final class PlaceNames {
  private final Labels labels;
  private final Map<PyDict, String> namespaces = new IdentityHashMap<>();

  PlaceNames(Collection<PyObject> objects, Labels labels) {
    this.labels = labels;
    for (PyObject o : objects) {
      if (o instanceof PyModule module && module.dictOrNull() != null) {
        namespaces.put(module.dictOrNull(), labels.of(module));
      } else if (o instanceof PyType type && type.isHeapType() && type.dict() != null) {
        namespaces.put(type.dict(), labels.of(type));
      }
    }
  }

  /** Where {@code holder} has its reference. */
  String of(Holder holder) {
    PyObject owner = holder.owner();
    String place = holder.place();
    if (owner == null) {
      return place;
    }
    if (owner instanceof PyDict dict && namespaces.containsKey(dict) && place.startsWith("['")) {
      return "name " + place.substring(2, place.length() - 2) + " in " + namespaces.get(dict);
    }
    return labels.of(owner) + place;
  }
}
