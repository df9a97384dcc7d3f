package org.minipy.runtime.modules.thread;

import java.io.File;
import java.io.IOException;
import org.minipy.runtime.host.ThreadState;

/**
 * The numbers that the operating system gives to the process and its threads. Java tells that of the process only, and
 * needs a pool of threads to do so; where there is a folder /proc, its links have them.
 */
public final class NativeIds {
  private NativeIds() {}

  /** That of the process. */
  public static long process() {
    long id = inNameOf("/proc/self");
    return id >= 0 ? id : ProcessHandle.current().pid();
  }

  /** That of the running thread, for the main thread the process's; where the system does not tell, Java's. */
  static long current() {
    ThreadState thread = ThreadState.current();
    if (thread == thread.interpreter().threads().main()) {
      return process();
    }
    long id = inNameOf("/proc/thread-self");
    return id >= 0 ? id : thread.threadId();
  }

  /** The number that {@code link} leads to, or -1. */
  private static long inNameOf(String link) {
    try {
      return Long.parseLong(new File(link).getCanonicalFile().getName());
    } catch (IOException | NumberFormatException e) {
      return -1;
    }
  }
}
