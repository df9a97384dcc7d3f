package org.minipy.interpreter.cli;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.host.Settings;

/**
 * Reads the command line as CPython does: options in front, possibly in clusters such as {@code -iq}; the first argument that
 * is none, or -c, ends them, and everything after it belongs to the program.
 */
final class Options {
  private final String[] args;
  private final Settings settings;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> extras = new ArrayList<>();
  private int next;
  private String cluster = "";
  private int place;

  private Options(String[] args, Settings settings) {
    this.args = args;
    this.settings = settings;
  }

  /** Puts what {@code args} say into {@code settings}; returns what to run. */
  static Program parse(String[] args, Settings settings) throws UsageError {
    Options options = new Options(args, settings);
    Program program = options.parse();
    settings.warnOptions = options.warnings.toArray(new String[0]);
    settings.xOptions = options.extras.toArray(new String[0]);
    settings.originalArgv = args.clone();
    return program;
  }

  private Program parse() throws UsageError {
    while (next < args.length && args[next].length() > 1 && args[next].charAt(0) == '-') {
      cluster = args[next++];
      if (cluster.equals("--version")) {
        return new Program.Version();
      }
      if (cluster.startsWith("--")) {
        throw new UsageError("unknown option " + cluster);
      }
      for (place = 1; place < cluster.length();) {
        Program program = option(cluster.charAt(place++));
        if (program != null) {
          return program;
        }
      }
    }
    if (next == args.length) {
      throw new UsageError("there is nothing to run");
    }
    String file = args[next++];
    setArguments(file);
    return new Program.Script(file);
  }

  private Program option(char letter) throws UsageError {
    switch (letter) {
      case 'c' -> {
        String text = value(letter);
        setArguments("-c");
        return new Program.Command(text + "\n");
      }
      case 'V' -> {
        return new Program.Version();
      }
      case 'W' -> warnings.add(value(letter));
      case 'X' -> extras.add(value(letter));
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
      case 'S' -> settings.noSite++;
      case 'b' -> settings.bytesWarning++;
      case 'd' -> settings.debug++;
      case 'q' -> settings.quiet++;
      case 's' -> settings.noUserSite++;
      case 'u' -> settings.unbuffered = true;
      case 'v' -> settings.verbose++;
      default -> throw new UsageError("unknown option -" + letter);
    }
    return null;
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
