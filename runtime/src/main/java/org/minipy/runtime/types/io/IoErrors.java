package org.minipy.runtime.types.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The exceptions of files: OSErrors with the numbers of Linux, and io.UnsupportedOperation. */
public final class IoErrors {
  private IoErrors() {}

  /** The error numbers that files meet, with their texts. */
  private enum Number {
    NOT_PERMITTED(1, "Operation not permitted"),
    NO_SUCH_FILE(2, "No such file or directory"),
    IO(5, "Input/output error"),
    BAD_FILE(9, "Bad file descriptor"),
    PERMISSION(13, "Permission denied"),
    BUSY(16, "Device or resource busy"),
    EXISTS(17, "File exists"),
    CROSS_DEVICE(18, "Invalid cross-device link"),
    NOT_A_DIRECTORY(20, "Not a directory"),
    IS_A_DIRECTORY(21, "Is a directory"),
    INVALID(22, "Invalid argument"),
    TOO_MANY(24, "Too many open files"),
    NO_SPACE(28, "No space left on device"),
    ILLEGAL_SEEK(29, "Illegal seek"),
    READ_ONLY(30, "Read-only file system"),
    BROKEN_PIPE(32, "Broken pipe"),
    NAME_TOO_LONG(36, "File name too long"),
    NOT_EMPTY(39, "Directory not empty"),
    LOOP(40, "Too many levels of symbolic links");

    final int value;
    final String text;

    Number(int value, String text) {
      this.value = value;
      this.text = text;
    }

    static Number of(IOException e) {
      if (e instanceof NoSuchFileException) {
        return NO_SUCH_FILE;
      }
      if (e instanceof AccessDeniedException) {
        return PERMISSION;
      }
      if (e instanceof FileAlreadyExistsException) {
        return EXISTS;
      }
      if (e instanceof DirectoryNotEmptyException) {
        return NOT_EMPTY;
      }
      if (e instanceof NotLinkException) {
        return INVALID;
      }
      if (e instanceof NotDirectoryException) {
        return NOT_A_DIRECTORY;
      }
      String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
      for (Number n : values()) {
        if (message != null && message.contains(n.text)) {
          return n;
        }
      }
      return IO;
    }
  }

  /** The text of an error number. */
  public static String text(int number) {
    for (Number n : Number.values()) {
      if (n.value == number) {
        return n.text;
      }
    }
    return "Unknown error " + number;
  }

  /** The OSError for {@code e}; {@code fileName} (borrowed) may be null. */
  public static PyException of(IOException e, PyObject fileName) {
    return of(Number.of(e), fileName);
  }

  /** The OSError for {@code e} that is about two files (borrowed). */
  public static PyException of(IOException e, PyObject fileName, PyObject otherName) {
    Number number = Number.of(e);
    return Raising.raise(ExceptionTypes.OS_ERROR,
        new TupleBuilder(5).integer(number.value).text(number.text).add(fileName).add(PyNone.NONE).add(otherName));
  }

  /** The OSError for a directory that was to be opened as a file. */
  static PyException isDirectory(PyObject fileName) {
    return of(Number.IS_A_DIRECTORY, fileName);
  }

  /** The OSError for a number that is no open file's. */
  static PyException badFile() {
    return of(Number.BAD_FILE, null);
  }

  private static PyException of(Number number, PyObject fileName) {
    TupleBuilder args = new TupleBuilder(fileName == null ? 2 : 3).integer(number.value).text(number.text);
    return Raising.raise(ExceptionTypes.OS_ERROR, fileName == null ? args : args.add(fileName));
  }

  /** io.UnsupportedOperation with a message. */
  static PyException unsupported(String message) {
    PyStr text = PyStr.of(message);
    try {
      return Raising.raiseSteal((PyBaseException) Calls.call(IoState.current().unsupportedOperation(), text));
    } finally {
      Refs.decref(text);
    }
  }

  /** The ValueError for using a closed file. */
  static PyException closed() {
    return Errors.valueError("I/O operation on closed file.");
  }
}
