package org.minipy.interpreter.cli;

/** The texts that options ask for. */
final class Help {
  static final String USAGE = "usage: minipy [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

  static final String VERSION = "Python 3.12.1 [MiniPy]\n";

  static final String OPTIONS = USAGE + """
      Options (and the environment variables that do the same):
      -b     : warn of str() of bytes and of comparing bytes with str (-bb: raise errors)
      -B     : accepted; no .pyc files are written in any case; also PYTHONDONTWRITEBYTECODE
      -c cmd : run the text that follows (ends the options)
      -d     : accepted; also PYTHONDEBUG
      -E     : pay no attention to PYTHON* environment variables
      -h     : print this text and exit (also -? or --help)
      -i     : go on interactively after the program; also PYTHONINSPECT
      -I     : isolate from the user's environment (implies -E, -P and -s)
      -m mod : run a module as a program (ends the options)
      -O     : leave out assert statements, make __debug__ false; also PYTHONOPTIMIZE
      -OO    : do what -O does and leave out docstrings
      -P     : do not put the program's folder in front of sys.path; also PYTHONSAFEPATH
      -q     : no greeting in an interactive session
      -s     : accepted; there is no folder of user packages; also PYTHONNOUSERSITE
      -S     : accepted; there is no module site to import
      -u     : write to stdout and stderr at once; also PYTHONUNBUFFERED
      -v     : tell of each import on stderr; also PYTHONVERBOSE
      -V     : print the version and exit (also --version; -VV tells more)
      -W arg : decide about warnings: action:message:category:module:lineno; also PYTHONWARNINGS
      -x     : skip the first line of the program
      -X opt : an option of this implementation; --help-xoptions lists them
      --help-env      : tell of the environment variables
      --help-xoptions : tell of the options after -X
      --help-all      : print all of it
      Arguments:
      file   : a program, or a folder with a file __main__.py
      -      : the program stands on the standard input (as without any file)
      arg ...: what the program finds in sys.argv[1:]
      Commands of MiniPy's own (each takes --help):
      examples   : list the example programs
      completion : print a script that lets a shell complete the command line
      """;

  static final String VARIABLES = """
      Environment variables:
      PYTHONSTARTUP : a file to run before the first prompt
      PYTHONPATH    : folders for sys.path, with ':' between them
      PYTHONHASHSEED: 'random', or a number that makes the hashes of str and bytes the same in every run
      PYTHONIOENCODING: encoding[:errors] of stdin, stdout and stderr
      PYTHONUTF8    : 1 turns on the UTF-8 mode, 0 turns it off
      PYTHONWARNINGS: what -W says, with commas between
      PYTHONINSPECT, PYTHONUNBUFFERED, PYTHONOPTIMIZE, PYTHONVERBOSE, PYTHONDEBUG, PYTHONDONTWRITEBYTECODE,
      PYTHONNOUSERSITE, PYTHONSAFEPATH, PYTHONDEVMODE: when set, do what the options -i, -u, -O, -v, -d, -B, -s,
                      -P and -X dev do
      PYTHONTRACEMALLOC, PYTHONINTMAXSTRDIGITS, PYTHONNODEBUGRANGES, PYTHONPROFILEIMPORTTIME, PYTHONPYCACHEPREFIX,
      PYTHONWARNDEFAULTENCODING: do what options after -X do
      PYTHONBREAKPOINT: what breakpoint() calls; 0 makes it do nothing
      PYTHON_HISTORY: the file of what was typed at the prompt, instead of ~/.minipy_history
      NO_COLOR      : when set, no colours at a terminal
      MINIPY_JAVA_OPTIONS: further options for Java
      """;

  static final String EXTRAS = """
      Options after -X:
      dev               : further checks; more warnings
      importtime        : tell on stderr how long each import takes
      int_max_str_digits=N : how many digits a conversion between int and str may have, 0 for any number
      no_debug_ranges   : no carets in tracebacks
      pycache_prefix=P  : accepted; no .pyc files are written in any case
      showrefcount      : accepted; CPython prints something in debug builds only
      tracemalloc[=N]   : trace allocations from the start, remembering N frames of each
      utf8[=0|1]        : the UTF-8 mode
      warn_default_encoding : accepted
      audit             : recount every reference at the end, and report each object with a wrong count
      audit=statement   : the same after every statement
      audit=stacks      : with the Java calls that made the object
      gcstress=N        : collect at every N-th container that is made
      """;

  private Help() {}

  /** What -VV prints. */
  static String longVersion() {
    return "Python 3.12.1 (main) [MiniPy 1.0 on Java " + Runtime.version().feature() + "]\n";
  }
}
