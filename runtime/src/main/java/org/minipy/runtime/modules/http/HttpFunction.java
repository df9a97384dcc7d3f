package org.minipy.runtime.modules.http;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The functions of the module _http. */
enum HttpFunction implements BuiltinMethod {
  EXCHANGE("exchange($module, host, port, secure, message, milliseconds, /)",
      "Send bytes to a server; return an error number and text, and the bytes of the answer.");

  private final String signature;
  private final String doc;

  HttpFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case EXCHANGE -> exchange(args);
    };
  }

  private static PyObject exchange(PyObject[] args) {
    if (!(args[0] instanceof PyStr host) || !(args[3] instanceof BytesLike message)) {
      throw Errors.typeError("host must be str, and message bytes");
    }
    int milliseconds = (int) Math.min(Integer.MAX_VALUE, Indexes.toLong(args[4]));
    Exchange exchange = new Exchange(host.value(), Indexes.toInt(args[1]), Truth.of(args[2]), message.copyBytes(),
        milliseconds);
    ThreadState thread = ThreadState.current();
    Exchange.Outcome outcome;
    do {
      outcome = await(thread, exchange);
      thread.checkSignals();
    } while (outcome == null);
    return new TupleBuilder(3).integer(outcome.number()).text(outcome.text()).bytes(outcome.answer()).build();
  }

  /** The outcome; null when a signal has come first. */
  private static Exchange.Outcome await(ThreadState thread, Exchange exchange) {
    thread.beginWaiting();
    thread.beginInterruptible();
    try {
      return exchange.await();
    } catch (InterruptedException e) {
      return null;
    } finally {
      thread.endInterruptible();
      thread.endWaiting();
    }
  }
}
