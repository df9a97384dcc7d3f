package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.generator.Awaiting;
import org.minipy.interpreter.generator.Delegation;
import org.minipy.interpreter.generator.Sending;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNone;

/**
 * {@code yield from} and {@code await} (PEP 380): passes what is sent and thrown on to an inner iterator and yields
 * what it yields, until it ends; its result goes into a slot.
 */
public final class Delegate extends StmtNode {
  /** What is delegated to. */
  public enum Kind {
    /** The iterator of an iterable: {@code yield from}. */
    ITERABLE,
    /** The iterator of an awaitable: {@code await}. */
    AWAITABLE,
    /** The awaitable that an asynchronous iterator's {@code __anext__} returned. */
    NEXT,
    /** The awaitable that {@code __aenter__} returned. */
    ENTER,
    /** The awaitable that {@code __aexit__} returned. */
    EXIT
  }

  private final Kind kind;
  private final ExprNode source;
  private final int slot;
  private final int result;
  private final int state;
  private final int position;

  /** Delegates to {@code source}; the inner iterator stands in {@code slot} meanwhile. */
  public Delegate(Kind kind, ExprNode source, int slot, int result, int state, int position) {
    this.kind = kind;
    this.source = source;
    this.slot = slot;
    this.result = result;
    this.state = state;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    Sending outcome;
    if (f.states[state] == 0) {
      start(f);
      outcome = send(f, PyNone.NONE);
    } else {
      f.states[state] = 0;
      f.delegateSlot = -1;
      f.position = position;
      PyException thrown = f.takeThrown();
      if (thrown != null) {
        outcome = raiseInside(f, thrown);
      } else {
        PyObject sent = f.takeValue();
        try {
          outcome = send(f, sent);
        } finally {
          Refs.decref(sent);
        }
      }
    }
    if (!outcome.finished()) {
      f.value = outcome.value();
      f.states[state] = 1;
      f.delegateSlot = slot;
      return Status.YIELD;
    }
    drop(f);
    f.locals[result] = outcome.value();
    return Status.NEXT;
  }

  private void start(Frame f) {
    PyObject from = source.execute(f);
    f.position = position;
    try {
      f.locals[slot] = switch (kind) {
        case ITERABLE -> Delegation.iterator(from, f.code);
        case AWAITABLE -> Awaiting.iterator(from, null);
        case NEXT -> Awaiting.iteratorOfNext(from);
        case ENTER -> Awaiting.iterator(from, "__aenter__");
        case EXIT -> Awaiting.iterator(from, "__aexit__");
      };
    } finally {
      Refs.decref(from);
    }
  }

  private Sending send(Frame f, PyObject value) {
    try {
      return Delegation.send(f.locals[slot], value);
    } catch (Throwable t) {
      drop(f);
      throw t;
    }
  }

  private Sending raiseInside(Frame f, PyException thrown) {
    try {
      return Delegation.throwInto(f.locals[slot], thrown);
    } catch (Throwable t) {
      drop(f);
      throw t;
    }
  }

  private void drop(Frame f) {
    PyObject inner = f.locals[slot];
    f.locals[slot] = null;
    Refs.xdecref(inner);
  }
}
