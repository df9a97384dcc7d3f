package org.minipy.interpreter.lower;

import org.minipy.grammar.scope.ScopeTable;

/** One compile unit: a file, a string given to exec, one input of an interactive session. */
record Unit(String fileName, ScopeTable scopes, ConstantPool constants, boolean optimize, boolean interactive) {}
