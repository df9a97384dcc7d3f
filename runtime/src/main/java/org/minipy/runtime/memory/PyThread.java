package org.minipy.runtime.memory;

/** A thread that runs Python code; it knows its interpreter's heap, so that no method has to pass it along. */
public class PyThread extends Thread {
  private final Heap heap;

  /** What {@link Heap#putAside} keeps while another thread runs. */
  int nesting;

  PyObject[] packed;

  /** Makes a thread with a Java stack of {@code stackBytes} that works on {@code heap}. */
  public PyThread(Heap heap, Runnable body, String name, long stackBytes) {
    super(null, body, name, stackBytes);
    this.heap = heap;
  }

  /** The heap this thread works on. */
  public final Heap heap() {
    return heap;
  }
}
