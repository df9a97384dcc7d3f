package org.minipy.runtime.types.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** Opening files by name. */
final class FileOpening {
  private static final PyStr FSPATH = PyStr.intern("__fspath__");

  private FileOpening() {}

  /** Opens {@code file}, a name or the number of an open file, for {@code raw}. */
  static void open(PyFileIO raw, PyObject file, FileMode mode, boolean closes) {
    if (Indexes.isIndex(file)) {
      int number = Indexes.toInt(file);
      if (number < 0) {
        throw Errors.valueError("negative file descriptor");
      }
      raw.open(number, closes, mode, file);
      return;
    }
    if (!closes) {
      throw Errors.valueError("Cannot use closefd=False with file name");
    }
    PyObject name = pathName(file);
    try {
      RawFile opened = openChannel(name, mode);
      raw.open(IoState.current().add(opened), true, mode, file);
      if (mode.action() == 'a') {
        raw.seek(0, 2);
      }
    } finally {
      Refs.decref(name);
    }
  }

  /** The str or bytes that {@code file} is or that its {@code __fspath__} gives, owned; raises TypeError. */
  static PyObject pathName(PyObject file) {
    if (file instanceof PyStr || file instanceof PyBytes) {
      return Refs.newRef(file);
    }
    PyObject name = Calls.specialOrNull(file, FSPATH);
    if (name == null) {
      throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(file).name());
    }
    if (name instanceof PyStr || name instanceof PyBytes) {
      return name;
    }
    String type = PyType.of(name).name();
    Refs.decref(name);
    throw Errors.typeError("expected " + PyType.of(file).name() + ".__fspath__() to return str or bytes, not " + type);
  }

  private static RawFile openChannel(PyObject name, FileMode mode) {
    String text = name instanceof PyBytes b ? new String(b.toByteArray(), StandardCharsets.UTF_8)
        : ((PyStr) name).value();
    if (text.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null byte");
    }
    try {
      Path path = Path.of(Interpreter.current().settings().absolute(text));
      if (text.isEmpty()) {
        throw new NoSuchFileException(text);
      }
      if (Files.isDirectory(path)) {
        throw IoErrors.isDirectory(name);
      }
      return new ChannelFile(FileChannel.open(path, options(mode)), mode.action() == 'a');
    } catch (IOException e) {
      throw IoErrors.of(e, name);
    } catch (InvalidPathException e) {
      throw Errors.valueError("embedded null byte");
    }
  }

  private static Set<OpenOption> options(FileMode mode) {
    Set<OpenOption> options = new HashSet<>();
    if (mode.reads()) {
      options.add(StandardOpenOption.READ);
    }
    if (mode.writes()) {
      options.add(StandardOpenOption.WRITE);
    }
    switch (mode.action()) {
      case 'w' -> {
        options.add(StandardOpenOption.CREATE);
        options.add(StandardOpenOption.TRUNCATE_EXISTING);
      }
      case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
      case 'a' -> options.add(StandardOpenOption.CREATE);
      default -> {}
    }
    return options;
  }

  /** Opens {@code file} by calling {@code opener} for a number. */
  static void openBy(PyFileIO raw, PyObject opener, PyObject file, FileMode mode) {
    PyInt flags = PyInt.of(0);
    PyObject result;
    try {
      result = Calls.call(opener, file, flags);
    } finally {
      Refs.decref(flags);
    }
    try {
      if (!(result instanceof PyInt number)) {
        throw Errors.typeError("expected integer from opener");
      }
      raw.open(Indexes.toInt(number), true, mode, file);
    } finally {
      Refs.decref(result);
    }
  }
}
