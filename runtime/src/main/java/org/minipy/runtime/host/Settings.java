package org.minipy.runtime.host;

import java.io.File;
import java.util.function.IntConsumer;

/**
 * What the command line and the environment decide before an interpreter starts: the flags of sys.flags, the arguments,
 * the places of modules. A field keeps its default unless somebody sets it.
 */
public final class Settings {
  /** The folder in which relative paths begin, from the root. */
  public String directory = System.getProperty("user.dir");

  /** {@code sys.argv}. */
  public String[] argv = {""};

  /** {@code sys.orig_argv}. */
  public String[] originalArgv = {};

  /** {@code sys.path}. */
  public String[] path = {};

  /** The zip archive that is run, from the root; null when the program is none. */
  public String archive;

  /** {@code sys.executable}: the launcher, which tells its place. */
  public String executable = System.getProperty("minipy.launcher", "");

  /** {@code sys.prefix} and its like. */
  public String prefix = "";

  /** {@code sys.warnoptions}: the values of -W. */
  public String[] warnOptions = {};

  /** {@code sys._xoptions}: the values of -X, {@code name} or {@code name=value}. */
  public String[] xOptions = {};

  /** -d. */
  public int debug;

  /** -i. */
  public int inspect;

  /** -i, or input from a terminal. */
  public int interactive;

  /** -O. */
  public int optimize;

  /** -B. */
  public int dontWriteBytecode;

  /** -s. */
  public int noUserSite;

  /** -S. */
  public int noSite;

  /** -E. */
  public int ignoreEnvironment;

  /** -v. */
  public int verbose;

  /** -b. */
  public int bytesWarning;

  /** -q. */
  public int quiet;

  /** Whether hashes of str are random: 0 when PYTHONHASHSEED=0. */
  public int hashRandomization = 1;

  /** -I. */
  public int isolated;

  /** -X dev. */
  public boolean devMode;

  /** -P. */
  public boolean safePath;

  /** -u. */
  public boolean unbuffered;

  /** The encoding of stdin, stdout and stderr. */
  public String standardEncoding = "utf-8";

  /** The error handler of stdin and stdout. */
  public String standardErrors = "strict";

  /** -X tracemalloc: how many frames of each allocation are remembered from the start on; 0 for no tracing. */
  public int tracedFrames;

  /** -X utf8, or a locale that says nothing of characters. */
  public int utf8Mode;

  /** The digits of those of the files 0, 1 and 2 that were closed before the start. */
  public String closedFiles = "";

  /** -X warn_default_encoding. */
  public int warnDefaultEncoding;

  /** -X pycache_prefix; null for none. */
  public String pycachePrefix;

  /** Whether tracebacks point at the part of a line that failed: not with -X no_debug_ranges. */
  public boolean debugRanges = true;

  /** Whether tracebacks have colours, which only a terminal gets. */
  public boolean colors;

  /** -X importtime. */
  public boolean importTime;

  /** {@code PYTHONBREAKPOINT}; null when it is not set. */
  public String breakpoint;

  /** -X int_max_str_digits. */
  public int intMaxStrDigits = 4300;

  /** Ends the process at once with a status; null where that is not possible. */
  public IntConsumer halt;

  /**
   * {@code path} from the root, seen from {@link #directory}; its dots are taken out only where it is a relative one.
   */
  public String absolute(String path) {
    if (path.startsWith("/")) {
      return path;
    }
    String full = directory.endsWith("/") ? directory + path : directory + "/" + path;
    boolean plain = !path.isEmpty() && !path.startsWith(".") && !path.endsWith("/") && !path.contains("/.")
        && !path.contains("//");
    return plain ? full : new File(full).toPath().normalize().toString();
  }
}
