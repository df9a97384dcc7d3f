package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.stored.StoredBody;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/**
 * A function of the library that is lowered when it is called, or looked into, for the first time. What that makes
 * counts nowhere: in CPython it has been there since the module was loaded.
 */
final class LateFunction implements PyCode.Completion {
  private final Unit unit;
  private final Scope scope;
  private final StoredBody body;
  private final int line;

  LateFunction(Unit unit, Scope scope, StoredBody body, int line) {
    this.unit = unit;
    this.scope = scope;
    this.body = body;
    this.line = line;
  }

  /** The incomplete code object, owned. */
  PyCode code(String name, Arguments args) {
    PyCode.Layout heading = FunctionLowering.layout(unit, scope, name, args, line);
    heading.fileName = unit.fileName();
    String text = unit.optimize() < 2 ? body.docstring() : null;
    PyStr doc = text == null ? null : PyStr.of(text);
    boolean sharesNothing = scope.cellVariables().isEmpty() && scope.freeVariables().isEmpty();
    PyCode code = new PyCode(heading, sharesNothing, doc, this);
    Refs.xdecref(doc);
    unit.codes().add(code, scope.index(), null);
    return code;
  }

  @Override
  public void run(PyCode code) {
    ConstantPool constants = new ConstantPool();
    Unit own = unit.with(constants);
    Heap.Silence silence = Heap.current().silence();
    try {
      PyObject doc = code.keptDoc();
      if (doc != null) {
        constants.know(doc);
      }
      Body inner = FunctionLowering.functionBody(own, scope, line);
      StmtNode lowered = FunctionLowering.lowered(inner, doc, body);
      inner.code().complete(code, lowered);
    } finally {
      constants.release();
      silence.end();
    }
  }
}
