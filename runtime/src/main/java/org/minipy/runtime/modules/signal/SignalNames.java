package org.minipy.runtime.modules.signal;

/** The signals of Linux: their names and what is said of them. */
final class SignalNames {
  /** One more than the largest signal that has a name. */
  static final int COUNT = 32;

  /** One more than the largest signal. */
  static final int END = 65;

  /** The first and the last of the signals that are free for programs. */
  static final int REALTIME = 34;

  private static final String[] NAMES = {
    null, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM",
    "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH",
    "IO", "PWR", "SYS"
  };

  private static final String[] TEXTS = {
    null, "Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/breakpoint trap", "Aborted", "Bus error",
    "Floating point exception", "Killed", "User defined signal 1", "Segmentation fault", "User defined signal 2",
    "Broken pipe", "Alarm clock", "Terminated", "Stack fault", "Child exited", "Continued", "Stopped (signal)",
    "Stopped", "Stopped (tty input)", "Stopped (tty output)", "Urgent I/O condition", "CPU time limit exceeded",
    "File size limit exceeded", "Virtual timer expired", "Profiling timer expired", "Window changed", "I/O possible",
    "Power failure", "Bad system call"
  };

  private SignalNames() {}

  /** The name without SIG, null when there is none. */
  static String name(int number) {
    return number > 0 && number < COUNT ? NAMES[number] : null;
  }

  /** What is said of a signal; null when there is nothing. */
  static String textOrNull(int number) {
    if (number >= REALTIME && number < END) {
      return "Real-time signal " + (number - REALTIME);
    }
    return number > 0 && number < COUNT ? TEXTS[number] : null;
  }
}
