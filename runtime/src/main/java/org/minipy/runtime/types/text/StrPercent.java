package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.PercentFormat;
import org.minipy.runtime.algorithm.PercentLayout;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Ascii;
import org.minipy.runtime.protocol.Text;

/** {@code format % args} of str. */
final class StrPercent {
  private StrPercent() {}

  static PyStr format(PyStr format, PyObject args) {
    if (format.value().indexOf('%') < 0) {
      PercentArguments arguments = new PercentArguments(args, false);
      arguments.finish();
      return format.length() == 0 ? PyStr.of("") : Refs.newRef(format);
    }
    TextBuilder out = new TextBuilder();
    PercentArguments arguments = new PercentArguments(args, false);
    try {
      PercentFormat reader = new PercentFormat(format.value(), arguments, "precision too big");
      while (true) {
        StringBuilder literal = new StringBuilder();
        PercentFormat.Conversion conversion = reader.next(literal);
        out.append(literal);
        if (conversion == null) {
          break;
        }
        convert(conversion, arguments, out);
      }
      arguments.finish();
      return out.finish();
    } catch (FormatException e) {
      out.dispose();
      throw AlgorithmErrors.raise(e);
    } catch (Throwable t) {
      out.dispose();
      throw t;
    } finally {
      arguments.dispose();
    }
  }

  private static void convert(PercentFormat.Conversion c, PercentArguments arguments, TextBuilder out) {
    PyObject value = arguments.next();
    switch (c.type()) {
      case 's' -> text(c, Text.str(value), out);
      case 'r' -> text(c, Text.repr(value), out);
      case 'a' -> text(c, Ascii.of(value), out);
      case 'c' -> character(c, value, out);
      case 'd', 'i', 'u', 'o', 'x', 'X' -> out.append(PercentArguments.integer(c, value, false));
      case 'e', 'E', 'f', 'F', 'g', 'G' -> out.append(PercentArguments.floating(c, value));
      default -> throw c.unsupported();
    }
  }

  private static void text(PercentFormat.Conversion c, PyStr value, TextBuilder out) {
    if (c.width() <= 0 && c.precision() < 0) {
      out.appendSteal(value);
      return;
    }
    String laidOut = PercentLayout.text(c, value.value());
    Refs.decref(value);
    out.append(laidOut);
  }

  private static void character(PercentFormat.Conversion c, PyObject value, TextBuilder out) {
    if (value instanceof PyStr s) {
      if (s.length() != 1) {
        throw Errors.typeError("%c requires int or char");
      }
      out.append(PercentLayout.character(c, s.value()));
      return;
    }
    long code = PercentArguments.characterCode(value, "%c requires int or char", "%c arg not in range(0x110000)",
        Character.MAX_CODE_POINT);
    out.append(PercentLayout.character(c, Character.toString((int) code)));
  }
}
