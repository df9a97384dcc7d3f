package org.minipy.runtime.modules.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.structseq.PyStructSequence;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** time.struct_time, and the parts of moments. */
final class StructTime {
  static final PyType TYPE = PyStructSequence.newType("time", "struct_time",
      "The parts of a time, as gmtime(), localtime() and strptime() return them.", true, 9,
      "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst", "tm_zone",
      "tm_gmtoff");

  private StructTime() {}

  /** The moment of so many seconds, now for None or null. */
  static Instant moment(PyObject seconds) {
    if (seconds == null || seconds == PyNone.NONE) {
      return Instant.now();
    }
    if (seconds instanceof PyInt i && i.fitsLong()) {
      return checked(i.longValue());
    }
    double value = Math.floor(Clocks.number(seconds));
    if (Double.isNaN(value)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (Math.abs(value) >= 0x1p63) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    return checked((long) value);
  }

  private static Instant checked(long seconds) {
    if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    return Instant.ofEpochSecond(seconds);
  }

  /** The parts of a moment in local time. */
  static PyObject local(Instant moment) {
    ZoneId zone = ZoneId.systemDefault();
    return of(moment, zone, zoneName(zone, zone.getRules().isDaylightSavings(moment)));
  }

  /** The short name of a zone. */
  static String zoneName(ZoneId zone, boolean daylight) {
    String id = zone.getId();
    if (zone.getRules().isFixedOffset() && zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() == 0) {
      return id.contains("GMT") ? "GMT" : "UTC";
    }
    return TimeZone.getTimeZone(zone).getDisplayName(daylight, TimeZone.SHORT, Locale.ROOT);
  }

  static PyObject of(Instant moment, ZoneId zone, String zoneName) {
    ZonedDateTime t = moment.atZone(zone);
    boolean daylight = zone.getRules().isDaylightSavings(moment);
    TupleBuilder fields = new TupleBuilder(11);
    fields.integer(t.getYear()).integer(t.getMonthValue()).integer(t.getDayOfMonth());
    fields.integer(t.getHour()).integer(t.getMinute()).integer(t.getSecond());
    fields.integer(t.getDayOfWeek().getValue() - 1).integer(t.getDayOfYear()).integer(daylight ? 1 : 0);
    fields.text(zoneName).integer(t.getOffset().getTotalSeconds());
    return PyStructSequence.ofSteal(TYPE, fields.items());
  }
}
