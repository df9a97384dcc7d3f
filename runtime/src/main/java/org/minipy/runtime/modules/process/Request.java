package org.minipy.runtime.modules.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a process asks of a hub.
 *
 * @param id the shared object that it is about
 * @param nanoseconds how long to wait; negative for without end
 */
record Request(Operation operation, long id, long first, long second, long nanoseconds, byte[] data) {
  /** The same with another time to wait. */
  Request waiting(long time) {
    return new Request(operation, id, first, second, time, data);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(operation.ordinal());
    out.writeLong(id);
    out.writeLong(first);
    out.writeLong(second);
    out.writeLong(nanoseconds);
    out.writeInt(data.length);
    out.write(data);
    out.flush();
  }

  /** Reads a request; raises EOFException when the other process is gone. */
  static Request read(DataInputStream in) throws IOException {
    Operation operation = Operation.at(in.readByte());
    long id = in.readLong();
    long first = in.readLong();
    long second = in.readLong();
    long time = in.readLong();
    byte[] data = new byte[in.readInt()];
    in.readFully(data);
    return new Request(operation, id, first, second, time, data);
  }
}
