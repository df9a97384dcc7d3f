package org.minipy.runtime.modules.process;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.types.io.IoErrors;

/** What an interpreter shares with other processes, and the processes that it has started. */
final class ProcessState {
  /** Requests to other processes wait no longer than this at a time, so that signals are served. */
  private static final long LONGEST_WAIT = 500_000_000;

  private final Hub hub = new Hub();
  private final Map<String, HubLink> links = new HashMap<>();
  private final Children children = new Children();

  static ProcessState current() {
    return Interpreter.current().moduleStates().state(ProcessState.class, ProcessState::new);
  }

  Hub hub() {
    return hub;
  }

  Children children() {
    return children;
  }

  /** Does what is asked, on the hub at {@code address}; raises what a signal raises, and OSError. */
  Reply perform(String address, Request request) {
    return hub.isAt(address) ? performHere(request) : performThere(address, request);
  }

  private Reply performHere(Request request) {
    ThreadState thread = ThreadState.current();
    long end = System.nanoTime() + Math.max(0, request.nanoseconds());
    Request next = request;
    while (true) {
      Reply reply = attempt(thread, next);
      thread.checkSignals();
      if (reply != null) {
        return reply;
      }
      if (request.nanoseconds() >= 0) {
        next = request.waiting(Math.max(0, end - System.nanoTime()));
      }
    }
  }

  /** The answer; null when a signal has come instead. */
  private Reply attempt(ThreadState thread, Request request) {
    thread.beginWaiting();
    thread.beginInterruptible();
    try {
      return hub.perform(request);
    } catch (InterruptedException e) {
      return null;
    } finally {
      thread.endInterruptible();
      thread.endWaiting();
    }
  }

  private Reply performThere(String address, Request request) {
    HubLink link = links.computeIfAbsent(address, HubLink::new);
    ThreadState thread = ThreadState.current();
    long end = System.nanoTime() + Math.max(0, request.nanoseconds());
    while (true) {
      long left = request.nanoseconds() < 0 ? LONGEST_WAIT : Math.max(0, end - System.nanoTime());
      Reply reply = send(thread, link, request.waiting(Math.min(left, LONGEST_WAIT)));
      if (reply.code() != Reply.NOT_YET || request.nanoseconds() >= 0 && left <= LONGEST_WAIT) {
        return reply;
      }
      thread.checkSignals();
    }
  }

  private static Reply send(ThreadState thread, HubLink link, Request request) {
    IOException failure;
    thread.beginWaiting();
    try {
      return link.perform(request);
    } catch (IOException e) {
      failure = e;
    } finally {
      thread.endWaiting();
    }
    throw IoErrors.of(failure, null);
  }
}
