package org.minipy.interpreter.cli;

import java.util.function.UnaryOperator;
import org.minipy.runtime.algorithm.Codecs;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.host.Settings;
import org.minipy.runtime.modules.tracemalloc.AllocationTracer;

/**
 * The options behind -X and the environment variables that mean the same, where an option wins over its variable. A
 * value that makes no sense ends the start of the interpreter.
 */
final class ExtraOptions {
  private static final String EARLY = "preinitializing";
  private static final String LATER = "preinitialized";
  private static final int SMALLEST_DIGITS_LIMIT = 640;
  private static final long LARGEST_SEED = 0xffff_ffffL;

  private final Settings settings;
  private final UnaryOperator<String> variables;

  /** Options for {@code settings}; {@code variables} has the value of an environment variable, or null. */
  ExtraOptions(Settings settings, UnaryOperator<String> variables) {
    this.settings = settings;
    this.variables = variables;
  }

  /** Why the interpreter cannot start. */
  static final class FatalError extends Exception {
    private static final long serialVersionUID = 1L;

    FatalError(String function, String message, String state) {
      super("Fatal Python error: " + function + ": " + message + "\nPython runtime state: " + state + "\n\n", null,
          false,
          false);
    }
  }

  /** Puts everything into the settings. */
  void apply() throws FatalError {
    settings.utf8Mode = utf8Mode();
    checkHashSeed();
    settings.tracedFrames = tracedFrames();
    settings.intMaxStrDigits = intDigits();
    settings.debugRanges = !has("no_debug_ranges") && value("PYTHONNODEBUGRANGES") == null;
    settings.importTime = has("importtime") || value("PYTHONPROFILEIMPORTTIME") != null;
    settings.warnDefaultEncoding = has("warn_default_encoding") || value("PYTHONWARNDEFAULTENCODING") != null ? 1 : 0;
    String prefix = option("pycache_prefix");
    settings.pycachePrefix = prefix == null ? value("PYTHONPYCACHEPREFIX") : prefix.isEmpty() ? null : prefix;
    settings.breakpoint = value("PYTHONBREAKPOINT");
    String encoding = value("PYTHONIOENCODING");
    if (encoding != null) {
      setEncoding(encoding);
    }
  }

  private String value(String variable) {
    return variables.apply(variable);
  }

  private boolean has(String name) {
    return option(name) != null;
  }

  /** The value of the last -X option {@code name}, empty when it has none; null when it is not given. */
  private String option(String name) {
    String found = null;
    for (String x : settings.xOptions) {
      if (x.equals(name)) {
        found = "";
      } else if (x.startsWith(name) && x.charAt(name.length()) == '=') {
        found = x.substring(name.length() + 1);
      }
    }
    return found;
  }

  private int utf8Mode() throws FatalError {
    String option = option("utf8");
    if (option != null) {
      return flag(option.isEmpty() ? "1" : option, "invalid -X utf8 option value");
    }
    String variable = value("PYTHONUTF8");
    return variable == null ? settings.utf8Mode : flag(variable, "invalid PYTHONUTF8 environment variable value");
  }

  private static int flag(String value, String complaint) throws FatalError {
    if (!value.equals("0") && !value.equals("1")) {
      throw new FatalError("preconfig_init_utf8_mode", complaint, EARLY);
    }
    return value.charAt(0) - '0';
  }

  private void checkHashSeed() throws FatalError {
    String seed = value("PYTHONHASHSEED");
    if (seed == null || seed.equals("random")) {
      return;
    }
    long number = number(seed);
    if (number < 0 || number > LARGEST_SEED) {
      throw new FatalError("config_init_hash_seed", "PYTHONHASHSEED must be \"random\" or an integer in range [0; "
          + LARGEST_SEED + "]", LATER);
    }
    if (number == 0) {
      settings.hashRandomization = 0;
    }
  }

  private int tracedFrames() throws FatalError {
    String option = option("tracemalloc");
    String value =
        option == null ? value("PYTHONTRACEMALLOC") : option.isEmpty() && given("tracemalloc") ? "1" : option;
    if (value == null) {
      return settings.tracedFrames;
    }
    long frames = number(value);
    if (frames < 0 || frames > AllocationTracer.MAX_FRAMES) {
      throw new FatalError("config_init_tracemalloc",
          (option != null ? "-X tracemalloc=NFRAME" : "PYTHONTRACEMALLOC") + ": invalid number of frames", LATER);
    }
    return (int) frames;
  }

  /** Whether the option stands there without a value. */
  private boolean given(String name) {
    for (String x : settings.xOptions) {
      if (x.equals(name)) {
        return true;
      }
    }
    return false;
  }

  private int intDigits() throws FatalError {
    String option = option("int_max_str_digits");
    String value = option == null ? value("PYTHONINTMAXSTRDIGITS") : option;
    if (value == null) {
      return settings.intMaxStrDigits;
    }
    long digits = number(value);
    if (digits != 0 && (digits < SMALLEST_DIGITS_LIMIT || digits > Integer.MAX_VALUE)) {
      throw new FatalError("config_init_int_max_str_digits",
          (option != null ? "-X int_max_str_digits" : "PYTHONINTMAXSTRDIGITS") + ": invalid limit; must be >= "
              + SMALLEST_DIGITS_LIMIT + " or 0 for unlimited.", LATER);
    }
    return (int) digits;
  }

  /** The number that {@code text} is, of up to ten digits; -1 for anything else. */
  private static long number(String text) {
    if (text.isEmpty() || text.length() > 10) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** {@code encoding:errors}, of which either may be missing. */
  private void setEncoding(String value) throws FatalError {
    int colon = value.indexOf(':');
    String encoding = colon < 0 ? value : value.substring(0, colon);
    String errors = colon < 0 ? "" : value.substring(colon + 1);
    if (!encoding.isEmpty()) {
      try {
        String name = Codecs.get(encoding).name();
        settings.standardEncoding = name.equals("latin-1") ? "iso8859-1" : name;
      } catch (FormatException e) {
        throw new FatalError("init_stdio_encoding", "failed to get the Python codec name of the stdio encoding",
            "core initialized\nLookupError: unknown encoding: " + encoding);
      }
    }
    settings.standardErrors = errors.isEmpty() ? "strict" : errors;
  }
}
