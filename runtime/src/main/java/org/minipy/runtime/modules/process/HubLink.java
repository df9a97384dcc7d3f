package org.minipy.runtime.modules.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;

/** The connections to the hub of another process: as many as there are requests at the same time. */
final class HubLink {
  private final String address;
  private final ArrayDeque<Connection> idle = new ArrayDeque<>();

  HubLink(String address) {
    this.address = address;
  }

  /** Sends a request and waits for the answer; an exception says that the other process is gone. */
  Reply perform(Request request) throws IOException {
    Connection connection = take();
    request.write(connection.out);
    Reply reply = Reply.read(connection.in);
    synchronized (idle) {
      idle.addLast(connection);
    }
    return reply;
  }

  private Connection take() throws IOException {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.removeLast();
      }
    }
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(address));
    return new Connection(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))),
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))));
  }

  /** One connection, which serves one request after the other. */
  private record Connection(DataInputStream in, DataOutputStream out) {}
}
