package org.minipy.runtime.algorithm.regex;

import java.util.List;
import java.util.Map;

/**
 * A compiled pattern: instructions for {@link RegexMatcher}.
 *
 * @param code the instructions, each an {@link Op} and its operands
 * @param sets the sets that instructions name by number
 * @param strings the texts that instructions name by number
 * @param registers how many numbers a match needs: two for each group, then those of loops
 * @param groups the number of groups
 * @param names the numbers of the named groups
 * @param flags the flags, those in the pattern included
 * @param prefix what every match begins with, null when that is not known
 * @param first what a match can begin with, null when that is anything
 * @param isAnchored whether matches begin at the start of the text only
 * @param warnings what looks like a feature of the future
 */
public record RegexProgram(int[] code, CharSet[] sets, String[] strings, int registers, int groups,
    Map<String, Integer> names, int flags, String prefix, RegexFirst first, boolean isAnchored, List<String> warnings) {
  /**
   * Compiles a pattern.
   *
   * @param text the characters
   * @param isText whether they are text rather than bytes
   * @throws RegexSyntaxException when the pattern is wrong
   */
  public static RegexProgram compile(int[] text, boolean isText, int flags) {
    RegexParser parser = new RegexParser(text, isText, flags);
    RegexNode node = parser.parse();
    return new RegexCompiler(parser).compile(node);
  }
}
