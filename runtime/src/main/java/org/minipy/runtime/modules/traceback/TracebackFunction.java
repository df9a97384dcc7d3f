package org.minipy.runtime.modules.traceback;

import java.io.File;
import org.minipy.runtime.algorithm.DisplayWidth;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.NameDistance;
import org.minipy.runtime.host.CodePositions;
import org.minipy.runtime.host.ErrorAnchors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.traceback.PyTraceback;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The functions of the module _traceback. */
enum TracebackFunction implements BuiltinMethod {
  POSITION("position($module, tb, /)",
      "Return line, last line, column and column after the end (in characters) of what an entry was doing."),
  ANCHORS("anchors($module, expression, /)",
      "Return where the operator of an expression begins and ends, and the gap around it; None without one."),
  CLOSEST("closest($module, name, candidates, /)", "Return the candidate most like a misspelled name, or None."),
  WIDTH("width($module, text, /)", "Return how many columns a text takes on a terminal."),
  FILE_STATE("file_state($module, path, /)", "Return size and time of the last change of a file; None without one."),
  SOURCE("source($module, path, /)", "Return the text of a source file; None when it cannot be read.");

  private final String signature;
  private final String doc;

  TracebackFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case POSITION -> position(args[0]);
      case ANCHORS -> anchors(text(args[0]));
      case CLOSEST -> closest(text(args[0]), args[1]);
      case WIDTH -> PyInt.of(text(args[0]).codePoints().map(DisplayWidth::of).sum());
      case FILE_STATE -> fileState(text(args[0]));
      case SOURCE -> orNone(Interpreter.current().sourceTextOrNull(text(args[0])));
    };
  }

  private static String text(PyObject o) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError("expected str, got " + PyType.of(o).name());
  }

  private static PyObject orNone(String s) {
    return s == null ? PyNone.owned() : PyStr.of(s);
  }

  private static PyObject position(PyObject o) {
    if (!(o instanceof PyTraceback t)) {
      throw Errors.typeError("expected traceback, got " + PyType.of(o).name());
    }
    CodePositions positions = t.frame().execution().positions();
    int i = t.position();
    if (!t.hasOwnPosition()) {
      return new TupleBuilder(4).integer(t.line()).add(PyNone.NONE).add(PyNone.NONE).add(PyNone.NONE).build();
    }
    TupleBuilder place = new TupleBuilder(4).integer(t.line()).integer(positions.endLine(i));
    boolean known = positions.column(i) >= 0 && positions.endColumn(i) >= 0;
    return known
        ? place.integer(positions.column(i)).integer(positions.endColumn(i)).build()
        : place.add(PyNone.NONE).add(PyNone.NONE).build();
  }

  private static PyObject anchors(String expression) {
    ErrorAnchors found = expression.isBlank() ? null : Interpreter.current().errorAnchors(expression);
    return found == null ? PyNone.owned()
        : new TupleBuilder(4).integer(found.start()).integer(found.end()).integer(found.gapStart())
            .integer(found.gapEnd()).build();
  }

  private static PyObject closest(String name, PyObject candidates) {
    NameDistance distance = NameDistance.closerThanLength(name);
    PyTuple items = Sequences.toTuple(candidates);
    try {
      for (PyObject item : items.items()) {
        distance.consider(text(item));
      }
    } finally {
      Refs.decref(items);
    }
    return orNone(distance.closest());
  }

  private static PyObject fileState(String path) {
    File file = new File(Interpreter.current().settings().absolute(path));
    long changed = file.lastModified();
    return changed == 0L && !file.exists()
        ? PyNone.owned()
        : new TupleBuilder(2).integer(file.length()).number(changed / 1e3).build();
  }
}
