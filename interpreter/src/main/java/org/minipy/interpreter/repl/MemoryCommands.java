package org.minipy.interpreter.repl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.explain.Holder;
import org.minipy.runtime.explain.Holders;
import org.minipy.runtime.explain.Labels;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/**
 * What can be asked at a terminal beside Python: lines that begin with {@code %}. Answers go to the error stream. But
 * for {@code %gc} and {@code %time}, which do what they say, no command runs code of the program or changes a count.
 */
final class MemoryCommands {
  private static final String HELP = """
      %refs x     the count of x, and every place that holds it
      %why x      a shortest way from a root to x: why it is alive
      %gc         run the collector; show what it subtracts from the counts
      %heap       living objects by type: how many, how many bytes
      %time s     run the statement s; show how long it takes
      %help       this list
      x is a name, or names with dots between them. The prompt itself holds only _, the last value.
      """;

  private final MiniPy interpreter;
  private final Session session;
  private final HeapAudit.Roots program;
  private final Labels labels = new Labels();

  /**
   * Commands of the session with {@code interpreter}.
   *
   * @param program reports what the main program holds
   */
  MemoryCommands(MiniPy interpreter, Session session, HeapAudit.Roots program) {
    this.interpreter = interpreter;
    this.session = session;
    this.program = program;
  }

  /** Whether {@code statement} is a command. */
  static boolean isCommand(Typed statement) {
    return statement.text().length > 0 && statement.text()[0] == '%';
  }

  /** Runs the command; returns what {@link Session#run} returns. */
  int run(Typed statement) throws IOException {
    String line = new String(statement.text(), StandardCharsets.UTF_8).strip();
    int blank = line.indexOf(' ');
    String command = blank < 0 ? line : line.substring(0, blank);
    String argument = blank < 0 ? "" : line.substring(blank).strip();
    switch (command) {
      case "%refs" -> write(refs(argument));
      case "%why" -> write(why(argument));
      case "%gc" -> write(CollectionReport.collect(interpreter.heap(), labels));
      case "%heap" -> write(HeapTable.of(holders().objects()));
      case "%time" -> {
        return time(argument, statement.isLast());
      }
      case "%help" -> write(HELP);
      default -> write("There is no command " + command + "; %help lists them.\n");
    }
    return Session.GOES_ON;
  }

  private void write(String text) throws IOException {
    interpreter.streams().err().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Holders holders() {
    return new Holders(visitor -> {
      interpreter.report(visitor);
      program.report(visitor);
    }, interpreter.heap().collector());
  }

  private String refs(String path) {
    PyObject o = findOrNull(path);
    if (o == null) {
      return unknown(path);
    }
    if (o.isImmortal()) {
      return labels.of(o) + ": immortal\n";
    }
    Holders holders = holders();
    List<Holder> places = holders.of(o);
    StringBuilder text = new StringBuilder(labels.of(o) + ": " + count(o.refcnt, "reference") + "\n");
    PlaceNames names = new PlaceNames(holders.objects(), labels);
    List<String> lines = new ArrayList<>();
    for (Holder place : places) {
      lines.add("  " + names.of(place) + "\n");
    }
    Collections.sort(lines);
    lines.forEach(text::append);
    int rest = o.refcnt - places.size();
    if (rest != 0) {
      text.append("  ").append(count(rest, "reference")).append(" of code that is running\n");
    }
    return text.toString();
  }

  private String why(String path) {
    PyObject o = findOrNull(path);
    if (o == null) {
      return unknown(path);
    }
    if (o.isImmortal()) {
      return labels.of(o) + ": immortal\n";
    }
    StringBuilder text = new StringBuilder();
    Holders holders = holders();
    PlaceNames names = new PlaceNames(holders.objects(), labels);
    for (Holder step : holders.path(o)) {
      text.append(names.of(step)).append("\n  -> ");
    }
    return text.append(labels.of(o)).append('\n').toString();
  }

  private int time(String statement, boolean isLast) throws IOException {
    long start = System.nanoTime();
    int status = session.run(new Typed((statement + "\n").getBytes(StandardCharsets.UTF_8), isLast));
    long micros = (System.nanoTime() - start) / 1000;
    write(micros / 1000 + "." + Long.toString(1000 + micros % 1000).substring(1) + " ms\n");
    return status;
  }

  private static String unknown(String path) {
    return path.isEmpty() ? "Which object? Give a name.\n" : "There is no " + path
        + " that can be found without running code.\n";
  }

  static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /**
   * What a name or a chain of attributes stands for, borrowed; null when there is none, or only running code could
   * tell.
   */
  private PyObject findOrNull(String path) {
    String[] names = path.split("\\.", -1);
    PyModule main = (PyModule) interpreter.modules().getBorrowed(Names.MAIN);
    PyStr first = PyStr.intern(names[0]);
    PyObject found = main.dict().getBorrowed(first);
    if (found == null) {
      found = interpreter.builtins().getBorrowed(first);
    }
    for (int i = 1; i < names.length && found != null; i++) {
      found = Members.valueOrNull(found, names[i]);
    }
    return found;
  }
}
