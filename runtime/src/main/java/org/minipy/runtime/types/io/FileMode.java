package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;

/** A mode of open(): one of {@code r w x a}, perhaps with {@code +}, and {@code b} or {@code t}. */
final class FileMode {
  private final char action;
  private final boolean updating;
  private final boolean binary;

  private FileMode(char action, boolean updating, boolean binary) {
    this.action = action;
    this.updating = updating;
    this.binary = binary;
  }

  /** The mode of open(); raises ValueError. */
  static FileMode parse(String mode) {
    int actions = 0;
    char action = 0;
    boolean updating = false;
    boolean binary = false;
    boolean text = false;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      if (mode.indexOf(c) != i) {
        throw invalid(mode);
      }
      switch (c) {
        case 'r', 'w', 'x', 'a' -> {
          actions++;
          action = c;
        }
        case '+' -> updating = true;
        case 'b' -> binary = true;
        case 't' -> text = true;
        default -> throw invalid(mode);
      }
    }
    if (text && binary) {
      throw Errors.valueError("can't have text and binary mode at once");
    }
    if (actions != 1) {
      throw Errors.valueError(actions > 1
          ? "must have exactly one of create/read/write/append mode"
          : "Must have exactly one of create/read/write/append mode and at most one plus");
    }
    return new FileMode(action, updating, binary);
  }

  private static PyException invalid(String mode) {
    return Errors.valueError("invalid mode: '" + mode + "'");
  }

  boolean reads() {
    return action == 'r' || updating;
  }

  boolean writes() {
    return action != 'r' || updating;
  }

  boolean updates() {
    return updating;
  }

  boolean isBinary() {
    return binary;
  }

  /** {@code r}, {@code w}, {@code x} or {@code a}. */
  char action() {
    return action;
  }

  /** The mode as FileIO shows it. */
  String rawText() {
    return switch (action) {
      case 'x' -> updating ? "xb+" : "xb";
      case 'a' -> updating ? "ab+" : "ab";
      case 'w' -> updating ? "rb+" : "wb";
      default -> updating ? "rb+" : "rb";
    };
  }
}
