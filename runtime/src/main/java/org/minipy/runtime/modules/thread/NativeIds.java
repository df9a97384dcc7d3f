package org.minipy.runtime.modules.thread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minipy.runtime.host.ThreadState;

/** The numbers that the operating system gives to threads; that of the main thread is the process's. */
final class NativeIds {
  private static final Path SELF = Path.of("/proc/thread-self");

  private NativeIds() {}

  /** That of the running thread; where the system does not tell, the one that Java gives it. */
  static long current() {
    ThreadState thread = ThreadState.current();
    if (thread == thread.interpreter().threads().main()) {
      return ProcessHandle.current().pid();
    }
    try {
      return Long.parseLong(Files.readSymbolicLink(SELF).getFileName().toString());
    } catch (IOException | UnsupportedOperationException e) {
      return thread.threadId();
    }
  }
}
