package org.minipy.examples;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/**
 * A process at a pseudo-terminal of its own, which is its controlling one, so that keys become signals. What the
 * process writes is kept as it comes, and drawn on a screen as a terminal draws it. All waiting ends at a deadline.
 */
final class PseudoTerminal implements AutoCloseable {
  private static final int COLUMNS = 100;
  private static final int LINES = 40;
  private static final long SECONDS = Integer.getInteger("minipy.seconds", 60);
  private static final Path SESSION_LEADER = Path.of("/usr/bin/setsid");

  private final JniNativePty pty;
  private final Process process;
  private final OutputStream keys;
  private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, LINES);
  private final StringBuilder shown = new StringBuilder();
  private int read;
  private boolean closed;

  private PseudoTerminal(JniNativePty pty, Process process) throws IOException {
    this.pty = pty;
    this.process = process;
    keys = pty.getMasterOutput();
    Thread reader = new Thread(this::readAll, "terminal");
    reader.setDaemon(true);
    reader.start();
  }

  /** Whether this machine can do it. */
  static boolean isPossible() {
    return Files.isExecutable(SESSION_LEADER) && System.getProperty("os.name").equals("Linux");
  }

  /** Starts {@code command} in {@code directory}, with no other variables than {@code environment}. */
  static PseudoTerminal start(Path directory, Map<String, String> environment, String... command) throws IOException {
    JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(cooked(), new Size(COLUMNS, LINES));
    List<String> line = new ArrayList<>(List.of(SESSION_LEADER.toString(), "-c"));
    line.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    File slave = new File(pty.getName());
    builder.redirectInput(slave).redirectOutput(slave).redirectError(slave);
    return new PseudoTerminal(pty, builder.start());
  }

  /** What a terminal does with keys and lines before a program says otherwise. */
  private static Attributes cooked() {
    Attributes attributes = new Attributes();
    attributes.setInputFlag(Attributes.InputFlag.ICRNL, true);
    attributes.setOutputFlags(EnumSet.of(Attributes.OutputFlag.OPOST, Attributes.OutputFlag.ONLCR));
    attributes.setControlFlags(EnumSet.of(Attributes.ControlFlag.CS8, Attributes.ControlFlag.CREAD));
    attributes.setLocalFlags(EnumSet.of(Attributes.LocalFlag.ICANON, Attributes.LocalFlag.ISIG,
        Attributes.LocalFlag.IEXTEN, Attributes.LocalFlag.ECHO, Attributes.LocalFlag.ECHOE));
    attributes.setControlChar(Attributes.ControlChar.VINTR, 3);
    attributes.setControlChar(Attributes.ControlChar.VEOF, 4);
    attributes.setControlChar(Attributes.ControlChar.VERASE, 127);
    attributes.setControlChar(Attributes.ControlChar.VMIN, 1);
    return attributes;
  }

  private void readAll() {
    byte[] chunk = new byte[4096];
    try (InputStream in = pty.getMasterInput()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        String text = new String(chunk, 0, n, StandardCharsets.ISO_8859_1);
        synchronized (this) {
          shown.append(text);
          screen.write(text);
          notifyAll();
        }
      }
    } catch (IOException e) {
      synchronized (this) {
        closed = true;
        notifyAll();
      }
    }
  }

  /** Presses {@code keys}, one after the other. */
  void type(String keys) throws IOException {
    this.keys.write(keys.getBytes(StandardCharsets.UTF_8));
    this.keys.flush();
  }

  /** Waits until {@code text} comes after what was waited for before, as it was written, escape sequences included. */
  synchronized void awaitWritten(String text) throws InterruptedException {
    await(text, all -> {
      int at = all.indexOf(text, read);
      if (at >= 0) {
        read = at + text.length();
      }
      return at >= 0;
    });
  }

  /** Waits until the last lines on the screen, blanks at their ends apart, are {@code lines}. */
  synchronized void awaitLast(String... lines) throws InterruptedException {
    String wanted = String.join("\n", lines);
    await(wanted, all -> ("\n" + screen()).endsWith("\n" + wanted));
    read = shown.length();
  }

  /** Waits until {@code text} is somewhere on the screen. */
  synchronized void awaitShown(String text) throws InterruptedException {
    await(text, all -> screen().contains(text));
  }

  /** Waits until {@code text} is all that is on the screen. */
  synchronized void awaitScreen(String text) throws InterruptedException {
    await(text, all -> screen().equals(text));
    read = shown.length();
  }

  /** Waits until the process has asked for the marks around what is pasted. */
  synchronized void awaitPasteMode() throws InterruptedException {
    await("\033[?2004h", all -> all.indexOf("\033[?2004h") >= 0);
  }

  private void await(String what, Predicate<StringBuilder> condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!condition.test(shown)) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0 || closed || !process.isAlive() && !drained()) {
        throw new AssertionError("no " + visible(what) + "\non the screen:\n" + screen() + "\nwritten: "
            + visible(shown.toString()));
      }
      wait(Math.min(left, 100));
    }
  }

  /** Whether something was still to be read after the process has ended. */
  private boolean drained() throws InterruptedException {
    int before = shown.length();
    wait(500);
    return shown.length() > before;
  }

  private static String visible(String text) {
    return text.replace("\033", "\\e").replace("\r", "\\r").replace("\007", "\\a");
  }

  /** The screen from its top to the last line that has something on it. */
  synchronized String screen() {
    StringBuilder text = new StringBuilder();
    screen.toString().lines().forEach(line -> text.append(line.stripTrailing()).append('\n'));
    return text.toString().stripTrailing();
  }

  /** What was written so far, escape sequences included. */
  synchronized String written() {
    return shown.toString();
  }

  /** Waits for the end of the process; returns its exit status. */
  int status() throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it goes on; on the screen:\n" + screen());
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    pty.close();
  }
}
