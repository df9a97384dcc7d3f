package org.minipy.runtime.modules.time;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;

/**
 * What importing time tells of the local time zone, by the rules that it has for all years to come.
 *
 * <p>The text of these rules, such as {@code CET-1CEST,M3.5.0,M10.5.0/3}, is the last line of the zone's file and may
 * also be the value of TZ. Java reads the rules of all zones of the world first, which takes longer than starting; it
 * is asked where there is no such file.
 *
 * @param name the name of standard time
 * @param west the seconds by which standard time is behind UTC
 * @param summerName the name of daylight saving time, or of standard time where there is none
 * @param summerWest the seconds by which daylight saving time is behind UTC
 */
record LocalZone(String name, int west, String summerName, int summerWest) {
  private static final String FOLDER = "/usr/share/zoneinfo/";
  private static final int HOUR = 3600;

  /** The zone of this process. */
  static LocalZone current() {
    String tz = System.getenv("TZ");
    LocalZone zone = null;
    if (tz == null) {
      zone = ofFile("/etc/localtime");
    } else {
      String place = tz.startsWith(":") ? tz.substring(1) : tz;
      if (!place.isEmpty()) {
        zone = ofFile(place.startsWith("/") ? place : FOLDER.concat(place));
        zone = zone == null ? new Rules(tz).zoneOrNull() : zone;
      }
    }
    return zone == null ? ofJava() : zone;
  }

  /** The zone whose file is {@code name}, or null when that is no file of a zone that has rules. */
  private static LocalZone ofFile(String name) {
    try (FileInputStream in = new FileInputStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      if (!text.startsWith("TZif") || !text.endsWith("\n")) {
        return null;
      }
      int end = text.length() - 1;
      return new Rules(text.substring(text.lastIndexOf('\n', end - 1) + 1, end)).zoneOrNull();
    } catch (IOException e) {
      return null;
    }
  }

  private static LocalZone ofJava() {
    ZoneId zone = ZoneId.systemDefault();
    int west = -zone.getRules().getStandardOffset(Instant.now()).getTotalSeconds();
    boolean summer = !zone.getRules().isFixedOffset() && !zone.getRules().getTransitionRules().isEmpty();
    int saving = summer ? TimeZone.getTimeZone(zone).getDSTSavings() / 1000 : 0;
    return new LocalZone(StructTime.zoneName(zone, false), west, StructTime.zoneName(zone, summer), west - saving);
  }

  /** A reader of the text of rules: a name and a difference, then those of daylight saving time if there is one. */
  private static final class Rules {
    private final String text;
    private int at;

    Rules(String text) {
      this.text = text;
    }

    /** The zone, the time that is further behind being the standard one; null when the text is not of that form. */
    LocalZone zoneOrNull() {
      String name = name();
      if (name.isEmpty() || !atNumber()) {
        return null;
      }
      int west = seconds();
      String other = name();
      if (other.isEmpty()) {
        return at == text.length() ? new LocalZone(name, west, name, west) : null;
      }
      int otherWest = atNumber() ? seconds() : west - HOUR;
      return otherWest <= west
          ? new LocalZone(name, west, other, otherWest)
          : new LocalZone(other, otherWest, name, west);
    }

    /** Letters, or anything in angle brackets; empty when there is neither. */
    private String name() {
      int start = at;
      if (at < text.length() && text.charAt(at) == '<') {
        at = text.indexOf('>', at) + 1;
        if (at == 0) {
          at = text.length();
          return "";
        }
        return text.substring(start + 1, at - 1);
      }
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return text.substring(start, at);
    }

    private boolean atNumber() {
      return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+' || isDigit());
    }

    private boolean isDigit() {
      return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Hours, and minutes and seconds after colons. */
    private int seconds() {
      boolean negative = text.charAt(at) == '-';
      if (!isDigit()) {
        at++;
      }
      int total = 0;
      for (int unit = HOUR; unit > 0; unit /= 60) {
        int number = 0;
        while (isDigit()) {
          number = 10 * number + text.charAt(at++) - '0';
        }
        total += unit * number;
        if (at == text.length() || text.charAt(at) != ':') {
          break;
        }
        at++;
      }
      return negative ? -total : total;
    }
  }
}
