package org.minipy.interpreter.cli;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import org.minipy.interpreter.imports.SourceFiles;
import org.minipy.runtime.algorithm.CodecErrors;
import org.minipy.runtime.algorithm.Codecs;

/**
 * The arguments of this process as their bytes say. Java decodes them by the locale and loses what that does not know;
 * CPython takes UTF-8, and turns other bytes into lone surrogates.
 */
final class RawArguments {
  private static final char LOST = '\ufffd';

  private RawArguments() {}

  /** {@code args}, or what they were before Java decoded them, where it lost something and the system can tell. */
  static String[] of(String[] args) {
    return isWhole(args) ? args : read(args);
  }

  private static boolean isWhole(String[] args) {
    for (String arg : args) {
      if (arg.indexOf(LOST) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String[] read(String[] args) {
    byte[] line;
    try {
      line = SourceFiles.bytes(new File("/proc/self/cmdline"));
    } catch (IOException e) {
      return args;
    }
    String[] found = new String[args.length];
    int end = line.length - 1;
    for (int i = args.length - 1; i >= 0; i--) {
      int start = end;
      while (start > 0 && line[start - 1] != 0) {
        start--;
      }
      if (end < 0) {
        return args;
      }
      found[i] = decoded(Arrays.copyOfRange(line, start, end));
      end = start - 1;
    }
    return found;
  }

  private static String decoded(byte[] bytes) {
    return Codecs.get("utf-8").decode(bytes, CodecErrors.named("surrogateescape"));
  }
}
