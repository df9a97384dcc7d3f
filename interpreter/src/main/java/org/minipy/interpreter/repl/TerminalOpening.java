package org.minipy.interpreter.repl;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;

/**
 * Opens the terminal of the process. JLine looks for providers and descriptions of terminals in its archive and asks
 * the program infocmp; where the launcher names a folder that has both, they are taken from there.
 */
final class TerminalOpening {
  private static final String FOLDER = "library.jline.path";

  private TerminalOpening() {}

  /** The terminal, whose type is {@code type} if that is known. */
  static Terminal open(String type) {
    String provider = System.getProperty(TerminalBuilder.PROP_PROVIDER, "exec");
    try {
      if (provider.equals("jni") && type != null && describe(type)) {
        return new JniTerminalProvider().sysTerminal("minipy", type, false, Charset.defaultCharset(),
            charset("stdin.encoding"), charset("stdout.encoding"), charset("stderr.encoding"), false,
            Terminal.SignalHandler.SIG_DFL, false, SystemStream.Output);
      }
      return TerminalBuilder.builder().system(true).provider(provider).nativeSignals(false).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has JLine take the description of {@code type} from the folder; false when it is not there. */
  private static boolean describe(String type) throws IOException {
    String folder = System.getProperty(FOLDER);
    File file = new File(folder, type + ".caps");
    if (folder == null || type.indexOf('/') >= 0 || !file.exists()) {
      return false;
    }
    try (FileInputStream in = new FileInputStream(file)) {
      InfoCmp.setLoadedInfoCmp(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return true;
  }

  private static Charset charset(String property) {
    String name = System.getProperty(property);
    return name == null ? Charset.defaultCharset() : Charset.forName(name);
  }
}
