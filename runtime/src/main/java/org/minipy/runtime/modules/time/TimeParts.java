package org.minipy.runtime.modules.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The nine numbers that stand for a local time; the week day counts from Monday, the day of the year from 1. */
record TimeParts(long year, int month, int day, int hour, int minute, int second, int weekDay, int yearDay, int dst) {
  private static final int COUNT = 9;

  /** Those of a tuple; raises TypeError or ValueError. */
  static TimeParts of(PyObject given) {
    if (!(given instanceof PyTuple t)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    if (t.size() != COUNT) {
      throw Errors.typeError("function takes exactly 9 arguments (" + t.size() + " given)");
    }
    int[] n = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      n[i] = Indexes.toInt(t.get(i));
    }
    return new TimeParts(n[0], within(n[1] == 0 ? 1 : n[1], 1, 12, "month out of range"),
        within(n[2] == 0 ? 1 : n[2], 1, 31, "day of month out of range"), within(n[3], 0, 23, "hour out of range"),
        within(n[4], 0, 59, "minute out of range"), within(n[5], 0, 61, "seconds out of range"),
        weekDay(n[6]), within(n[7] == 0 ? 1 : n[7], 1, 366, "day of year out of range"), n[8]);
  }

  private static int weekDay(int given) {
    if (given < -1) {
      throw Errors.valueError("day of week out of range");
    }
    return (given + 7) % 7;
  }

  private static int within(int value, int least, int most, String message) {
    if (value < least || value > most) {
      throw Errors.valueError(message);
    }
    return value;
  }

  /** Those of a tuple, or of the present for None or null. */
  static TimeParts ofOrNow(PyObject given) {
    return given == null || given == PyNone.NONE ? at(Instant.now()) : of(given);
  }

  /** Those of a moment. */
  static TimeParts at(Instant moment) {
    PyObject parts = StructTime.local(moment);
    try {
      return of(parts);
    } finally {
      Refs.decref(parts);
    }
  }

  /** Seconds since 1970. */
  double seconds() {
    return LocalDateTime.of((int) year, 1, 1, 0, 0).plusMonths(month - 1L).plusDays(day - 1L).plusHours(hour)
        .plusMinutes(minute).plusSeconds(second).atZone(ZoneId.systemDefault()).toEpochSecond();
  }

  /** As asctime() writes it. */
  String asText() {
    return TimeText.format("%a %b ", this) + (day < 10 ? " " : "") + day + TimeText.format(" %H:%M:%S ", this) + year;
  }
}
