package org.minipy.runtime.modules.process;

/** A semaphore. */
final class Counter extends SharedObject {
  private final long greatest;
  private long value;

  Counter(long value, long greatest) {
    this.value = value;
    this.greatest = greatest;
  }

  @Override
  Reply attempt(Request request) {
    return switch (request.operation()) {
      case ACQUIRE -> {
        if (value == 0) {
          yield Reply.of(Reply.NOT_YET);
        }
        value--;
        yield Reply.of(Reply.DONE);
      }
      case RELEASE -> {
        if (value == greatest) {
          yield Reply.of(Reply.REFUSED);
        }
        value++;
        yield Reply.of(Reply.DONE);
      }
      case VALUE -> Reply.of(value);
      default -> Reply.of(Reply.REFUSED);
    };
  }
}
