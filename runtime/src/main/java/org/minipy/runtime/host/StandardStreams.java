package org.minipy.runtime.host;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The byte streams that an interpreter has from its surroundings (file descriptors 0, 1 and 2), and which of them are
 * terminals. They should not buffer: the files of {@code sys} do.
 */
public record StandardStreams(InputStream in, OutputStream out, OutputStream err, boolean inIsTerminal,
    boolean outIsTerminal, boolean errIsTerminal) {

  /** Streams none of which is a terminal. */
  public static StandardStreams of(InputStream in, OutputStream out, OutputStream err) {
    return new StandardStreams(in, out, err, false, false, false);
  }
}
