package org.minipy.runtime.modules.gc;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The functions of the module gc. */
enum GcFunction implements BuiltinMethod {
  ENABLE("enable($module, /)", "Turn automatic collection on."),
  DISABLE("disable($module, /)", "Turn automatic collection off."),
  ISENABLED("isenabled($module, /)", "Return whether automatic collection is on."),
  COLLECT("collect($module, /, generation=2)",
      "Collect a generation and the younger ones; return how many unreachable objects were found."),
  GET_COUNT("get_count($module, /)", "Return the counters of the three generations."),
  GET_STATS("get_stats($module, /)", "Return a list of dicts: for each generation, what its collections have done."),
  SET_DEBUG("set_debug($module, flags, /)", "Set the DEBUG_ flags."),
  GET_DEBUG("get_debug($module, /)", "Return the DEBUG_ flags."),
  SET_THRESHOLD("set_threshold($module, threshold0, threshold1=<unrepresentable>, threshold2=<unrepresentable>, /) --",
      "Set the thresholds of the generations; 0 for the youngest turns automatic collection off."),
  GET_THRESHOLD("get_threshold($module, /)", "Return the thresholds of the three generations."),
  GET_OBJECTS("get_objects($module, /, generation=None)",
      "Return a list of the tracked objects, of one generation or of all."),
  IS_TRACKED("is_tracked($module, obj, /)", "Return whether the collector looks at an object."),
  IS_FINALIZED("is_finalized($module, obj, /)", "Return whether the finalizer of an object has run."),
  GET_REFERRERS("get_referrers($module, /, *objs) --",
      "Return a list of the tracked objects that refer to any of the given."),
  GET_REFERENTS("get_referents($module, /, *objs) --", "Return a list of the objects that the given refer to."),
  FREEZE("freeze($module, /)", "Move all tracked objects to the permanent generation, which is never collected."),
  UNFREEZE("unfreeze($module, /)", "Move the permanent generation back to the oldest."),
  GET_FREEZE_COUNT("get_freeze_count($module, /)", "Return how many objects are in the permanent generation.");

  private final String signature;
  private final String doc;

  GcFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String binding() {
    return this == SET_THRESHOLD ? "set_threshold($module, /, *args) --" : signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    Collector collector = Interpreter.current().heap().collector();
    return switch (this) {
      case ENABLE -> enable(collector, true);
      case DISABLE -> enable(collector, false);
      case ISENABLED -> PyBool.of(collector.isEnabled());
      case COLLECT -> PyInt.of(collector.collect(Generations.argument(args[0])));
      case GET_COUNT -> triple(collector.count(0), collector.count(1), collector.count(2));
      case GET_STATS -> Generations.statistics(collector);
      case SET_DEBUG -> setDebug(collector, Indexes.toInt(args[0]));
      case GET_DEBUG -> PyInt.of(collector.debug());
      case SET_THRESHOLD -> Generations.setThresholds(collector, (PyTuple) args[0]);
      case GET_THRESHOLD -> triple(collector.threshold(0), collector.threshold(1), collector.threshold(2));
      case GET_OBJECTS -> Generations.objects(collector, args[0]);
      case IS_TRACKED -> PyBool.of(isTracked(args[0]));
      case IS_FINALIZED -> PyBool.of(args[0].gcHead() instanceof PyGcObject head && head.isFinalized());
      case GET_REFERRERS -> References.to(collector, (PyTuple) args[0]);
      case GET_REFERENTS -> References.from((PyTuple) args[0]);
      case FREEZE -> freeze(collector, true);
      case UNFREEZE -> freeze(collector, false);
      case GET_FREEZE_COUNT -> PyInt.of(collector.frozenCount());
    };
  }

  /** Descriptors of built-in methods are containers to CPython, though not here. */
  private static boolean isTracked(PyObject o) {
    PyGcObject head = o.gcHead();
    return head != null ? head.isTracked() : !o.typeObject().isHeapType() && PyType.of(o).isGc();
  }

  private static PyObject enable(Collector collector, boolean on) {
    collector.setEnabled(on);
    return PyNone.owned();
  }

  private static PyObject setDebug(Collector collector, int flags) {
    collector.setDebug(flags);
    return PyNone.owned();
  }

  private static PyObject freeze(Collector collector, boolean on) {
    if (on) {
      collector.freeze();
    } else {
      collector.unfreeze();
    }
    return PyNone.owned();
  }

  private static PyObject triple(long a, long b, long c) {
    return new TupleBuilder(3).integer(a).integer(b).integer(c).build();
  }
}
