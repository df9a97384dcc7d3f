package org.minipy.runtime.modules.codecs;

import org.minipy.runtime.algorithm.CodecErrors;
import org.minipy.runtime.algorithm.CodecException;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The error handlers that are built in, as functions that take the exception and return a replacement. */
enum ErrorHandlerFunction implements BuiltinMethod {
  STRICT("strict_errors", "strict", "Raise the error."),
  IGNORE("ignore_errors", "ignore", "Leave out what failed."),
  REPLACE("replace_errors", "replace", "Put a mark in place of what failed."),
  XMLCHARREFREPLACE("xmlcharrefreplace_errors", "xmlcharrefreplace", "Put XML character references in place."),
  BACKSLASHREPLACE("backslashreplace_errors", "backslashreplace", "Put escapes with backslashes in place."),
  NAMEREPLACE("namereplace_errors", "namereplace", "Put escapes with the names of characters in place."),
  SURROGATEESCAPE("surrogateescape", "surrogateescape", "Keep bytes as surrogates."),
  SURROGATEPASS("surrogatepass", "surrogatepass", "Encode surrogates like other characters.");

  private static final PyStr ENCODING = PyStr.intern("encoding");
  private static final PyStr OBJECT = PyStr.intern("object");
  private static final PyStr START = PyStr.intern("start");
  private static final PyStr END = PyStr.intern("end");
  private static final PyStr REASON = PyStr.intern("reason");
  private static final String MARK = "\ufffd";

  private final String functionName;
  private final String handlerName;
  private final String doc;

  ErrorHandlerFunction(String functionName, String handlerName, String doc) {
    this.functionName = functionName;
    this.handlerName = handlerName;
    this.doc = doc;
  }

  /** The handler that encoders and decoders know by {@code name}; null when there is none. */
  static ErrorHandlerFunction namedOrNull(String name) {
    for (ErrorHandlerFunction handler : values()) {
      if (handler.handlerName.equals(name)) {
        return handler;
      }
    }
    return null;
  }

  /** The name of the function in the module. */
  String functionName() {
    return functionName;
  }

  @Override
  public String signature() {
    return functionName + "($module, exception, /) --";
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    if (!(args[0] instanceof PyBaseException e)) {
      throw this == STRICT ? Errors.typeError("codec must pass exception instance") : unfit(args[0]);
    }
    if (this == STRICT) {
      throw Raising.raiseSteal(Refs.newRef(e));
    }
    CodecException failure = failure(e);
    if (this == REPLACE && isTranslation(e)) {
      return replacement(MARK.repeat(failure.end() - failure.start()), failure.end());
    }
    CodecErrors.Replacement made;
    try {
      made = CodecErrors.named(handlerName).handle(failure);
    } catch (CodecException unchanged) {
      throw Raising.raiseSteal(Refs.newRef(e));
    }
    return made.text() != null ? replacement(made.text(), made.position())
        : new TupleBuilder(2).bytes(made.bytes()).integer(made.position()).build();
  }

  private static PyObject replacement(String text, int position) {
    return new TupleBuilder(2).text(text).integer(position).build();
  }

  private static boolean isTranslation(PyBaseException e) {
    return PyType.of(e).isSubtype(ExceptionTypes.UNICODE_TRANSLATE_ERROR);
  }

  /** What {@code e} tells of a failure; raises TypeError when it is none that this handler is for. */
  private CodecException failure(PyBaseException e) {
    boolean decoding = PyType.of(e).isSubtype(ExceptionTypes.UNICODE_DECODE_ERROR);
    boolean encoding = PyType.of(e).isSubtype(ExceptionTypes.UNICODE_ENCODE_ERROR);
    boolean fits = switch (this) {
      case STRICT, IGNORE, REPLACE, BACKSLASHREPLACE -> decoding || encoding || isTranslation(e);
      case XMLCHARREFREPLACE, NAMEREPLACE -> encoding;
      case SURROGATEESCAPE, SURROGATEPASS -> decoding || encoding;
    };
    if (!fits) {
      throw unfit(e);
    }
    String codec = e.fieldBorrowed(ENCODING) instanceof PyStr s ? s.value() : "";
    String reason = e.fieldBorrowed(REASON) instanceof PyStr s ? s.value() : "";
    PyObject object = e.fieldBorrowed(OBJECT);
    if (decoding && object instanceof BytesLike b) {
      int end = within(e, END, 1, b.size());
      return CodecException.decoding(codec, b.bytes(), within(e, START, 0, Math.max(end - 1, 0)), end, reason);
    }
    if (!decoding && object instanceof PyStr s) {
      int end = within(e, END, 1, s.length());
      return CodecException.encoding(codec, s.value(), within(e, START, 0, Math.max(end - 1, 0)), end, reason);
    }
    throw Errors.typeError("object attribute not set");
  }

  private static int within(PyBaseException e, PyStr field, int least, int most) {
    return (int) Math.max(Math.min(Indexes.toLong(e.fieldBorrowed(field)), most), Math.min(least, most));
  }

  private static PyException unfit(PyObject o) {
    return Errors.typeError("don't know how to handle " + PyType.of(o).name() + " in error callback");
  }
}
