package org.minipy.interpreter.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.minipy.grammar.parse.SourceParser;
import org.minipy.grammar.scope.ScopeResolver;
import org.minipy.grammar.source.SourceText;
import org.minipy.runtime.host.StandardStreams;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The command {@code minipy}. */
public final class Main {
  private static final long SIGNAL_MILLIS = 1000;

  private Main() {}

  /**
   * Runs the command line {@code args} and exits with its status. The property {@code minipy.terminals} has the numbers
   * of the file descriptors that are terminals, which the launcher can tell and Java cannot.
   */
  public static void main(String[] args) throws InterruptedException {
    String terminals = System.getProperty("minipy.terminals", "");
    StandardStreams streams = new StandardStreams(new InterruptibleInput(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), terminals.contains("0"),
        terminals.contains("1"), terminals.contains("2"));
    Invocation invocation = new Invocation(streams, System.getProperty("user.dir"), RawArguments.of(args));
    invocation.start();
    Signal interrupt = new Signal("INT");
    handle(interrupt, signal -> invocation.interrupt());
    handle(new Signal("TERM"), SignalHandler.SIG_DFL);
    handle(new Signal("HUP"), SignalHandler.SIG_DFL);
    prepareParser();
    int status = invocation.await();
    if (invocation.endedByInterrupt()) {
      Signal.handle(interrupt, SignalHandler.SIG_DFL);
      dieOfInterrupt();
    }
    Runtime.getRuntime().halt(status);
  }

  /** Has the first uses of the parser, which are slow, done while the interpreter makes its modules. */
  private static void prepareParser() {
    ScopeResolver.resolve(SourceParser.parseModule(SourceText.of("", "print('')\n")).tree(), false);
  }

  /** Sets what a signal does, unless whoever started this process wants it ignored. */
  private static void handle(Signal signal, SignalHandler handler) {
    if (Signal.handle(signal, handler) == SignalHandler.SIG_IGN) {
      Signal.handle(signal, SignalHandler.SIG_IGN);
    }
  }

  /** Sends this process the signal again, so that a shell sees what it died of; returns when that is not possible. */
  private static void dieOfInterrupt() throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(ProcessHandle.current().pid())).start().waitFor();
      Thread.sleep(SIGNAL_MILLIS);
    } catch (IOException e) {
      return;
    }
  }
}
