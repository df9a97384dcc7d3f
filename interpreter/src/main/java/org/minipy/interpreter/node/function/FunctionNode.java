package org.minipy.interpreter.node.function;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.tuple.PyTuple;

/** Makes a function: evaluates defaults, then annotations, and takes the cells that it shares with this frame. */
public class FunctionNode extends ExprNode {
  private final PyCode code;
  private final ExprNode defaults;
  private final ExprNode keywordDefaults;
  private final ExprNode annotations;
  private final int[] closureSlots;
  private final PyObject doc;
  private final int position;

  /**
   * Makes functions of {@code code}, which the enclosing code owns.
   *
   * @param defaults makes a tuple of the defaults, or null
   * @param keywordDefaults makes a dict of the defaults of keyword-only parameters, or null
   * @param annotations makes a tuple of names and annotations, or null
   * @param closureSlots where this frame has the cells of the function's free variables
   * @param doc the docstring, a constant of {@code code}, or null
   */
  public FunctionNode(
      PyCode code, ExprNode defaults, ExprNode keywordDefaults, ExprNode annotations, int[] closureSlots,
      PyObject doc, int position) {
    this.code = code;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.annotations = annotations;
    this.closureSlots = closureSlots;
    this.doc = doc;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject defaultValues = null;
    PyObject namedDefaults = null;
    PyObject annotationPairs = null;
    PyTuple cells = null;
    try {
      defaultValues = defaults == null ? null : defaults.execute(f);
      namedDefaults = keywordDefaults == null ? null : keywordDefaults.execute(f);
      annotationPairs = annotations == null ? null : annotations.execute(f);
      beforeMaking(f);
      f.position = position;
      cells = closureSlots.length == 0 ? null : closure(f, closureSlots);
      PyFunction function = new PyFunction(code, f.globals, f.builtins, code.qualnameObject(),
          f.globals.getBorrowed(Names.NAME), doc);
      function.setDefaults((PyTuple) defaultValues);
      function.setKeywordDefaults((PyDict) namedDefaults);
      function.setAnnotations(annotationPairs);
      if (cells != null) {
        function.setClosure(cells);
      }
      return function;
    } finally {
      Refs.xdecref(defaultValues);
      Refs.xdecref(namedDefaults);
      Refs.xdecref(annotationPairs);
      Refs.xdecref(cells);
    }
  }

  /** Defaults and annotations have been evaluated. */
  protected void beforeMaking(Frame f) {}

  static PyTuple closure(Frame f, int[] slots) {
    PyObject[] cells = new PyObject[slots.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Refs.newRef(f.locals[slots[i]]);
    }
    return PyTuple.ofSteal(cells);
  }
}
