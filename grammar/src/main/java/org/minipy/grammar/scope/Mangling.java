package org.minipy.grammar.scope;

/** Private name mangling: {@code __x} inside class {@code C} means {@code _C__x}. */
public final class Mangling {
  private Mangling() {}

  /**
   * The name that {@code name} stands for.
   *
   * @param className the innermost class around the name, or null outside classes
   */
  public static String mangle(String className, String name) {
    if (className == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
