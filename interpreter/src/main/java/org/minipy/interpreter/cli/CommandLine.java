package org.minipy.interpreter.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.interpreter.imports.SourceFiles;
import org.minipy.interpreter.repl.Repl;
import org.minipy.runtime.host.Settings;
import org.minipy.runtime.modules.sys.SysModule;

/** From the arguments of the command line to its exit status. */
final class CommandLine {
  private static final int MISUSE = 2;

  /** The exit status when the interpreter cannot start. */
  private static final int FATAL = 1;

  private final MiniPy interpreter;
  private final Settings settings;
  private final Options.Parsed options;
  private final Environment environment;

  private CommandLine(MiniPy interpreter, Options.Parsed options) {
    this.interpreter = interpreter;
    this.settings = interpreter.settings();
    this.options = options;
    this.environment = new Environment(System.getenv(), settings);
  }

  /** Runs what {@code args} say on a new interpreter; returns the exit status, or {@link MainModule#INTERRUPTED}. */
  static int run(MiniPy interpreter, String[] args) {
    try {
      CommandLine line = new CommandLine(interpreter, Options.parse(args, interpreter.settings()));
      return line.run();
    } catch (UsageError e) {
      write(interpreter.streams().err(), e.text());
      return MISUSE;
    }
  }

  private int run() {
    Program program = options.program();
    if (program instanceof Program.Notice notice) {
      write(interpreter.streams().out(), notice.text());
      return 0;
    }
    environment.apply(options.warnings());
    String wrong = environment.applyTracing();
    if (wrong != null) {
      write(interpreter.streams().err(), "Fatal Python error: config_init_tracemalloc: " + wrong + "\n");
      return FATAL;
    }
    if (program instanceof Program.Script s) {
      return script(s.file());
    }
    environment.setPath("");
    if (program instanceof Program.Command c) {
      return new MainModule(interpreter).runCommand(c.text());
    }
    if (program instanceof Program.Module m) {
      environment.setPath(settings.directory);
      return new MainModule(interpreter).runModule(m.name(), true);
    }
    if (settings.interactive > 0 || interpreter.streams().inIsTerminal()) {
      return prompt();
    }
    return input();
  }

  private int prompt() {
    if (settings.quiet == 0) {
      Repl.greet(interpreter, SysModule.VERSION);
    }
    return new MainModule(interpreter).runInteractive(environment.startup());
  }

  private int script(String name) {
    String fullName = name.startsWith("/") ? name : settings.directory + (name.isEmpty() ? "" : "/" + name);
    File file = new File(fullName);
    if (file.isDirectory()) {
      environment.setProgramPath(file.toPath().normalize().toString());
      return new MainModule(interpreter).runModule("__main__", false);
    }
    byte[] bytes;
    try {
      bytes = SourceFiles.bytes(file);
      environment.setPath(file.getCanonicalFile().getParent());
    } catch (IOException e) {
      int errno = SourceFiles.errno(file);
      write(interpreter.streams().err(), "minipy: can't open file '" + fullName + "': [Errno " + errno + "] "
          + SourceFiles.message(errno) + "\n");
      return MISUSE;
    }
    return new MainModule(interpreter).runFile(fullName, withoutFirstLine(bytes), true);
  }

  private int input() {
    try {
      return new MainModule(interpreter).runFile("<stdin>", interpreter.streams().in().readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With -x, blanks in the place of the first line, so that the others keep their numbers. */
  private byte[] withoutFirstLine(byte[] bytes) {
    if (options.skipsFirstLine()) {
      for (int i = 0; i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
        bytes[i] = ' ';
      }
    }
    return bytes;
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
