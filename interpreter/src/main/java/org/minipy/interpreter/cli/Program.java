package org.minipy.interpreter.cli;

/** What a command line says is to be run. */
sealed interface Program {
  /** A file. */
  record Script(String file) implements Program {}

  /** The text after -c. */
  record Command(String text) implements Program {}

  /** Only the version is asked for. */
  record Version() implements Program {}
}
