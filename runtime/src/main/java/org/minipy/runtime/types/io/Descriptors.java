package org.minipy.runtime.types.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyInt;

/** Open files by their numbers, as os uses them; the flags are those of Linux. */
public final class Descriptors {
  private static final int ACCESS = 3;
  private static final int WRITE_ONLY = 1;
  private static final int READ_WRITE = 2;
  private static final int CREATE = 0100;
  private static final int EXCLUSIVE = 0200;
  private static final int TRUNCATE = 01000;
  private static final int APPEND = 02000;

  private Descriptors() {}

  /** Opens a file and returns its number. */
  public static int open(Path path, int flags) throws IOException {
    Set<OpenOption> options = new HashSet<>();
    if ((flags & ACCESS) != WRITE_ONLY) {
      options.add(StandardOpenOption.READ);
    }
    if ((flags & ACCESS) == WRITE_ONLY || (flags & ACCESS) == READ_WRITE) {
      options.add(StandardOpenOption.WRITE);
    }
    if ((flags & CREATE) != 0) {
      options.add((flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
    }
    boolean truncates = (flags & TRUNCATE) != 0;
    if (truncates && Files.exists(path)) {
      options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    return IoState.current().add(new ChannelFile(FileChannel.open(path, options), (flags & APPEND) != 0));
  }

  /**
   * Makes an open file of the end of a pipe, a stream of which one is null, and returns its number; it closes the
   * stream.
   */
  public static int ofPipe(InputStream in, OutputStream out) {
    return IoState.current().add(new PipeFile(in, out));
  }

  /** The stream behind an open file, for a thread without the interpreter's lock; raises OSError. */
  public static InputStream input(int number) {
    RawFile file = IoState.current().get(number);
    InputStream stream = switch (file) {
      case StreamFile s -> s.input();
      case PipeFile p -> p.handOnInput();
      default -> RawFileStreams.input(file);
    };
    if (stream == null) {
      throw IoErrors.badFile();
    }
    return stream;
  }

  /** The stream behind an open file, for a thread without the interpreter's lock; raises OSError. */
  public static OutputStream output(int number) {
    RawFile file = IoState.current().get(number);
    OutputStream stream = switch (file) {
      case StreamFile s -> s.output();
      case PipeFile p -> p.handOnOutput();
      default -> RawFileStreams.output(file);
    };
    if (stream == null) {
      throw IoErrors.badFile();
    }
    return stream;
  }

  /** Closes an open file; raises OSError. */
  public static void close(int number) {
    try {
      IoState.current().get(number).close();
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
    IoState.current().remove(number);
  }

  /** Reads up to so many bytes; raises OSError. */
  public static PyObject read(int number, int length) {
    RawFile file = IoState.current().get(number);
    if (length < 0) {
      throw IoErrors.of(new IOException("Invalid argument"), null);
    }
    byte[] bytes = new byte[length];
    try {
      int count = length == 0 ? 0 : file.read(bytes, 0, length);
      return PyBytes.of(Arrays.copyOf(bytes, Math.max(0, count)));
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  /** Writes bytes and returns how many; raises OSError or TypeError. */
  public static PyObject write(int number, PyObject data) {
    if (!(data instanceof BytesLike b)) {
      throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(data).name() + "'");
    }
    try {
      IoState.current().get(number).write(b.array(), b.offset(), b.size());
      return PyInt.of(b.size());
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  /** Goes to a position and returns it; raises OSError. */
  public static PyObject seek(int number, long position, int whence) {
    RawFile file = IoState.current().get(number);
    try {
      if (!file.isSeekable()) {
        throw new IOException("Illegal seek");
      }
      long base = whence == 0 ? 0 : whence == 1 ? file.position() : file.size();
      if (base + position < 0) {
        throw new IOException("Invalid argument");
      }
      file.setPosition(base + position);
      return PyInt.of(base + position);
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  /** Whether an open file is a terminal. */
  public static boolean isTerminal(int number) {
    return IoState.current().get(number).isTerminal();
  }
}
