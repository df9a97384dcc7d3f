package org.minipy.interpreter.lower;

import org.minipy.grammar.scope.ScopeTable;
import org.minipy.interpreter.node.AfterStatement;

/**
 * One compile unit: a file, a string given to exec, one input of an interactive session.
 *
 * @param afterStatement told of the end of each statement, or null
 */
record Unit(String fileName, ScopeTable scopes, ConstantPool constants, boolean optimize, boolean interactive,
    AfterStatement afterStatement) {}
