package org.minipy.runtime.modules.tracemalloc;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The functions of the module _tracemalloc. */
enum TraceMallocFunction implements BuiltinMethod {
  IS_TRACING("is_tracing($module, /)", "Return whether allocations are traced."),
  CLEAR_TRACES("clear_traces($module, /)", "Forget what was allocated so far."),
  GET_TRACES("_get_traces($module, /)",
      "Return a list of tuples (domain, size, frames, number of frames), one for each block of memory."),
  GET_OBJECT_TRACEBACK("_get_object_traceback($module, obj, /)",
      "Return the frames where an object was allocated, the innermost first; None when that is not known."),
  START("start($module, nframe=1, /)", "Trace allocations, remembering so many frames of each."),
  STOP("stop($module, /)", "Stop tracing and forget what was allocated."),
  GET_TRACEBACK_LIMIT("get_traceback_limit($module, /)", "Return how many frames of an allocation are remembered."),
  GET_TRACEMALLOC_MEMORY("get_tracemalloc_memory($module, /)", "Return how many bytes tracing itself takes."),
  GET_TRACED_MEMORY("get_traced_memory($module, /)", "Return how many bytes are allocated, and the most there were."),
  RESET_PEAK("reset_peak($module, /)", "Make the most there were what there is now.");

  private final String signature;
  private final String doc;

  TraceMallocFunction(String signature, String doc) {
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
    AllocationTracer tracer = AllocationTracer.current();
    return switch (this) {
      case IS_TRACING -> PyBool.of(tracer.isTracing());
      case CLEAR_TRACES -> {
        tracer.clear();
        yield PyNone.owned();
      }
      case GET_TRACES -> tracer.traces();
      case GET_OBJECT_TRACEBACK -> tracer.traceback(args[0]);
      case START -> {
        tracer.start(args[0] == null ? 1 : Indexes.toInt(args[0]));
        yield PyNone.owned();
      }
      case STOP -> {
        tracer.stop();
        yield PyNone.owned();
      }
      case GET_TRACEBACK_LIMIT -> PyInt.of(tracer.limit());
      case GET_TRACEMALLOC_MEMORY -> PyInt.of(tracer.ownBytes());
      case GET_TRACED_MEMORY -> memory(tracer);
      case RESET_PEAK -> {
        tracer.resetPeak();
        yield PyNone.owned();
      }
    };
  }

  private static PyObject memory(AllocationTracer tracer) {
    long now = tracer.traced();
    return new TupleBuilder(2).integer(now).integer(tracer.peak()).build();
  }
}
