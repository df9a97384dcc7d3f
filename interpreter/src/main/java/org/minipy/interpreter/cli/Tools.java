package org.minipy.interpreter.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.minipy.runtime.host.StandardStreams;
import picocli.AutoComplete;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * The commands that are MiniPy's own: {@code minipy examples}, {@code minipy completion}. Only they load picocli;
 * everything else on the command line is read by {@link Options}, as CPython reads it.
 */
final class Tools {
  private static final String EXAMPLES = "examples";
  private static final String COMPLETION = "completion";
  private static final String[] FLAGS = {
    "-b", "-B", "-d", "-E", "-h", "-i", "-I", "-O", "-OO", "-P", "-q", "-s", "-S", "-u", "-v", "-V", "-x", "--help",
    "--version"
  };

  private final StandardStreams streams;
  private final String launcher;

  private Tools(StandardStreams streams, String launcher) {
    this.streams = streams;
    this.launcher = launcher;
  }

  /** Whether {@code word}, the first one of the command line, is one of these commands. */
  static boolean has(String word) {
    return word.equals(EXAMPLES) || word.equals(COMPLETION);
  }

  /** Runs such a command line; {@code launcher} is the path of the command minipy. Returns the exit status. */
  static int run(StandardStreams streams, String launcher, String... args) {
    Tools tools = new Tools(streams, launcher);
    PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    picocli.CommandLine line = tools.line();
    for (picocli.CommandLine command : line.getSubcommands().values()) {
      command.setOut(out).setErr(err).setColorScheme(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }
    line.setExecutionStrategy(parsed -> tools.execute(parsed.subcommand(), out));
    int status = line.execute(args);
    out.flush();
    err.flush();
    return status;
  }

  private picocli.CommandLine line() {
    CommandSpec minipy = CommandSpec.create().name("minipy");
    for (String flag : FLAGS) {
      minipy.addOption(OptionSpec.builder(flag).build());
    }
    for (String option : new String[] {"-c", "-m", "-W", "-X"}) {
      minipy.addOption(OptionSpec.builder(option).type(String.class).arity("1").build());
    }
    minipy.addPositional(PositionalParamSpec.builder().type(File[].class).arity("0..*").paramLabel("file").build());
    minipy.addSubcommand(EXAMPLES, command(EXAMPLES,
        "Lists the example programs, each with what it shows.",
        "A file of this name runs as ./" + EXAMPLES + ".")
        .addPositional(PositionalParamSpec.builder().type(String.class).arity("0..1").paramLabel("word")
            .description("show only those whose name or description has this word").build()));
    minipy.addSubcommand(COMPLETION, command(COMPLETION,
        "Prints a script that lets bash and zsh complete the command line of minipy.",
        "Use it with: source <(minipy completion)"));
    return new picocli.CommandLine(minipy);
  }

  private static CommandSpec command(String name, String description, String footer) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage(new UsageMessageSpec().description(description).footer(footer));
    spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("print this text and exit").build());
    return spec;
  }

  private int execute(ParseResult command, PrintWriter out) {
    if (command.isUsageHelpRequested()) {
      command.commandSpec().commandLine().usage(out);
      return 0;
    }
    if (command.commandSpec().name().equals(COMPLETION)) {
      out.print(AutoComplete.bash("minipy", line()));
      return 0;
    }
    return new ExampleList(launcher, out).print(command.matchedPositionalValue(0, ""));
  }
}
