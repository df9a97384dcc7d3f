package org.minipy.runtime.modules.process;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.StandardStreams;

/** The processes that an interpreter has started. */
final class Children {
  private static final int SIGNAL_BASE = 128;
  private static final int SIGNALS = 64;

  private final Map<Long, Child> children = new HashMap<>();

  /** A process, and the threads that pass on what it writes. */
  private record Child(Process process, List<Thread> pumps) {}

  /**
   * Starts MiniPy with arguments, in the interpreter's folder, with nothing to read; it writes where this interpreter
   * does. Returns its number.
   */
  long start(List<String> arguments, Map<String, String> environment) throws IOException {
    List<String> command = command();
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(new File(Interpreter.current().settings().directory));
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(new File("/dev/null"));
    StandardStreams streams = Interpreter.current().streams();
    boolean ownOut = isDescriptor(streams.out(), FileDescriptor.out);
    boolean ownErr = isDescriptor(streams.err(), FileDescriptor.err);
    builder.redirectOutput(ownOut ? Redirect.INHERIT : Redirect.PIPE);
    builder.redirectError(ownErr ? Redirect.INHERIT : Redirect.PIPE);
    Process process = builder.start();
    List<Thread> pumps = new ArrayList<>(2);
    if (!ownOut) {
      pumps.add(pump(process.getInputStream(), streams.out()));
    }
    if (!ownErr) {
      pumps.add(pump(process.getErrorStream(), streams.err()));
    }
    children.put(process.pid(), new Child(process, pumps));
    return process.pid();
  }

  /** The launcher where there is one; else Java with the classes that this process has. */
  private static List<String> command() {
    String launcher = Interpreter.current().settings().executable;
    if (!launcher.isEmpty()) {
      return new ArrayList<>(List.of(launcher));
    }
    return new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.minipy.interpreter.cli.Main"));
  }

  private static boolean isDescriptor(OutputStream out, FileDescriptor descriptor) throws IOException {
    return out instanceof FileOutputStream f && f.getFD() == descriptor;
  }

  private static Thread pump(InputStream from, OutputStream to) {
    return Thread.startVirtualThread(() -> {
      try (from) {
        from.transferTo(to);
      } catch (IOException e) {
        return;
      }
    });
  }

  /** Tells a queue of {@code hub} when the process ends, with a message of no bytes. */
  void announceEnd(long number, Hub hub, long queue) {
    Process process = process(number);
    process.onExit().thenRun(() -> tell(hub, queue));
  }

  private static void tell(Hub hub, long queue) {
    try {
      hub.perform(new Request(Operation.PUT, queue, 0, 0, -1, new byte[0]));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process process(long number) {
    return children.get(number).process;
  }

  /** Whether a process has that number and was started here. */
  boolean has(long number) {
    return children.containsKey(number);
  }

  /** Waits for the end of a process; its status, negative for a signal, or null when the time is over. */
  Integer await(long number, long nanoseconds) throws InterruptedException {
    Child child = children.get(number);
    if (nanoseconds < 0) {
      child.process.waitFor();
    } else if (!child.process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
      return null;
    }
    for (Thread pump : child.pumps) {
      pump.join();
    }
    int status = child.process.exitValue();
    return status > SIGNAL_BASE && status <= SIGNAL_BASE + SIGNALS ? Integer.valueOf(SIGNAL_BASE - status)
        : Integer.valueOf(status);
  }

  /** Asks a process to end, or ends it. */
  void end(long number, boolean forcibly) {
    if (forcibly) {
      process(number).destroyForcibly();
    } else {
      process(number).destroy();
    }
  }
}
