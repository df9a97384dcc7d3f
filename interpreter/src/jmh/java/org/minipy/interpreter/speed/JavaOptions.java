package org.minipy.interpreter.speed;

/** The options of Java with which the launcher runs programs, as far as they matter here. */
final class JavaOptions {
  static final String COLLECTOR = "-XX:+UseSerialGC";
  static final String YOUNG = "-Xmn48m";
  static final String HEADERS = "-XX:+UseCompactObjectHeaders";
  static final String QUIET = "-XX:CompileCommand=quiet";
  static final String NODES = "-XX:CompileCommand=dontinline,org/minipy/interpreter/node/*.execute";
  static final String SLOW_PATHS = "-XX:CompileCommand=dontinline,org/minipy/interpreter/node/*.slow";

  /** JMH uses what Java warns of. */
  static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

  private JavaOptions() {}
}
