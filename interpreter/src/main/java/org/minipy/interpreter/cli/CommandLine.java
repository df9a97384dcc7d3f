package org.minipy.interpreter.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.minipy.grammar.source.SourceText;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.interpreter.imports.Library;
import org.minipy.runtime.host.Settings;

/** From the arguments of the command line to its exit status. */
final class CommandLine {
  private static final int MISUSE = 2;

  private CommandLine() {}

  /** Runs what {@code args} say on a new interpreter; returns the exit status. */
  static int run(MiniPy interpreter, String[] args) {
    Settings settings = interpreter.settings();
    OutputStream err = interpreter.streams().err();
    try {
      Program program = Options.parse(args, settings);
      if (program instanceof Program.Script s) {
        return script(interpreter, s.file());
      }
      if (program instanceof Program.Command c) {
        settings.path = new String[] {"", Library.ROOT};
        return MainModule.run(interpreter, SourceText.of("<string>", c.text()), null);
      }
      return version(interpreter);
    } catch (UsageError e) {
      write(err, e.getMessage() + "\nusage: minipy [option] ... [-c cmd | file] [arg] ...\n");
      return MISUSE;
    }
  }

  private static int version(MiniPy interpreter) {
    write(interpreter.streams().out(), "Python 3.12.1 [MiniPy]\n");
    return 0;
  }

  private static int script(MiniPy interpreter, String file) {
    Path directory = interpreter.settings().directory;
    Path path = directory.resolve(file);
    String name = Path.of(file).isAbsolute() ? file : directory + "/" + file;
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
      interpreter.settings().path = new String[] {path.getParent().toRealPath().toString(), Library.ROOT};
    } catch (NoSuchFileException e) {
      return cannotOpen(interpreter, name, "[Errno 2] No such file or directory");
    } catch (IOException e) {
      return cannotOpen(interpreter, name, e.getMessage());
    }
    return MainModule.run(interpreter, SourceText.decode(name, bytes), name);
  }

  private static int cannotOpen(MiniPy interpreter, String name, String why) {
    write(interpreter.streams().err(), "minipy: can't open file '" + name + "': " + why + "\n");
    return MISUSE;
  }

  private static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
