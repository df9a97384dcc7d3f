package org.minipy.runtime.host;

/** What a program wants done when signals come, once it has asked for more than Ctrl-C. */
public interface SignalHandlers {
  /** Notes that a signal has come; may be called by any thread. */
  void arrived(int number);

  /** Does what happens when this process gets a signal, at once; raises what a handler raises, or OSError. */
  void raise(int number);

  /** Calls the handlers of the signals that came, in the main thread; raises what they raise. */
  void run();

  /** The interpreter has ended: signals do again what they did before the program asked for something else. */
  void end();
}
