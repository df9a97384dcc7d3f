package org.minipy.runtime.modules.process;

import java.util.Arrays;

/** Bytes that several processes read and write. */
final class SharedMemory extends SharedObject {
  private final byte[] bytes;

  SharedMemory(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  Reply attempt(Request request) {
    int from = (int) request.first();
    int count = request.operation() == Operation.READ ? (int) request.second() : request.data().length;
    if (from < 0 || count < 0 || from > bytes.length - count) {
      return Reply.of(Reply.REFUSED);
    }
    return switch (request.operation()) {
      case READ -> Reply.of(Arrays.copyOfRange(bytes, from, from + count));
      case WRITE -> {
        System.arraycopy(request.data(), 0, bytes, from, count);
        yield Reply.of(Reply.DONE);
      }
      default -> Reply.of(Reply.REFUSED);
    };
  }
}
