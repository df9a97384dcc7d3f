package org.minipy.interpreter.repl;

/** The program that a user types: it runs one statement after the other. */
public interface Session {
  /** What {@link #run} returns when the session goes on. */
  int GOES_ON = -1;

  /** Runs {@code statement} and shows what goes wrong; returns {@link #GOES_ON}, or the exit status asked for. */
  int run(Typed statement);
}
