package org.minipy.runtime.modules.process;

/** What a process asks of a hub. */
enum Operation {
  /** A new queue of messages; first: how many it takes, 0 for any number. */
  NEW_QUEUE,
  /** A new number that is not negative; first: its value, second: its greatest. */
  NEW_COUNTER,
  /** New bytes, those of the data. */
  NEW_MEMORY,
  /** Puts the data into a queue; waits for room. */
  PUT,
  /** Takes a message out of a queue; waits for one. */
  GET,
  /** Waits until there is a message in a queue. */
  AWAIT,
  /** How many messages are in a queue. */
  SIZE,
  /** One more process has an end of a queue; first: which end. */
  HOLD,
  /** The process that asks has that end; it drops it when it dies. */
  ADOPT,
  /** One process less has an end of a queue; first: which end. */
  DROP,
  /** Takes one from a counter; waits until it is more than 0. */
  ACQUIRE,
  /** Adds one to a counter. */
  RELEASE,
  /** The value of a counter. */
  VALUE,
  /** Reads bytes; first: from where on, second: how many. */
  READ,
  /** Writes the data over bytes; first: from where on. */
  WRITE;

  private static final Operation[] ALL = values();

  /** The operation with that number. */
  static Operation at(int number) {
    return ALL[number];
  }
}
