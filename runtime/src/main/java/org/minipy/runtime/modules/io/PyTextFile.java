package org.minipy.runtime.modules.io;

import java.io.IOException;
import java.io.OutputStream;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** A text file (TextIOWrapper): encodes what is written to it into a buffer of bytes. */
public class PyTextFile extends PyGcObject implements HasDict {
  /** The type {@code _io.TextIOWrapper}. */
  public static final PyType TYPE = PyType.builtin("TextIOWrapper", new TextFileSlots()).inModule("_io").withGc()
      .withDict().withWeakrefs().sized(200, 0);

  private static final int CHUNK = 8192;

  private final OutputStream out;
  private final boolean lineBuffering;
  private final boolean backslashReplace;
  private final byte[] pending = new byte[CHUNK];
  private int count;
  private PyDict dict;

  /** Makes a file that writes to {@code out}. */
  public PyTextFile(OutputStream out, boolean lineBuffering, boolean backslashReplace) {
    super(TYPE);
    this.out = out;
    this.lineBuffering = lineBuffering;
    this.backslashReplace = backslashReplace;
    track();
  }

  /** Whether the file's methods are those of its type: then the runtime may write without looking them up. */
  public final boolean isPlain() {
    return typeObject() == TYPE && (dict == null || dict.size() == 0);
  }

  /** Writes text; raises OSError, UnicodeEncodeError. */
  public final void write(String text) {
    boolean lineEnd = false;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (count > CHUNK - 8) {
        drain();
      }
      if (c < 0x80) {
        pending[count++] = (byte) c;
        lineEnd |= c == '\n';
      } else if (c < 0x800) {
        pending[count++] = (byte) (0xc0 | c >> 6);
        pending[count++] = (byte) (0x80 | c & 0x3f);
      } else if (!Character.isSurrogate(c)) {
        putThree(c);
      } else if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1))) {
        putFour(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        putLoneSurrogate(c, text.codePointCount(0, i));
      }
    }
    if (lineEnd && lineBuffering) {
      flush();
    }
  }

  private void putThree(int c) {
    pending[count++] = (byte) (0xe0 | c >> 12);
    pending[count++] = (byte) (0x80 | c >> 6 & 0x3f);
    pending[count++] = (byte) (0x80 | c & 0x3f);
  }

  private void putFour(int c) {
    pending[count++] = (byte) (0xf0 | c >> 18);
    pending[count++] = (byte) (0x80 | c >> 12 & 0x3f);
    pending[count++] = (byte) (0x80 | c >> 6 & 0x3f);
    pending[count++] = (byte) (0x80 | c & 0x3f);
  }

  private void putLoneSurrogate(char c, int position) {
    if (!backslashReplace) {
      throw Errors.of(ExceptionTypes.UNICODE_ENCODE_ERROR, "'utf-8' codec can't encode character '\\u"
          + Integer.toHexString(c) + "' in position " + position + ": surrogates not allowed");
    }
    String escape = "\\u" + Integer.toHexString(c);
    for (int i = 0; i < escape.length(); i++) {
      pending[count++] = (byte) escape.charAt(i);
    }
  }

  private void drain() {
    int n = count;
    count = 0;
    try {
      out.write(pending, 0, n);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Passes everything on; raises OSError. */
  public final void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static PyException failed(IOException e) {
    return Errors.of(ExceptionTypes.OS_ERROR, e.getMessage());
  }

  @Override
  public final PyDict dictOrNull() {
    return dict;
  }

  @Override
  public final PyDict dict() {
    if (dict == null) {
      dict = new PyDict();
    }
    return dict;
  }

  @Override
  public final void setDict(PyDict newDict) {
    PyDict old = dict;
    dict = Refs.newRef(newDict);
    Refs.xdecref(old);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
