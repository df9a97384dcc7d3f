package org.minipy.interpreter.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.host.ThreadState;

/** The command {@code minipy}. */
public final class Main {
  private static final long STACK_BYTES = 512L << 20;

  private Main() {}

  /** Runs the command line {@code args} and exits with its status. */
  public static void main(String[] args) {
    StandardStreams streams = StandardStreams.of(new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    MiniPy interpreter = new MiniPy(streams);
    int[] status = new int[1];
    ThreadState thread = new ThreadState(interpreter, () -> status[0] = ScriptRun.run(interpreter, args), "MainThread",
        STACK_BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(status[0]);
  }
}
