package org.minipy.interpreter.repl;

import java.io.IOException;

/** Where the statements of a session come from. */
interface StatementSource {
  /**
   * The next statement: lines until it is whole, or cannot become so.
   *
   * @param prompt shown before the first line
   * @param continuation shown before the others
   * @return null at the end of the input
   * @throws org.minipy.runtime.error.PyException KeyboardInterrupt, when Ctrl-C is pressed
   */
  Typed nextOrNull(String prompt, String continuation) throws IOException;

  /** Whether Ctrl-C leaves the cursor at the start of a line, not behind what was typed. */
  boolean endsInterruptedLine();
}
