package org.minipy.runtime.types.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Subclasses;
import org.minipy.runtime.types.bytes.PyByteArray;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.bytes.PyMemoryView;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.range.PyRange;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * What {@code __subclasses__()} lists. {@link Subclasses} knows the classes that a program made; of the built-in ones,
 * which all interpreters share, those that builtins names come first, in CPython's order.
 */
final class BuiltinSubclasses {
  private BuiltinSubclasses() {}

  /** The direct subclasses of {@code type}, built-in ones first; a new list. */
  static List<PyType> of(PyType type) {
    List<PyType> found = new ArrayList<>();
    if (type == PyType.OBJECT) {
      found.addAll(List.of(
          PyType.TYPE, PyByteArray.TYPE, PyBytes.TYPE, PyComplex.TYPE, PyDict.TYPE, PyFloat.TYPE, PyFrozenSet.TYPE,
          PyList.TYPE, PyInt.TYPE, PyMemoryView.TYPE, PyRange.TYPE, PySet.TYPE, PySlice.TYPE, PyTuple.TYPE,
          PyStr.TYPE, ExceptionTypes.BASE_EXCEPTION));
    } else if (type == PyInt.TYPE) {
      found.add(PyBool.TYPE);
    } else if (!type.isHeapType() && type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      addExceptions(type, found);
    }
    found.addAll(Subclasses.of(type));
    return found;
  }

  private static void addExceptions(PyType base, List<PyType> found) {
    for (PyType type : ExceptionTypes.all()) {
      for (int i = 0; i < type.bases().size(); i++) {
        if (type.bases().get(i) == base && type != ExceptionTypes.EXCEPTION_GROUP) {
          found.add(type);
        }
      }
    }
    found.sort(Comparator.comparing(PyType::name));
    if (base == ExceptionTypes.EXCEPTION || base == ExceptionTypes.BASE_EXCEPTION_GROUP) {
      found.add(ExceptionTypes.EXCEPTION_GROUP);
    }
  }
}
