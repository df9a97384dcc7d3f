package org.minipy.runtime.call;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a function written in Java, parsed from its signature text ({@code sort($self, /, *, key=None,
 * reverse=False)}).
 *
 * <p>Brackets around the optional parameters ({@code find($self, sub[, start[, end]], /)}) mark the functions that
 * CPython still parses from a tuple: they word the errors of wrong argument counts in their own way and have no {@code
 * __text_signature__}.
 */
public final class Signature {
  /** Ends the text of a function whose {@code __text_signature__} is None although its parameters are known. */
  public static final String HIDDEN = " --";

  private final String text;
  private final String name;
  private Parameters parameters;

  /** What stands between the parentheses. */
  private static final class Parameters {
    final String[] names;
    final String[] defaults;
    final int positionalOnly;
    final int positional;
    final int varargs;
    final int varkeywords;
    final int required;
    final boolean tupleStyle;

    /** Whether the one parameter is required and positional-only: CPython's METH_O. */
    final boolean oneArgument;

    /** Whether there is neither {@code *args} nor {@code **kwargs} nor a keyword that must be given. */
    final boolean simple;

    Parameters(String[] names, String[] defaults, int positionalOnly, int positional, int varargs, int varkeywords,
        boolean tupleStyle) {
      this.names = names;
      this.defaults = defaults;
      this.positionalOnly = positionalOnly;
      this.positional = positional;
      this.varargs = varargs;
      this.varkeywords = varkeywords;
      this.tupleStyle = tupleStyle;
      int needed = 0;
      while (needed < positional && defaults[needed] == null) {
        needed++;
      }
      this.required = needed;
      this.oneArgument = names.length == 1 && positionalOnly == 1 && positional == 1 && needed == 1;
      boolean optional = varargs < 0 && varkeywords < 0;
      for (int i = positional; i < names.length; i++) {
        optional &= defaults[i] != null;
      }
      this.simple = optional;
    }
  }

  private Signature(String text, String name) {
    this.text = text;
    this.name = name;
  }

  /** The signature {@code text}; its parameters are parsed when somebody asks for them. */
  public static Signature parse(String text) {
    return new Signature(text, text.substring(0, text.indexOf('(')));
  }

  private Parameters parameters() {
    Parameters known = parameters;
    if (known == null) {
      known = parseParameters(text.substring(name.length() + 1, text.lastIndexOf(')')));
      parameters = known;
    }
    return known;
  }

  private static Parameters parseParameters(String parameters) {
    List<String> names = new ArrayList<>();
    List<String> defaults = new ArrayList<>();
    int positionalOnly = 0;
    int positional = -1;
    int varargs = -1;
    int varkeywords = -1;
    boolean tupleStyle = parameters.indexOf("[,") >= 0;
    boolean optional = false;
    for (String part : split(tupleStyle ? parameters.replace("]", "") : parameters)) {
      if (part.endsWith("[")) {
        names.add(part.substring(0, part.length() - 1));
        defaults.add(optional ? "" : null);
        optional = true;
        continue;
      }
      if (part.startsWith("$")) {
        continue;
      }
      if (part.equals("/")) {
        positionalOnly = names.size();
      } else if (part.equals("*")) {
        positional = names.size();
      } else if (part.startsWith("**")) {
        varkeywords = names.size();
        names.add(part.substring(2));
        defaults.add("");
        positional = positional < 0 ? varkeywords : positional;
      } else if (part.startsWith("*")) {
        varargs = names.size();
        names.add(part.substring(1));
        defaults.add("");
        positional = varargs;
      } else {
        int equals = part.indexOf('=');
        names.add(equals < 0 ? part : part.substring(0, equals));
        defaults.add(equals >= 0 ? part.substring(equals + 1) : optional ? "" : null);
      }
    }
    return new Parameters(names.toArray(new String[0]), defaults.toArray(new String[0]), positionalOnly,
        positional < 0 ? names.size() : positional, varargs, varkeywords, tupleStyle);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(' || c == '{' || c == '[' && text.charAt(i + 1) != ',') {
        depth++;
      } else if (c == ')' || c == '}' || c == ']') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    String last = text.substring(start).strip();
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }

  /** The function's name. */
  public String name() {
    return name;
  }

  /** Number of places that the function's argument array has. */
  public int size() {
    return parameters().names.length;
  }

  /** The name of parameter {@code i}. */
  public String parameter(int i) {
    return parameters().names[i];
  }

  /** The text of the default of parameter {@code i}; null when it is required. */
  public String defaultText(int i) {
    return parameters().defaults[i];
  }

  /** How many parameters can only be given by position. */
  public int positionalOnly() {
    return parameters().positionalOnly;
  }

  /** How many parameters can be given by position. */
  public int positional() {
    return parameters().positional;
  }

  /** How many positional parameters have no default. */
  public int required() {
    return parameters().required;
  }

  /** How many parameters without default can only be given by position. */
  public int requiredByPosition() {
    Parameters p = parameters();
    return Math.min(p.required, p.positionalOnly);
  }

  /** Whether there is {@code *args} or {@code **kwargs}. */
  public boolean isOpen() {
    Parameters p = parameters();
    return p.varargs >= 0 || p.varkeywords >= 0;
  }

  /** Whether a call with {@code given} positional arguments and no others needs nothing but places for them. */
  public boolean takes(int given) {
    Parameters p = parameters();
    return given >= p.required && given <= p.positional && p.simple;
  }

  /** Whether a call with {@code given} positional arguments and no others gives each parameter its value. */
  public boolean takesExactly(int given) {
    Parameters p = parameters();
    return given == p.positional && given == p.names.length;
  }

  /** Whether CPython parses the arguments from a tuple; see the class comment. */
  public boolean isTupleStyle() {
    return parameters().tupleStyle;
  }

  /** The place of {@code *args}, or -1. */
  public int varargs() {
    return parameters().varargs;
  }

  /** The place of {@code **kwargs}, or -1. */
  public int varkeywords() {
    return parameters().varkeywords;
  }

  /** Whether the function takes exactly one argument, by position (METH_O). */
  public boolean takesOneArgument() {
    return parameters().oneArgument;
  }

  /** Whether all parameters are positional-only (no keyword is accepted). */
  public boolean takesNoKeywords() {
    Parameters p = parameters();
    return p.positionalOnly == p.positional && p.names.length == p.positional + (p.varargs >= 0 ? 1 : 0);
  }
}
