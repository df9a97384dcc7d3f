package org.minipy.runtime.algorithm;

import org.junit.jupiter.api.Test;

class TimSortTest {

  /** Compares like the recorded class: by the upper bits, logging each comparison, and raising after so many. */
  private static final class LoggedOrder implements TimSort.Order {
    private final long limit;
    private long count;
    private long digest;

    LoggedOrder(long limit) {
      this.limit = limit;
    }

    @Override
    public boolean lessThan(Object a, Object b) {
      if (count >= limit) {
        throw FormatException.value("limit");
      }
      count++;
      long x = (Long) a;
      long y = (Long) b;
      digest = digest * 1000003 + x * 31 + y;
      return x >> 8 < y >> 8;
    }
  }

  @Test
  void sameComparisons() {
    Vectors.check("sort", f -> {
      String plain = sorted(f, false);
      String paired = sorted(f, true);
      return plain.equals(paired) ? plain : "differs with values";
    });
  }

  private static String sorted(String[] fields, boolean paired) {
    String[] words = fields[0].isEmpty() ? new String[0] : fields[0].split(" ");
    Object[] keys = new Object[words.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Long.valueOf(words[i]);
    }
    Object[] values = paired ? keys.clone() : null;
    LoggedOrder order = new LoggedOrder(Long.parseLong(fields[1]));
    try {
      TimSort.sort(keys, values, keys.length, fields[2].equals("True"), order);
    } catch (FormatException e) {
      order.digest += 0;
    }
    StringBuilder out = new StringBuilder();
    out.append(order.count).append(' ').append(Long.toUnsignedString(order.digest)).append(' ');
    for (Object item : paired ? values : keys) {
      out.append(item).append(' ');
    }
    if (keys.length > 0) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }
}
