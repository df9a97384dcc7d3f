package org.minipy.runtime.modules.time;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The module time. */
public final class TimeModule extends BuiltinModule {
  /** Declares the module. */
  public TimeModule() {
    super("time", "Clocks, waiting, and dates as tuples.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return TimeFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "struct_time", StructTime.TYPE);
    LocalZone zone = LocalZone.current();
    putSteal(module, "timezone", PyInt.of(zone.west()));
    putSteal(module, "altzone", PyInt.of(zone.summerWest()));
    putSteal(module, "daylight", PyInt.of(zone.west() == zone.summerWest() ? 0 : 1));
    putSteal(module, "tzname", PyTuple.ofSteal(PyStr.of(zone.name()), PyStr.of(zone.summerName())));
  }
}
