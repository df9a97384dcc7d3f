package org.minipy.runtime.modules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** strftime(): the parts of a time in a format, in English. */
final class TimeText {
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December"
  };

  private TimeText() {}

  static String format(String format, TimeParts t) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        out.append(c);
      } else {
        append(out, format.charAt(++i), t);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char directive, TimeParts t) {
    switch (directive) {
      case 'a' -> out.append(DAYS[t.weekDay()], 0, 3);
      case 'A' -> out.append(DAYS[t.weekDay()]);
      case 'b', 'h' -> out.append(MONTHS[t.month() - 1], 0, 3);
      case 'B' -> out.append(MONTHS[t.month() - 1]);
      case 'c' -> out.append(format("%a %b %e %H:%M:%S %Y", t));
      case 'C' -> pad(out, Math.floorDiv(t.year(), 100), 2, '0');
      case 'd' -> pad(out, t.day(), 2, '0');
      case 'D', 'x' -> out.append(format("%m/%d/%y", t));
      case 'e' -> pad(out, t.day(), 2, ' ');
      case 'F' -> out.append(format("%Y-%m-%d", t));
      case 'G' -> out.append(isoWeek(t)[0]);
      case 'g' -> pad(out, isoWeek(t)[0] % 100, 2, '0');
      case 'H' -> pad(out, t.hour(), 2, '0');
      case 'I' -> pad(out, (t.hour() + 11) % 12 + 1, 2, '0');
      case 'j' -> pad(out, t.yearDay(), 3, '0');
      case 'm' -> pad(out, t.month(), 2, '0');
      case 'M' -> pad(out, t.minute(), 2, '0');
      case 'n' -> out.append('\n');
      case 'p' -> out.append(t.hour() < 12 ? "AM" : "PM");
      case 'r' -> out.append(format("%I:%M:%S %p", t));
      case 'R' -> out.append(format("%H:%M", t));
      case 's' -> out.append((long) t.seconds());
      case 'S' -> pad(out, t.second(), 2, '0');
      case 't' -> out.append('\t');
      case 'T', 'X' -> out.append(format("%H:%M:%S", t));
      case 'u' -> out.append(t.weekDay() + 1);
      case 'U' -> pad(out, (t.yearDay() + 6 - (t.weekDay() + 1) % 7) / 7, 2, '0');
      case 'V' -> pad(out, isoWeek(t)[1], 2, '0');
      case 'w' -> out.append((t.weekDay() + 1) % 7);
      case 'W' -> pad(out, (t.yearDay() + 6 - t.weekDay()) / 7, 2, '0');
      case 'y' -> pad(out, Math.floorMod(t.year(), 100), 2, '0');
      case 'Y' -> out.append(t.year());
      case 'z' -> offset(out, t);
      case 'Z' -> out.append(StructTime.zoneName(ZoneId.systemDefault(), t.dst() > 0));
      case '%' -> out.append('%');
      default -> out.append('%').append(directive);
    }
  }

  private static void offset(StringBuilder out, TimeParts t) {
    Instant moment = Instant.ofEpochSecond((long) t.seconds());
    int minutes = ZoneId.systemDefault().getRules().getOffset(moment).getTotalSeconds() / 60;
    out.append(minutes < 0 ? '-' : '+');
    pad(out, Math.abs(minutes) / 60, 2, '0');
    pad(out, Math.abs(minutes) % 60, 2, '0');
  }

  /** Year and number of the ISO week. */
  private static int[] isoWeek(TimeParts t) {
    int week = (t.yearDay() - t.weekDay() - 1 + 10) / 7;
    int year = (int) t.year();
    if (week < 1) {
      return new int[] {year - 1, weeks(year - 1)};
    }
    return week > weeks(year) ? new int[] {year + 1, 1} : new int[] {year, week};
  }

  private static int weeks(int year) {
    LocalDate last = LocalDate.of(year, 12, 28);
    return (last.getDayOfYear() - last.getDayOfWeek().getValue() + 10) / 7;
  }

  private static void pad(StringBuilder out, long value, int width, char filler) {
    String digits = Long.toString(value);
    for (int i = digits.length(); i < width; i++) {
      out.append(filler);
    }
    out.append(digits);
  }
}
