package org.minipy.runtime.modules.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
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
    ZoneId zone = ZoneId.systemDefault();
    Instant now = Instant.now();
    int offset = -zone.getRules().getStandardOffset(now).getTotalSeconds();
    boolean daylight = !zone.getRules().isFixedOffset() && !zone.getRules().getTransitionRules().isEmpty();
    TimeZone names = TimeZone.getTimeZone(zone);
    putSteal(module, "timezone", PyInt.of(offset));
    putSteal(module, "altzone", PyInt.of(daylight ? offset - names.getDSTSavings() / 1000 : offset));
    putSteal(module, "daylight", PyInt.of(daylight ? 1 : 0));
    putSteal(module, "tzname", PyTuple.ofSteal(PyStr.of(StructTime.zoneName(zone, false)),
        PyStr.of(StructTime.zoneName(zone, daylight))));
  }
}
