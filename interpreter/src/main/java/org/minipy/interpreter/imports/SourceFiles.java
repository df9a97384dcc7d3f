package org.minipy.interpreter.imports;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Files of source text, in the file system or in the library. */
public final class SourceFiles {
  private static final int ENOENT = 2;
  private static final int EIO = 5;
  private static final int EACCES = 13;
  private static final int EISDIR = 21;

  private SourceFiles() {}

  /** Whether {@code path} is a file. */
  static boolean isFile(String path) {
    if (Library.owns(path)) {
      return Library.hasFile(path);
    }
    File file = at(path);
    return file.isFile() || Archives.mayHave(file.getPath()) && Archives.hasFile(file.getPath());
  }

  /** Whether {@code path} is a folder; those of the library are not told. */
  static boolean isFolder(String path) {
    return !Library.owns(path) && at(path).isDirectory();
  }

  /** The file that {@code path} names, seen from the interpreter's folder. */
  private static File at(String path) {
    return new File(absolute(path));
  }

  /** {@code path} from the root, without dots. */
  static String absolute(String path) {
    return Library.owns(path) ? path : Interpreter.current().settings().absolute(path);
  }

  /** The bytes of a file; null when it cannot be read. */
  public static byte[] readOrNull(String path) {
    if (Library.owns(path)) {
      return Library.read(path);
    }
    try {
      return contents(at(path));
    } catch (IOException e) {
      return null;
    }
  }

  /** The bytes of a file; raises OSError. */
  public static byte[] read(String path) {
    if (Library.owns(path)) {
      byte[] bytes = Library.read(path);
      if (bytes == null) {
        throw osError(ENOENT, path);
      }
      return bytes;
    }
    File file = at(path);
    try {
      return contents(file);
    } catch (IOException e) {
      throw osError(errno(file), path);
    }
  }

  private static byte[] contents(File file) throws IOException {
    return Archives.mayHave(file.getPath()) && !file.isFile() ? Archives.read(file.getPath()) : bytes(file);
  }

  /** The bytes of {@code file}; java.io, since the first use of java.nio's files takes Java some milliseconds. */
  public static byte[] bytes(File file) throws IOException {
    try (FileInputStream in = new FileInputStream(file)) {
      return in.readAllBytes();
    }
  }

  /** The C library's number for why {@code file} cannot be read. */
  public static int errno(File file) {
    if (!file.exists()) {
      return ENOENT;
    }
    return file.isDirectory() ? EISDIR : file.canRead() ? EIO : EACCES;
  }

  /** The C library's text for an error number that {@link #errno} gives. */
  public static String message(int errno) {
    return switch (errno) {
      case ENOENT -> "No such file or directory";
      case EACCES -> "Permission denied";
      case EISDIR -> "Is a directory";
      default -> "Input/output error";
    };
  }

  private static PyException osError(int errno, String path) {
    return Raising.raise(ExceptionTypes.OS_ERROR,
        new TupleBuilder(3).integer(errno).text(message(errno)).text(path));
  }
}
