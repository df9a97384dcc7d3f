package org.minipy.grammar.parse;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNType;

/**
 * Stands in for ANTLR's class of the same name: generated code finds the one in its own package first. The transition
 * network that ANTLR would build serves decisions that one token cannot make, and its own error messages; the grammar
 * has no such decisions, and {@link StopAtFirstError} no such messages. Building it would be the larger part of the
 * time that the first parse takes.
 */
final class ATNDeserializer {

  /** A network without decisions. */
  ATN deserialize(char[] serialized) {
    return new ATN(ATNType.PARSER, 0);
  }
}
