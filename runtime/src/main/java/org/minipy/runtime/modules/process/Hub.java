package org.minipy.runtime.modules.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The objects that this process shares with others, and the socket through which those reach them. Java processes share
 * no memory and inherit no open files, so a queue, a lock or a value lives in the process that made it; the others send
 * requests. Each of their connections is served by a virtual thread, on which a request may wait.
 */
final class Hub {
  private final Map<Long, SharedObject> objects = new ConcurrentHashMap<>();
  private final AtomicLong lastId = new AtomicLong();
  private ServerSocketChannel server;
  private Path folder;

  /** Does what is asked, waiting as long as the request allows. */
  Reply perform(Request request) throws InterruptedException {
    switch (request.operation()) {
      case NEW_QUEUE:
        return add(new MessageQueue(request.first()));
      case NEW_COUNTER:
        return add(new Counter(request.first(), request.second()));
      case NEW_MEMORY:
        return add(new SharedMemory(request.data()));
      default:
        SharedObject object = objects.get(request.id());
        return object == null ? Reply.of(Reply.REFUSED) : object.perform(request);
    }
  }

  private Reply add(SharedObject object) {
    long id = lastId.incrementAndGet();
    objects.put(id, object);
    return Reply.of(id);
  }

  /** Where other processes reach the hub; in a folder that only this user may enter. */
  synchronized String address() throws IOException {
    if (server == null) {
      folder = Files.createTempDirectory("minipy-");
      server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(folder.resolve("hub")));
      Thread acceptor = new Thread(this::accept, "hub");
      acceptor.setDaemon(true);
      acceptor.start();
    }
    return folder.resolve("hub").toString();
  }

  /** Whether {@code address} is that of this hub. */
  synchronized boolean isAt(String address) {
    return address.isEmpty() || folder != null && address.equals(folder.resolve("hub").toString());
  }

  /** Takes no more connections, and removes the socket. */
  synchronized void close() throws IOException {
    if (server != null) {
      server.close();
      Files.deleteIfExists(folder.resolve("hub"));
      Files.deleteIfExists(folder);
      server = null;
      folder = null;
    }
  }

  private void accept() {
    ServerSocketChannel own = server;
    while (own.isOpen()) {
      try {
        SocketChannel channel = own.accept();
        Thread.startVirtualThread(() -> serve(channel));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(SocketChannel channel) {
    List<Request> adopted = new ArrayList<>();
    try (channel) {
      DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
      DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
      while (true) {
        Request request = Request.read(in);
        if (request.operation() == Operation.ADOPT) {
          adopted.add(request);
        } else if (request.operation() == Operation.DROP) {
          adopted.removeIf(a -> a.id() == request.id() && a.first() == request.first());
        }
        perform(request).write(out);
      }
    } catch (IOException e) {
      dropAll(adopted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A process is gone: so are its ends of queues. */
  private void dropAll(List<Request> adopted) {
    for (Request a : adopted) {
      try {
        perform(new Request(Operation.DROP, a.id(), a.first(), 0, 0, a.data()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
