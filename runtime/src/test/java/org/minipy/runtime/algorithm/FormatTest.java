package org.minipy.runtime.algorithm;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void specifications() {
    Vectors.check("format_spec", f -> switch (f[0]) {
      case "int" -> SpecFormat.ofInt(new BigInteger(f[1]), f[2], "int", 0);
      case "float" -> SpecFormat.ofFloat(Vectors.bits(f[1]), f[2], "float");
      case "str" -> SpecFormat.ofText(f[1], f[2], "str");
      default -> SpecFormat.ofComplex(
          new Complex(Vectors.bits(f[1].substring(0, 16)), Vectors.bits(f[1].substring(17))), f[2], "complex");
    });
  }

  @Test
  void fields() {
    Vectors.check("format_fields", f -> {
      FieldFormat format = new FieldFormat(f[0]);
      StringBuilder out = new StringBuilder();
      try {
        while (!format.atEnd()) {
          StringBuilder literal = new StringBuilder();
          FieldFormat.Field field = format.step(literal);
          if (field == null) {
            out.append(literal).append("|None|None|None\n");
          } else {
            String conversion = field.conversion() == 0 ? "None" : Character.toString(field.conversion());
            out.append(String.join("|", literal, field.name(), field.spec(), conversion)).append('\n');
            appendName(out, new FieldName(field.name(), null));
          }
        }
        if (!out.isEmpty()) {
          out.setLength(out.length() - 1);
        }
      } catch (FormatException e) {
        out.append('!').append(e.getMessage());
      }
      return out.toString();
    });
  }

  private static void appendName(StringBuilder out, FieldName name) {
    out.append(name.isPositional() ? "i" + name.index() : "s" + name.first()).append('\n');
    while (name.next()) {
      String part = name.index() >= 0 ? name.index() + "#" : name.part();
      out.append(name.isAttribute() ? '.' : '[').append(part).append('\n');
    }
  }

  @Test
  void percent() {
    Vectors.check("format_percent", f -> {
      Source source = new Source(f);
      PercentFormat format = new PercentFormat(f[0], source, "precision too big");
      StringBuilder out = new StringBuilder();
      for (PercentFormat.Conversion c = format.next(out); c != null; c = format.next(out)) {
        String arg = source.next();
        String value = arg.substring(1);
        out.append(switch (c.type()) {
          case 'd', 'i', 'x', 'X', 'o' -> PercentLayout.integer(c, new BigInteger(value), 0);
          case 'e', 'E', 'f', 'F', 'g', 'G' -> PercentLayout.floating(c, Vectors.bits(value));
          case 's' -> PercentLayout.text(c, value);
          case 'r' -> PercentLayout.text(c, StringText.repr(value));
          case 'c' -> PercentLayout.character(c, Character.toString(Integer.parseInt(value)));
          default -> throw c.unsupported();
        });
      }
      source.end();
      return out.toString();
    });
  }

  /** Arguments as recorded, either a tuple or one mapping. */
  private static final class Source implements PercentFormat.Arguments {
    private final String[] fields;
    private final boolean mapping;
    private int position = 1;
    private String selected;

    Source(String[] fields) {
      this.fields = fields;
      mapping = fields[1].equals("m");
    }

    String next() {
      String value;
      if (mapping) {
        value = selected != null ? "i" + selected : position == 1 ? "m{'a': 1, 'b(c)': 2, '': 3}" : null;
        selected = null;
        position = 2;
      } else {
        value = position < fields.length - 1 ? fields[position++] : null;
      }
      if (value == null) {
        throw FormatException.type("not enough arguments for format string");
      }
      return value;
    }

    void end() {
      if (!mapping && position < fields.length - 1) {
        throw FormatException.type("not all arguments converted during string formatting");
      }
    }

    @Override
    public void select(String key) {
      selected = Map.of("a", "1", "b(c)", "2", "", "3").get(key);
    }

    @Override
    public void requireMapping() {
      if (!mapping) {
        throw FormatException.type("format requires a mapping");
      }
    }

    @Override
    public long starredWidth() {
      String value = next();
      if (value.charAt(0) != 'i') {
        throw FormatException.type("* wants int");
      }
      return Long.parseLong(value.substring(1));
    }

    @Override
    public int starredPrecision() {
      return Math.toIntExact(starredWidth());
    }
  }
}
