package org.minipy.interpreter.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.minipy.runtime.host.ThreadState;

/**
 * Statements from a pipe, a file or a terminal that cannot do more. Like CPython it shows prompts on the error stream.
 * It reads as much at a time as the C library does, so that a program that reads its standard input itself finds there
 * what it finds under CPython: what comes after that, or with -u everything after the statement.
 */
final class PlainInput implements StatementSource {
  private static final int BUFFER = 4096;

  private final InputStream in;
  private final OutputStream prompts;
  private final byte[] ahead;
  private int next;
  private int end;

  PlainInput(InputStream in, OutputStream prompts, boolean unbuffered) {
    this.in = in;
    this.prompts = prompts;
    ahead = new byte[unbuffered ? 1 : BUFFER];
  }

  @Override
  public Typed nextOrNull(String prompt, String continuation) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    boolean more = readLine(text, prompt, continuation);
    while (more && Completeness.needsMore(text.toByteArray())) {
      more = readLine(text, continuation, continuation);
    }
    return text.size() == 0 ? null : new Typed(text.toByteArray(), !more);
  }

  @Override
  public boolean endsInterruptedLine() {
    return false;
  }

  /**
   * Appends the next line to {@code text}; returns false at the end of the input, which a line without its newline only
   * shows at the second look.
   */
  private boolean readLine(ByteArrayOutputStream text, String prompt, String continuation) throws IOException {
    show(prompt);
    boolean begun = false;
    for (int b = read(); b >= 0; b = read()) {
      begun = true;
      text.write(b);
      if (b == '\n') {
        return true;
      }
    }
    if (begun) {
      text.write('\n');
      show(continuation);
    }
    show("\n");
    return false;
  }

  /** The next byte, or -1; raises KeyboardInterrupt. */
  private int read() throws IOException {
    while (next == end) {
      try {
        next = 0;
        end = Math.max(0, in.read(ahead));
        if (end == 0) {
          return -1;
        }
      } catch (InterruptedIOException e) {
        end = 0;
        ThreadState.current().checkBreak();
      }
    }
    return ahead[next++] & 0xff;
  }

  private void show(String prompt) throws IOException {
    prompts.write(prompt.getBytes(StandardCharsets.UTF_8));
    prompts.flush();
  }
}
