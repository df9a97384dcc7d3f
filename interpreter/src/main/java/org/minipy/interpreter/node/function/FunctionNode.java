package org.minipy.interpreter.node.function;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Makes a function: evaluates defaults, then annotations, and takes the cells that it shares with this frame. */
public final class FunctionNode extends ExprNode {
  private final PyCode code;
  private final ExprNode defaults;
  private final PyStr[] keywordNames;
  private final ExprNode[] keywordDefaults;
  private final PyStr[] annotated;
  private final ExprNode[] annotations;
  private final int[] closureSlots;
  private final PyObject doc;

  /**
   * Makes functions of {@code code}, which the enclosing code owns.
   *
   * @param defaults the tuple of default values, or null when there are none
   * @param closureSlots where this frame has the cells of the function's free variables
   * @param doc the docstring, a constant of {@code code}, or null
   */
  public FunctionNode(PyCode code, ExprNode defaults, PyStr[] keywordNames, ExprNode[] keywordDefaults,
      PyStr[] annotated, ExprNode[] annotations, int[] closureSlots, PyObject doc) {
    this.code = code;
    this.defaults = defaults;
    this.keywordNames = keywordNames;
    this.keywordDefaults = keywordDefaults;
    this.annotated = annotated;
    this.annotations = annotations;
    this.closureSlots = closureSlots;
    this.doc = doc;
  }

  @Override
  public PyObject execute(Frame f) {
    PyTuple defaultValues = null;
    PyDict namedDefaults = null;
    PyDict annotationDict = null;
    try {
      if (defaults != null) {
        defaultValues = (PyTuple) defaults.execute(f);
      }
      namedDefaults = dict(f, keywordNames, keywordDefaults);
      annotationDict = dict(f, annotated, annotations);
      PyFunction function = new PyFunction(code, f.globals, f.builtins, code.qualnameObject(),
          f.globals.getBorrowed(Names.NAME), doc);
      function.setDefaults(defaultValues);
      function.setKeywordDefaults(namedDefaults);
      function.setAnnotations(annotationDict);
      if (closureSlots.length > 0) {
        PyTuple cells = closure(f, closureSlots);
        function.setClosure(cells);
        Refs.decref(cells);
      }
      return function;
    } finally {
      Refs.xdecref(defaultValues);
      Refs.xdecref(namedDefaults);
      Refs.xdecref(annotationDict);
    }
  }

  static PyTuple closure(Frame f, int[] slots) {
    PyObject[] cells = new PyObject[slots.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Refs.newRef(f.locals[slots[i]]);
    }
    return PyTuple.ofSteal(cells);
  }

  private static PyDict dict(Frame f, PyStr[] names, ExprNode[] values) {
    if (names.length == 0) {
      return null;
    }
    PyObject[] evaluated = Operands.executeAll(values, f);
    PyDict dict = new PyDict();
    for (int i = 0; i < names.length; i++) {
      dict.putSteal(Refs.newRef(names[i]), evaluated[i]);
    }
    return dict;
  }
}
