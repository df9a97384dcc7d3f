package org.minipy.interpreter.cli;

/** What a command line says is to be run. */
sealed interface Program {
  /** A file, or a folder with a file {@code __main__.py}. */
  record Script(String file) implements Program {}

  /** The text after -c. */
  record Command(String text) implements Program {}

  /** The module after -m. */
  record Module(String name) implements Program {}

  /** What stands on the standard input. */
  record Input() implements Program {}

  /** Nothing but this text is to be shown. */
  record Notice(String text) implements Program {}
}
