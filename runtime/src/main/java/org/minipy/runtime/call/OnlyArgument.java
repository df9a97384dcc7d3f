package org.minipy.runtime.call;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** The optional positional argument that is all that the constructors of containers accept. */
public final class OnlyArgument {
  private OnlyArgument() {}

  /**
   * The argument, borrowed; null when none is given. Raises TypeError in the name of the type {@code name}.
   *
   * @param keywordsIgnored whether keyword arguments are for somebody else (the subclass's other constructor method)
   */
  public static PyObject of(String name, PyObject[] args, PyStr[] keywords, boolean keywordsIgnored) {
    int given = args.length;
    if (keywords != null && keywords.length != 0) {
      if (!keywordsIgnored) {
        throw Errors.typeError(name + "() takes no keyword arguments");
      }
      given -= keywords.length;
    }
    if (given > 1) {
      throw Errors.typeError(name + " expected at most 1 argument, got " + given);
    }
    return given == 0 ? null : args[0];
  }
}
