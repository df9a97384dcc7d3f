package org.minipy.interpreter.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.interpreter.imports.Archives;
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
    settings.closedFiles = System.getProperty("minipy.closed", "");
    this.environment = new Environment(System.getenv(), settings);
  }

  /** Runs what {@code args} say on a new interpreter; returns the exit status, or {@link MainModule#INTERRUPTED}. */
  static int run(MiniPy interpreter, String[] args) {
    if (args.length > 0 && Tools.has(args[0])) {
      return Tools.run(interpreter.streams(), interpreter.settings().executable, args);
    }
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
    settings.colors = interpreter.streams().errIsTerminal() && environment.wantsColors();
    try {
      environment.apply(options.warnings());
    } catch (ExtraOptions.FatalError e) {
      write(interpreter.streams().err(), e.getMessage());
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
      environment.setProgramPath(programPath(fullName));
      return new MainModule(interpreter).runModule("__main__", false);
    }
    byte[] bytes;
    try {
      bytes = SourceFiles.bytes(file);
      if (Archives.isArchive(bytes)) {
        settings.archive = programPath(fullName);
        environment.setProgramPath(settings.archive);
        return new MainModule(interpreter).runModule("__main__", false);
      }
      environment.setPath(file.getCanonicalFile().getParent());
    } catch (IOException e) {
      int errno = SourceFiles.errno(file);
      write(interpreter.streams().err(), "minipy: can't open file '" + fullName + "': [Errno " + errno + "] "
          + SourceFiles.message(errno) + "\n");
      return settings.inspect > 0 && settings.interactive > 0 ? new MainModule(interpreter).runInteractive(null)
          : MISUSE;
    }
    return new MainModule(interpreter).runFile(fullName, withoutFirstLine(bytes), true);
  }

  /** A folder that is run, without dots; the slash at its end stays, as the user wrote it. */
  private static String programPath(String name) {
    String path = new File(name).toPath().normalize().toString();
    return name.endsWith("/") && !path.equals("/") ? path + "/" : path;
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
