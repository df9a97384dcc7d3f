package org.minipy.runtime.types.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.algorithm.Codecs;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.Notes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The functions that find codecs by name, and what they have found (PEP 100). The first of them is that of the
 * library's module codecs, which is imported when somebody asks for a codec that the runtime does not know itself.
 */
public final class CodecRegistry implements HeapAudit.Roots {
  private static final int FIELDS = 4;
  private static final PyStr IS_TEXT = PyStr.intern("_is_text_encoding");

  private final List<PyObject> searches = new ArrayList<>();
  private final Map<String, PyObject> found = new HashMap<>();

  /** The registry of the running interpreter. */
  public static CodecRegistry ofCurrentInterpreter() {
    return Interpreter.current().moduleStates().state(CodecRegistry.class, CodecRegistry::new);
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (PyObject search : searches) {
      visitor.visit("the functions that find codecs", search);
    }
    for (PyObject codec : found.values()) {
      visitor.visit("the codecs", codec);
    }
  }

  /** Adds a function that finds codecs; takes a reference. */
  public void register(PyObject search) {
    searches.add(Refs.newRef(search));
  }

  /** Takes a function away, if it is there, and forgets what has been found. */
  public void unregister(PyObject search) {
    int at = searches.indexOf(search);
    if (at < 0) {
      return;
    }
    List<PyObject> codecs = new ArrayList<>(found.values());
    found.clear();
    Refs.decref(searches.remove(at));
    for (PyObject codec : codecs) {
      Refs.decref(codec);
    }
  }

  /** The tuple that describes the codec of an encoding, owned; raises LookupError when there is none. */
  public PyTuple lookup(String encoding) {
    if (encoding.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    if (searches.isEmpty()) {
      Refs.decref(Interpreter.current().importModule("codecs", null, PyNone.NONE, 0));
    }
    String name = Codecs.normalized(encoding);
    PyObject known = found.get(name);
    if (known != null) {
      return Refs.newRef((PyTuple) known);
    }
    PyTuple codec = search(name);
    if (codec == null) {
      throw Raising.raise(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: " + encoding);
    }
    Refs.xdecref(found.put(name, Refs.newRef(codec)));
    return codec;
  }

  private PyTuple search(String name) {
    PyObject argument = PyStr.of(name);
    try {
      for (PyObject search : List.copyOf(searches)) {
        PyObject result = Calls.call(search, argument);
        if (result instanceof PyTuple codec && codec.size() == FIELDS) {
          return codec;
        }
        Refs.decref(result);
        if (result != PyNone.NONE) {
          throw Errors.typeError("codec search functions must return 4-tuples");
        }
      }
      return null;
    } finally {
      Refs.decref(argument);
    }
  }

  /** What {@code codecs.encode} makes of {@code o}, owned. */
  public PyObject encode(PyObject o, String encoding, String errors) {
    PyTuple codec = lookup(encoding);
    try {
      return convert(codec, 0, o, encoding, errors);
    } finally {
      Refs.decref(codec);
    }
  }

  /** What {@code codecs.decode} makes of {@code o}, owned. */
  public PyObject decode(PyObject o, String encoding, String errors) {
    PyTuple codec = lookup(encoding);
    try {
      return convert(codec, 1, o, encoding, errors);
    } finally {
      Refs.decref(codec);
    }
  }

  /** What {@code str.encode} makes of a text with a codec that is not the runtime's, owned. */
  PyBytes encodeText(PyObject text, String encoding, String errors) {
    PyTuple codec = textCodec(encoding, "encode");
    PyObject result;
    try {
      result = convert(codec, 0, text, encoding, errors);
    } finally {
      Refs.decref(codec);
    }
    if (result instanceof PyBytes bytes) {
      return bytes;
    }
    throw wrongResult(result, "'" + encoding + "' encoder returned '", "' instead of 'bytes'; "
        + "use codecs.encode() to encode to arbitrary types");
  }

  /** What {@code bytes.decode} makes of bytes with a codec that is not the runtime's, owned. */
  PyStr decodeText(PyObject bytes, String encoding, String errors) {
    PyTuple codec = textCodec(encoding, "decode");
    PyObject result;
    try {
      result = convert(codec, 1, bytes, encoding, errors);
    } finally {
      Refs.decref(codec);
    }
    if (result instanceof PyStr text) {
      return text;
    }
    throw wrongResult(result, "'" + encoding + "' decoder returned '", "' instead of 'str'; "
        + "use codecs.decode() to decode to arbitrary types");
  }

  private static PyException wrongResult(PyObject result, String before, String after) {
    try {
      return Errors.typeError(before + PyType.of(result).name() + after);
    } finally {
      Refs.decref(result);
    }
  }

  private PyTuple textCodec(String encoding, String operation) {
    PyTuple codec = lookup(encoding);
    PyObject isText = null;
    try {
      isText = PyType.of(codec) == PyTuple.TYPE ? null : Attributes.getOrNull(codec, IS_TEXT);
      if (isText != null && !Truth.of(isText)) {
        throw Raising.raise(ExceptionTypes.LOOKUP_ERROR, "'" + encoding + "' is not a text encoding; use codecs."
            + operation + "() to handle arbitrary codecs");
      }
      return Refs.newRef(codec);
    } finally {
      Refs.xdecref(isText);
      Refs.decref(codec);
    }
  }

  private static PyObject convert(PyTuple codec, int which, PyObject input, String encoding, String errors) {
    PyObject mode = PyStr.of(errors);
    PyObject result;
    try {
      result = Calls.call(codec.get(which), input, mode);
    } catch (PyException e) {
      Notes.add(e, (which == 0 ? "encoding" : "decoding") + " with '" + encoding + "' codec failed");
      throw e;
    } finally {
      Refs.decref(mode);
    }
    try {
      if (result instanceof PyTuple pair && pair.size() == 2) {
        return Refs.newRef(pair.get(0));
      }
      throw Errors.typeError((which == 0 ? "encoder" : "decoder") + " must return a tuple (object, integer)");
    } finally {
      Refs.decref(result);
    }
  }
}
