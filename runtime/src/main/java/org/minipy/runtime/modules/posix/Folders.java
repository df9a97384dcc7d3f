package org.minipy.runtime.modules.posix;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Folders of the operating system. */
final class Folders {
  private Folders() {}

  /** The names in a folder. */
  static PyObject list(PosixPath folder) {
    return each(folder, path -> folder.made(path.getFileName().toString()));
  }

  /** The names in a folder, each with the letter of its kind. */
  static PyObject scan(PosixPath folder) {
    return each(folder, path -> {
      TupleBuilder entry = new TupleBuilder(2).addSteal(folder.made(path.getFileName().toString()));
      return entry.integer(kind(path)).build();
    });
  }

  private static int kind(Path path) {
    if (Files.isSymbolicLink(path)) {
      return 'l';
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? 'd' : Files.isRegularFile(path) ? 'f' : 'o';
  }

  /** What becomes of an entry. */
  @FunctionalInterface
  private interface Entry {
    PyObject made(Path path);
  }

  private static PyList each(PosixPath folder, Entry entry) {
    PyList made = new PyList();
    try {
      return folder.run(() -> {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
          entries.forEach(path -> made.appendSteal(entry.made(path)));
        } catch (DirectoryIteratorException e) {
          throw e.getCause();
        }
        return made;
      });
    } catch (Throwable t) {
      Refs.decref(made);
      throw t;
    }
  }

  static PyObject make(PosixPath folder, int mode) {
    return folder.run(() -> {
      Files.createDirectory(folder.path(), PosixFilePermissions.asFileAttribute(Links.permissions(mode)));
      return PyNone.owned();
    });
  }

  static PyObject remove(PosixPath folder) {
    return folder.run(() -> {
      requireFolder(folder.path(), LinkOption.NOFOLLOW_LINKS);
      Files.delete(folder.path());
      return PyNone.owned();
    });
  }

  static PyObject change(PosixPath folder) {
    return folder.run(() -> {
      requireFolder(folder.path());
      Interpreter.current().settings().directory = folder.path().toRealPath().toString();
      return PyNone.owned();
    });
  }

  private static void requireFolder(Path path, LinkOption... options) throws IOException {
    Files.readAttributes(path, "unix:mode", options);
    if (!Files.isDirectory(path, options)) {
      throw new NotDirectoryException(path.toString());
    }
  }
}
