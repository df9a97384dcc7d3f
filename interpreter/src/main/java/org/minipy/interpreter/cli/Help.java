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
      -v     : accepted; also PYTHONVERBOSE
      -V     : print the version and exit (also --version; -VV tells more)
      -W arg : decide about warnings: action:message:category:module:lineno; also PYTHONWARNINGS
      -x     : skip the first line of the program
      -X opt : an option of this implementation; -X dev turns on further checks; -X tracemalloc[=N] traces
               allocations from the start, remembering N frames of each; also PYTHONTRACEMALLOC
      Arguments:
      file   : a program, or a folder with a file __main__.py
      -      : the program stands on the standard input (as without any file)
      arg ...: what the program finds in sys.argv[1:]
      """;

  private Help() {}

  /** What -VV prints. */
  static String longVersion() {
    return "Python 3.12.1 (main) [MiniPy 1.0 on Java " + Runtime.version().feature() + "]\n";
  }
}
