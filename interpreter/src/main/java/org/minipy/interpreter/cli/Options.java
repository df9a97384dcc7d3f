package org.minipy.interpreter.cli;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.host.Settings;

/**
 * Reads the command line as CPython does: options in front, possibly in clusters such as {@code -iq}; the first
 * argument that is none, or -c, or -m, ends them, and everything after it belongs to the program.
 */
final class Options {
  private final String[] args;
  private final Settings settings;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> extras = new ArrayList<>();
  private int next;
  private String cluster = "";
  private int place;
  private int versions;
  private boolean skipsFirstLine;

  private Options(String[] args, Settings settings) {
    this.args = args;
    this.settings = settings;
  }

  /** What a command line says: what to run, the values of -W, and whether the program begins with its second line. */
  record Parsed(Program program, List<String> warnings, boolean skipsFirstLine) {}

  /** Puts what {@code args} say into {@code settings}; returns what to run. */
  static Parsed parse(String[] args, Settings settings) throws UsageError {
    Options options = new Options(args, settings);
    Program program = options.parse();
    settings.xOptions = options.extras.toArray(new String[0]);
    settings.devMode = options.extras.contains("dev");
    settings.originalArgv = new String[args.length + 1];
    settings.originalArgv[0] = settings.executable.isEmpty() ? "minipy" : settings.executable;
    System.arraycopy(args, 0, settings.originalArgv, 1, args.length);
    return new Parsed(program, options.warnings, options.skipsFirstLine);
  }

  private Program parse() throws UsageError {
    while (next < args.length && args[next].length() > 1 && args[next].charAt(0) == '-') {
      cluster = args[next++];
      if (cluster.equals("--")) {
        break;
      }
      if (cluster.startsWith("--")) {
        Program program = longOption();
        if (program != null) {
          return program;
        }
        continue;
      }
      for (place = 1; place < cluster.length();) {
        Program program = option(cluster.charAt(place++));
        if (program != null) {
          return program;
        }
      }
    }
    if (versions > 0) {
      return new Program.Notice(versions == 1 ? Help.VERSION : Help.longVersion());
    }
    if (next == args.length) {
      return new Program.Input();
    }
    String file = args[next++];
    setArguments(file);
    return file.equals("-") ? new Program.Input() : new Program.Script(file);
  }

  private Program longOption() throws UsageError {
    switch (cluster) {
      case "--version" -> versions++;
      case "--help" -> {
        return new Program.Notice(Help.OPTIONS);
      }
      case "--help-env" -> {
        return new Program.Notice(Help.VARIABLES);
      }
      case "--help-xoptions" -> {
        return new Program.Notice(Help.EXTRAS);
      }
      case "--help-all" -> {
        return new Program.Notice(Help.OPTIONS + "\n" + Help.VARIABLES + "\n" + Help.EXTRAS);
      }
      case "--check-hash-based-pycs" -> checkPycs();
      default -> throw new UsageError("unknown option " + cluster);
    }
    return null;
  }

  /** There are no .pyc files, so the value only has to make sense. */
  private void checkPycs() throws UsageError {
    if (next == args.length) {
      throw new UsageError("Argument expected for the --check-hash-based-pycs options");
    }
    switch (args[next++]) {
      case "default", "always", "never" -> { }
      default -> throw new UsageError("--check-hash-based-pycs must be one of 'default', 'always', or 'never'");
    }
  }

  private Program option(char letter) throws UsageError {
    switch (letter) {
      case 'c' -> {
        String text = value(letter);
        setArguments("-c");
        return new Program.Command(text + "\n");
      }
      case 'm' -> {
        String name = value(letter);
        setArguments("-m");
        return new Program.Module(name);
      }
      case 'h', '?' -> {
        return new Program.Notice(Help.OPTIONS);
      }
      case 'V' -> versions++;
      case 'W' -> warnings.add(value(letter));
      case 'X' -> extras.add(value(letter));
      case 'x' -> skipsFirstLine = true;
      default -> flag(letter);
    }
    return null;
  }

  private void flag(char letter) throws UsageError {
    switch (letter) {
      case 'B' -> settings.dontWriteBytecode++;
      case 'E' -> settings.ignoreEnvironment++;
      case 'I' -> {
        settings.isolated++;
        settings.ignoreEnvironment++;
        settings.noUserSite++;
        settings.safePath = true;
      }
      case 'O' -> settings.optimize++;
      case 'P' -> settings.safePath = true;
      case 'R' -> settings.hashRandomization = 1;
      case 'S' -> settings.noSite++;
      case 'b' -> settings.bytesWarning++;
      case 'd' -> settings.debug++;
      case 'i' -> {
        settings.inspect++;
        settings.interactive++;
      }
      case 'q' -> settings.quiet++;
      case 's' -> settings.noUserSite++;
      case 'u' -> settings.unbuffered = true;
      case 'v' -> settings.verbose++;
      case 'J' -> throw new UsageError("-J is reserved for Jython");
      default -> throw new UsageError("Unknown option: -" + letter);
    }
  }

  /** The value of an option: the rest of the cluster, or the next argument. */
  private String value(char letter) throws UsageError {
    String rest = cluster.substring(place);
    place = cluster.length();
    if (!rest.isEmpty()) {
      return rest;
    }
    if (next == args.length) {
      throw new UsageError("Argument expected for the -" + letter + " option");
    }
    return args[next++];
  }

  private void setArguments(String first) {
    String[] argv = new String[args.length - next + 1];
    argv[0] = first;
    System.arraycopy(args, next, argv, 1, args.length - next);
    settings.argv = argv;
  }
}
