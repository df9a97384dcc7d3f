package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** A file of text in memory (StringIO). The position counts Java chars here, code points for programs. */
public final class PyStringIO extends PyIoBase implements TextFile {
  /** The type {@code _io.StringIO}. */
  public static final PyType TYPE = type("StringIO", TEXT_TYPE, new StringIOSlots(), 168);

  private final StringBuilder text = new StringBuilder();
  private int position;
  private Newlines newlines = new Newlines("\n");
  private boolean closed;

  /** Makes an empty one. */
  PyStringIO(PyType type) {
    super(type);
  }

  /** Replaces the text and goes to the beginning. */
  void setValue(String value, Newlines lineEnds) {
    newlines = lineEnds;
    text.setLength(0);
    position = 0;
    closed = false;
    writeText(value);
    position = 0;
  }

  Newlines newlines() {
    return newlines;
  }

  void checkOpen() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  /** All the text. */
  String value() {
    checkOpen();
    return text.toString();
  }

  @Override
  public String read(long count) {
    checkOpen();
    int from = Math.min(position, text.length());
    int end = text.length();
    if (count >= 0 && count < end - from) {
      end = text.offsetByCodePoints(from, (int) Math.min(count, text.codePointCount(from, end)));
    }
    position = Math.max(position, end);
    return text.substring(from, end);
  }

  @Override
  public String readLine(long limit) {
    checkOpen();
    int from = Math.min(position, text.length());
    int end = newlines.lineEnd(text, from, true);
    end = end < 0 ? text.length() : end;
    if (limit >= 0 && text.codePointCount(from, end) > limit) {
      end = text.offsetByCodePoints(from, (int) limit);
    }
    position = Math.max(position, end);
    return text.substring(from, end);
  }

  @Override
  public void write(PyStr s) {
    checkOpen();
    writeText(s.value());
  }

  /** Writes text. */
  public void writeText(String given) {
    checkOpen();
    String out = newlines.translates() ? newlines.read(given) : newlines.written(given);
    if (out.isEmpty()) {
      return;
    }
    while (text.length() < position) {
      text.append('\0');
    }
    if (position == text.length()) {
      text.append(out);
    } else {
      int end = position + out.length();
      text.replace(position, Math.min(end, text.length()), out);
    }
    position += out.length();
  }

  @Override
  public long seek(long offset, int whence) {
    checkOpen();
    if (whence < 0 || whence > 2) {
      throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (whence == 0 && offset < 0) {
      throw Errors.valueError("Negative seek position " + offset);
    }
    if (whence != 0 && offset != 0) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
    }
    switch (whence) {
      case 0 -> position = charIndex(offset);
      case 2 -> position = text.length();
      default -> {}
    }
    return tell();
  }

  private int charIndex(long codePoints) {
    int all = text.codePointCount(0, text.length());
    return codePoints >= all
        ? (int) Math.min(Integer.MAX_VALUE - 8, text.length() + codePoints - all)
        : text.offsetByCodePoints(0, (int) codePoints);
  }

  @Override
  public long tell() {
    checkOpen();
    int within = Math.min(position, text.length());
    return text.codePointCount(0, within) + (position - within);
  }

  @Override
  public long truncate(PyObject size) {
    checkOpen();
    long length = size == null || size == PyNone.NONE ? tell() : FileArguments.offset(size);
    if (length < 0) {
      throw Errors.valueError("Negative size value " + length);
    }
    int end = charIndex(length);
    if (end < text.length()) {
      text.setLength(end);
    }
    return length;
  }

  @Override
  public void flush() {
    checkOpen();
  }

  @Override
  public void close() {
    closed = true;
    text.setLength(0);
    position = 0;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
