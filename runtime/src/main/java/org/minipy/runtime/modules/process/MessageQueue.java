package org.minipy.runtime.modules.process;

import java.util.ArrayDeque;

/** Messages on their way; as a pipe, it knows how many processes have each end. */
final class MessageQueue extends SharedObject {
  private static final int READING = 0;

  private final ArrayDeque<byte[]> messages = new ArrayDeque<>();
  private final long capacity;
  private final long[] holders = new long[2];
  private final boolean[] held = new boolean[2];

  MessageQueue(long capacity) {
    this.capacity = capacity;
  }

  @Override
  Reply attempt(Request request) {
    return switch (request.operation()) {
      case PUT -> put(request.data());
      case GET -> messages.isEmpty() ? nothing() : Reply.of(messages.removeFirst());
      case AWAIT -> messages.isEmpty() ? nothing() : Reply.of(messages.size());
      case SIZE -> Reply.of(messages.size());
      case HOLD -> hold((int) request.first());
      case ADOPT -> Reply.of(Reply.DONE);
      case DROP -> drop((int) request.first());
      default -> Reply.of(Reply.REFUSED);
    };
  }

  private Reply put(byte[] message) {
    if (isAbandoned(READING)) {
      return Reply.of(Reply.CLOSED);
    }
    if (capacity > 0 && messages.size() >= capacity) {
      return Reply.of(Reply.NOT_YET);
    }
    messages.addLast(message);
    return Reply.of(Reply.DONE);
  }

  private Reply nothing() {
    return Reply.of(isAbandoned(1 - READING) ? Reply.CLOSED : Reply.NOT_YET);
  }

  private boolean isAbandoned(int end) {
    return held[end] && holders[end] == 0;
  }

  private Reply hold(int end) {
    held[end] = true;
    holders[end]++;
    return Reply.of(Reply.DONE);
  }

  private Reply drop(int end) {
    holders[end]--;
    return Reply.of(Reply.DONE);
  }
}
