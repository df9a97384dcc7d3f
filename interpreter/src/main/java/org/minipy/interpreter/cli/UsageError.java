package org.minipy.interpreter.cli;

/** A command line that makes no sense; the message is for the user. */
final class UsageError extends Exception {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message, null, false, false);
  }

  /** What to tell the user. */
  String text() {
    return getMessage() + "\n" + Help.USAGE + "Try `minipy -h' for more information.\n";
  }
}
