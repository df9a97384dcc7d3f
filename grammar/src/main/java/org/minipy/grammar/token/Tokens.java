package org.minipy.grammar.token;

import java.util.List;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;

/**
 * The tokens of a source.
 *
 * @param tokens the last one is the end of the source
 * @param brackets those left open at the end
 * @param error what stopped the tokenizer where the last token stands, or null
 * @param deferred whether the error counts only if the parser comes as far
 * @param warnings doubtful literals
 */
public record Tokens(
    PyToken[] tokens, Brackets brackets, PySyntaxError error, boolean deferred, List<SyntaxWarning> warnings) {}
