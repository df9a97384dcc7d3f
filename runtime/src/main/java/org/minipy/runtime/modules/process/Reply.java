package org.minipy.runtime.modules.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What a hub answers: one of the codes, a number and bytes, where there are any. */
record Reply(int code, long number, byte[] data) {
  /** It is done. */
  static final int DONE = 0;

  /** The time was over before it could be done. */
  static final int NOT_YET = 1;

  /** Nobody has the other end of the queue any more. */
  static final int CLOSED = 2;

  /** It cannot be done: the counter is at its greatest value, or there is no such object. */
  static final int REFUSED = 3;

  private static final byte[] NOTHING = {};

  static Reply of(int code) {
    return new Reply(code, 0, NOTHING);
  }

  static Reply of(long number) {
    return new Reply(DONE, number, NOTHING);
  }

  static Reply of(byte[] data) {
    return new Reply(DONE, 0, data);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(code);
    out.writeLong(number);
    out.writeInt(data.length);
    out.write(data);
    out.flush();
  }

  static Reply read(DataInputStream in) throws IOException {
    int code = in.readByte();
    long number = in.readLong();
    byte[] data = new byte[in.readInt()];
    in.readFully(data);
    return new Reply(code, number, data);
  }
}
