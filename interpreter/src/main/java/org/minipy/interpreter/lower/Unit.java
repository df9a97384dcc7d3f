package org.minipy.interpreter.lower;

import org.minipy.grammar.scope.ScopeTable;
import org.minipy.interpreter.frame.CodeUnit;
import org.minipy.interpreter.node.AfterStatement;

/**
 * One compile unit: a file, a string given to exec, one input of an interactive session.
 *
 * @param optimize 0; 1 to leave assert statements out; 2 to leave docstrings out as well
 * @param afterStatement told of the end of each statement, or null
 * @param codes the code objects of the unit
 * @param traced whether the unit is lowered for the second time, to report to trace functions
 */
record Unit(String fileName, ScopeTable scopes, ConstantPool constants, int optimize, boolean interactive,
    AfterStatement afterStatement, CodeUnit codes, boolean traced) {
  /** The same unit with other constants. */
  Unit with(ConstantPool others) {
    return new Unit(fileName, scopes, others, optimize, interactive, afterStatement, codes, traced);
  }
}
