package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/** The keyword arguments of min(), max() and sorted(), which take any number of positional ones. */
final class SortKeywords {
  private SortKeywords() {}

  /** Raises TypeError when {@code keywords} holds anything but these two. */
  static void check(String function, PyDict keywords, String first, String second) {
    if (keywords.size() > 2) {
      throw Errors.typeError(function + "() takes at most 2 keyword arguments (" + keywords.size() + " given)");
    }
    for (int i = 0; i < keywords.entryEnd(); i++) {
      String name = ((PyStr) keywords.keyAt(i)).value();
      if (!name.equals(first) && !name.equals(second)) {
        throw Errors.typeError("'" + name + "' is an invalid keyword argument for " + function + "()");
      }
    }
  }
}
