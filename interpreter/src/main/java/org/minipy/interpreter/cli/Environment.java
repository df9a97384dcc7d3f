package org.minipy.interpreter.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minipy.interpreter.imports.Library;
import org.minipy.runtime.host.Settings;

/** What environment variables say: each does what an option does, which wins over it. */
final class Environment {
  private static final List<String> PLAIN_LOCALES = List.of("", "C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8");

  private final Map<String, String> variables;
  private final String locale;
  private final String terminal;
  private final Settings settings;

  /** Reads {@code variables}, none of them when {@code settings} say so. */
  Environment(Map<String, String> variables, Settings settings) {
    this.variables = settings.ignoreEnvironment > 0 ? Map.of() : variables;
    this.settings = settings;
    this.locale = locale(variables);
    this.terminal = variables.getOrDefault("TERM", "dumb");
  }

  /** The locale of characters that the variables ask for. */
  private static String locale(Map<String, String> variables) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = variables.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static boolean isWithoutCharacters(String locale) {
    return locale.equals("C") || locale.equals("POSIX");
  }

  private String valueOrNull(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** The number that a variable counts for: its value, or 1 for a text that is none. */
  private int level(String name) {
    String value = valueOrNull(name);
    if (value == null) {
      return 0;
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return 1;
      }
    }
    return value.length() > 8 ? 1 : Integer.parseInt(value);
  }

  /** Whether a terminal may be given colours. */
  boolean wantsColors() {
    return valueOrNull("NO_COLOR") == null && !"0".equals(valueOrNull("PYTHON_COLORS")) && !"dumb".equals(terminal);
  }

  /** The file that an interactive session begins with, or null. */
  String startup() {
    return valueOrNull("PYTHONSTARTUP");
  }

  /** Puts everything into the settings; {@code warnings} are the values of -W. Raises FatalError for a wrong value. */
  void apply(List<String> warnings) throws ExtraOptions.FatalError {
    settings.optimize = Math.max(settings.optimize, level("PYTHONOPTIMIZE"));
    settings.dontWriteBytecode = Math.max(settings.dontWriteBytecode, level("PYTHONDONTWRITEBYTECODE"));
    settings.verbose = Math.max(settings.verbose, level("PYTHONVERBOSE"));
    settings.debug = Math.max(settings.debug, level("PYTHONDEBUG"));
    settings.inspect = Math.max(settings.inspect, level("PYTHONINSPECT"));
    settings.noUserSite = Math.max(settings.noUserSite, level("PYTHONNOUSERSITE"));
    settings.unbuffered |= level("PYTHONUNBUFFERED") > 0;
    settings.safePath |= valueOrNull("PYTHONSAFEPATH") != null;
    settings.devMode |= valueOrNull("PYTHONDEVMODE") != null;
    settings.warnOptions = warningOptions(warnings);
    if (PLAIN_LOCALES.contains(locale)) {
      settings.standardErrors = "surrogateescape";
      settings.utf8Mode = settings.utf8Mode == 0 && isWithoutCharacters(locale) ? 1 : settings.utf8Mode;
    }
    new ExtraOptions(settings, this::valueOrNull).apply();
  }

  private String[] warningOptions(List<String> given) {
    List<String> all = new ArrayList<>();
    if (settings.devMode) {
      all.add("default");
    }
    String value = valueOrNull("PYTHONWARNINGS");
    if (value != null) {
      for (String part : value.split(",")) {
        all.add(part);
      }
    }
    all.addAll(given);
    if (settings.bytesWarning > 0) {
      all.add(settings.bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
    }
    return all.toArray(new String[0]);
  }

  /** Sets sys.path: {@code first}, unless the path is to be safe, PYTHONPATH, and the library. */
  void setPath(String first) {
    List<String> path = new ArrayList<>();
    if (!settings.safePath) {
      path.add(first);
    }
    addPythonPath(path);
  }

  /** Sets sys.path to {@code first}, which is what is run, PYTHONPATH, and the library. */
  void setProgramPath(String first) {
    List<String> path = new ArrayList<>();
    path.add(first);
    addPythonPath(path);
  }

  private void addPythonPath(List<String> path) {
    String value = valueOrNull("PYTHONPATH");
    if (value != null) {
      for (String entry : value.split(File.pathSeparator, -1)) {
        path.add(settings.absolute(entry));
      }
    }
    path.add(Library.ROOT);
    settings.path = path.toArray(new String[0]);
  }
}
