package org.minipy.runtime.types.io;

import java.util.Arrays;
import org.minipy.runtime.algorithm.Codec;
import org.minipy.runtime.algorithm.CodecErrors;
import org.minipy.runtime.algorithm.CodecException;
import org.minipy.runtime.algorithm.Codecs;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.text.TextCodecs;

/**
 * A text file over a file of bytes (TextIOWrapper).
 *
 * <p>What is written is encoded into an array, which is passed on when it is full, at a line end if the file is line
 * buffered, and on flush. What is read is decoded a chunk at a time. CPython keeps the encoded pieces in a list; that
 * list, which the collector counts, is made here too.
 */
public final class PyTextFile extends PyIoBase implements TextFile {
  /** The type {@code _io.TextIOWrapper}. */
  public static final PyType TYPE = type("TextIOWrapper", TEXT_TYPE, new TextFileSlots(), 200);

  private static final int CHUNK = 8192;
  private static final int LONGEST_CHARACTER = 4;

  private PyObject buffer;
  private ByteFile bytes;
  private String encoding;
  private String errors;
  private Codec codec;
  private CodecErrors.Handler handler;
  private boolean utf8;
  private Newlines newlines;
  private boolean lineBuffering;
  private boolean writeThrough;

  private byte[] pending;
  private int pendingCount;
  private int pieces;
  private PyList pieceList;

  private StringBuilder text = new StringBuilder();
  private int textPosition;
  private byte[] undecoded = {};
  private boolean telling = true;

  /** Makes one without a file beneath; {@code type} is {@link #TYPE} or derived from it. */
  PyTextFile(PyType type) {
    super(type);
  }

  /** Makes one over {@code buffer}, which is stolen. */
  public static PyTextFile ofSteal(PyObject buffer, String encoding, String errors, boolean lineBuffering,
      boolean writeThrough) {
    PyTextFile file = new PyTextFile(TYPE);
    file.open(buffer, encoding, errors, new Newlines("\n"), lineBuffering, writeThrough);
    Refs.decref(buffer);
    return file;
  }

  /** Sets everything; takes a reference to the file beneath. Raises LookupError for an unknown encoding. */
  void open(PyObject fileBeneath, String encodingName, String errorsName, Newlines lineEnds, boolean lines,
      boolean through) {
    setCodec(encodingName, errorsName);
    newlines = lineEnds;
    lineBuffering = lines;
    writeThrough = through;
    PyObject old = buffer;
    buffer = Refs.newRef(fileBeneath);
    bytes = fileBeneath instanceof ByteFile b ? b : new ObjectByteFile(fileBeneath);
    Refs.xdecref(old);
  }

  private void setCodec(String encodingName, String errorsName) {
    try {
      codec = Codecs.get(encodingName);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
    encoding = encodingName;
    errors = errorsName;
    handler = TextCodecs.handler(errorsName);
    utf8 = codec.name().equals("utf-8");
  }

  /** Changes some of the settings; null leaves one as it is. */
  void reconfigure(String newEncoding, String newErrors, Newlines lineEnds, Boolean lines, Boolean through) {
    flush();
    if (newEncoding != null || newErrors != null) {
      setCodec(newEncoding == null ? encoding : newEncoding,
          newErrors != null ? newErrors : newEncoding != null ? "strict" : errors);
    }
    newlines = lineEnds == null ? newlines : lineEnds;
    lineBuffering = lines == null ? lineBuffering : lines;
    writeThrough = through == null ? writeThrough : through;
  }

  /** Whether the file's write and flush are those of its type: then the runtime may write without looking them up. */
  public boolean isPlain() {
    return typeObject() == TYPE
        && (dictOrNull() == null || dictOrNull().find(Names.WRITE) < 0 && dictOrNull().find(Names.FLUSH) < 0);
  }

  /** Whether there is a file beneath. */
  boolean hasBuffer() {
    return buffer != null;
  }

  /** The file beneath, borrowed; raises ValueError when it has been detached. */
  PyObject buffer() {
    if (buffer == null) {
      throw Errors.valueError("underlying buffer has been detached");
    }
    return buffer;
  }

  ByteFile bytes() {
    buffer();
    return bytes;
  }

  String encoding() {
    return encoding;
  }

  String errors() {
    return errors;
  }

  Newlines newlines() {
    return newlines;
  }

  boolean isLineBuffering() {
    return lineBuffering;
  }

  boolean isWriteThrough() {
    return writeThrough;
  }

  private void checkOpen() {
    if (bytes().isClosed()) {
      throw IoErrors.closed();
    }
  }

  @Override
  public void write(PyStr s) {
    write(s.value());
  }

  /** Writes text; raises OSError, UnicodeEncodeError. */
  public void write(String given) {
    checkOpen();
    if (!bytes.isWritable()) {
      throw IoErrors.unsupported("not writable");
    }
    String out = newlines.written(given);
    boolean flushes = lineBuffering && (given.indexOf('\n') >= 0 || given.indexOf('\r') >= 0);
    if (pending == null) {
      pending = new byte[CHUNK];
    }
    notePiece();
    if (utf8) {
      encode(out);
    } else {
      put(encoded(out));
    }
    if (flushes) {
      flush();
    } else if (writeThrough) {
      drain();
    }
    if (textPosition < text.length() || undecoded.length > 0) {
      forgetDecoded();
    }
  }

  private void notePiece() {
    if (++pieces == 2) {
      pieceList = new PyList();
    }
  }

  private byte[] encoded(String out) {
    try {
      return codec.encode(out, handler);
    } catch (CodecException e) {
      throw TextCodecs.raise(e);
    }
  }

  private void put(byte[] encoded) {
    if (encoded.length > CHUNK - pendingCount) {
      drain();
    }
    if (encoded.length > CHUNK) {
      bytes.write(encoded, 0, encoded.length);
    } else {
      System.arraycopy(encoded, 0, pending, pendingCount, encoded.length);
      pendingCount += encoded.length;
    }
  }

  private void encode(String out) {
    int n = out.length();
    for (int i = 0; i < n; i++) {
      char c = out.charAt(i);
      if (pendingCount > CHUNK - LONGEST_CHARACTER) {
        drain();
      }
      if (c < 0x80) {
        pending[pendingCount++] = (byte) c;
      } else if (c < 0x800) {
        pending[pendingCount++] = (byte) (0xc0 | c >> 6);
        pending[pendingCount++] = (byte) (0x80 | c & 0x3f);
      } else if (!Character.isSurrogate(c)) {
        pending[pendingCount++] = (byte) (0xe0 | c >> 12);
        pending[pendingCount++] = (byte) (0x80 | c >> 6 & 0x3f);
        pending[pendingCount++] = (byte) (0x80 | c & 0x3f);
      } else {
        put(encoded(out.substring(i)));
        return;
      }
    }
  }

  /** Passes the encoded bytes on to the file beneath. */
  private void drain() {
    int n = pendingCount;
    pendingCount = 0;
    pieces = 0;
    PyList list = pieceList;
    pieceList = null;
    Refs.xdecref(list);
    if (n > 0) {
      bytes.write(pending, 0, n);
    }
  }

  @Override
  public void flush() {
    checkOpen();
    telling = true;
    drain();
    bytes.flush();
  }

  private void forgetDecoded() {
    text.setLength(0);
    textPosition = 0;
    undecoded = new byte[0];
  }

  private void checkReads() {
    checkOpen();
    if (!bytes.isReadable()) {
      throw IoErrors.unsupported("not readable");
    }
    drain();
  }

  /** Decodes another chunk; false at the end of the file. */
  private boolean fill() {
    byte[] chunk = bytes.readSome(CHUNK);
    boolean last = chunk.length == 0;
    byte[] input = undecoded;
    if (undecoded.length == 0) {
      input = chunk;
    } else if (!last) {
      input = Arrays.copyOf(undecoded, undecoded.length + chunk.length);
      System.arraycopy(chunk, 0, input, undecoded.length, chunk.length);
    }
    if (textPosition > 0) {
      text.delete(0, textPosition);
      textPosition = 0;
    }
    StringBuilder decoded = new StringBuilder(input.length);
    try {
      int used = input.length == 0 ? 0 : codec.decode(input, last, handler, decoded);
      undecoded = used == input.length ? new byte[0] : Arrays.copyOfRange(input, used, input.length);
    } catch (CodecException e) {
      throw TextCodecs.raise(e);
    }
    text.append(decoded);
    return !last;
  }

  private String take(int end) {
    String taken = text.substring(textPosition, end);
    textPosition = end;
    if (textPosition == text.length()) {
      text.setLength(0);
      textPosition = 0;
    }
    return newlines.read(taken);
  }

  @Override
  public String read(long count) {
    checkReads();
    if (count < 0) {
      while (fill()) {
        continue;
      }
      return take(text.length());
    }
    boolean more = true;
    int end;
    while ((end = newlines.skip(text, textPosition, count, !more)) < 0 && more) {
      more = fill();
    }
    return take(end < 0 ? text.length() : end);
  }

  @Override
  public String readLine(long limit) {
    checkReads();
    int from = textPosition;
    boolean more = true;
    int end;
    while ((end = newlines.lineEnd(text, from, !more)) < 0 && more
        && (limit < 0 || newlines.skip(text, textPosition, limit, false) < 0)) {
      int scanned = Math.max(text.length() - textPosition - 1, 0);
      more = fill();
      from = textPosition + scanned;
    }
    int stop = end < 0 ? text.length() : end;
    int limited = limit < 0 ? -1 : newlines.skip(text, textPosition, limit, !more);
    return take(limited >= 0 && limited < stop ? limited : stop);
  }

  /** The next line of an iteration, which forbids to ask for the position; empty at the end. */
  String nextLine() {
    telling = false;
    String line = readLine(-1);
    if (line.isEmpty()) {
      telling = true;
    }
    return line;
  }

  @Override
  public long seek(long offset, int whence) {
    checkOpen();
    if (!bytes.isSeekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    long target = switch (whence) {
      case 0 -> {
        if (offset < 0) {
          throw Errors.valueError("negative seek position " + offset);
        }
        yield offset;
      }
      case 1 -> {
        if (offset != 0) {
          throw IoErrors.unsupported("can't do nonzero cur-relative seeks");
        }
        yield tell();
      }
      case 2 -> {
        if (offset != 0) {
          throw IoErrors.unsupported("can't do nonzero end-relative seeks");
        }
        yield 0;
      }
      default -> throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    };
    flush();
    forgetDecoded();
    return bytes.seek(target, whence == 2 ? 2 : 0);
  }

  @Override
  public long tell() {
    checkOpen();
    if (!bytes.isSeekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    if (!telling) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "telling position disabled by next() call");
    }
    flush();
    long position = bytes.tell() - undecoded.length;
    return textPosition == text.length() ? position : position - encoded(text.substring(textPosition)).length;
  }

  @Override
  public long truncate(PyObject size) {
    flush();
    return bytes.truncate(size == null || size == PyNone.NONE ? -1 : FileArguments.offset(size));
  }

  @Override
  public void close() {
    buffer();
    if (bytes.isClosed()) {
      return;
    }
    PyException failure = null;
    try {
      flush();
    } catch (PyException e) {
      failure = e;
    }
    setBaseClosed();
    bytes.close();
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public boolean isClosed() {
    return bytes().isClosed();
  }

  /** The file beneath, owned; this one has none from now on. */
  PyObject detach() {
    flush();
    PyObject file = buffer();
    buffer = null;
    bytes = null;
    return file;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(buffer);
    visitor.visitIfPresent(pieceList);
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    PyObject[] old = {buffer, pieceList};
    buffer = null;
    bytes = null;
    pieceList = null;
    Refs.clearForwards(old, old.length);
    super.release();
  }
}
