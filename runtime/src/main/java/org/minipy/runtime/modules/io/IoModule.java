package org.minipy.runtime.modules.io;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.io.IoState;
import org.minipy.runtime.types.io.PyBuffered;
import org.minipy.runtime.types.io.PyBytesIO;
import org.minipy.runtime.types.io.PyFileIO;
import org.minipy.runtime.types.io.PyIoBase;
import org.minipy.runtime.types.io.PyStringIO;
import org.minipy.runtime.types.io.PyTextFile;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyInt;

/** The module _io, on which io stands. */
public final class IoModule extends BuiltinModule {
  private static final int DEFAULT_BUFFER_SIZE = 8192;

  /** Declares the module. */
  public IoModule() {
    super("_io", "Files: what the module io has in Java.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return IoFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    putSteal(module, "DEFAULT_BUFFER_SIZE", PyInt.of(DEFAULT_BUFFER_SIZE));
    put(module, "UnsupportedOperation", IoState.current().unsupportedOperation());
    put(module, "BlockingIOError", ExceptionTypes.BLOCKING_IO_ERROR);
    put(module, "_IOBase", PyIoBase.TYPE);
    put(module, "_RawIOBase", PyIoBase.RAW_TYPE);
    put(module, "_BufferedIOBase", PyIoBase.BUFFERED_TYPE);
    put(module, "_TextIOBase", PyIoBase.TEXT_TYPE);
    put(module, "FileIO", PyFileIO.TYPE);
    put(module, "BytesIO", PyBytesIO.TYPE);
    put(module, "StringIO", PyStringIO.TYPE);
    put(module, "BufferedReader", PyBuffered.READER);
    put(module, "BufferedWriter", PyBuffered.WRITER);
    put(module, "BufferedRandom", PyBuffered.RANDOM);
    put(module, "TextIOWrapper", PyTextFile.TYPE);
  }
}
