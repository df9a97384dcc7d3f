package org.minipy.interpreter.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import org.minipy.runtime.host.StandardStreams;

/** The command {@code minipy}. */
public final class Main {
  private Main() {}

  /** Runs the command line {@code args} and exits with its status. */
  public static void main(String[] args) throws InterruptedException {
    StandardStreams streams = StandardStreams.of(new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    Invocation invocation = new Invocation(streams, Path.of("").toAbsolutePath(), args);
    invocation.start();
    Runtime.getRuntime().halt(invocation.await());
  }
}
