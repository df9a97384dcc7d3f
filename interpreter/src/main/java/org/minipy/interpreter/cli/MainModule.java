package org.minipy.interpreter.cli;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.minipy.interpreter.frame.Execution;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.host.HeapCheck;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.interpreter.imports.SourceFiles;
import org.minipy.interpreter.lower.Compiler;
import org.minipy.interpreter.repl.Repl;
import org.minipy.interpreter.repl.Session;
import org.minipy.interpreter.repl.Typed;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Settings;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The module {@code __main__}: what a program runs in, from the start of its interpreter to its end. */
final class MainModule {
  /** What stands for an exit status when Ctrl-C ended the program, which CPython lets the signal do. */
  static final int INTERRUPTED = -2;

  /** The exit status when output could not be written. */
  private static final int NOT_WRITTEN = 120;

  private static final byte[] INSPECT = "PYTHONINSPECT".getBytes(StandardCharsets.US_ASCII);

  private static final PyStr CACHED = PyStr.intern("__cached__");
  private static final PyStr RUN_AS_MAIN = PyStr.intern("_run_module_as_main");

  private final MiniPy interpreter;
  private PyModule main;
  private HeapAudit.Roots idle;
  private boolean annotationsAsText;

  MainModule(MiniPy interpreter) {
    this.interpreter = interpreter;
  }

  /** What is run; raises what the program raises. */
  private interface Body {
    void run();
  }

  /** Runs the text after -c; returns the exit status or {@link #INTERRUPTED}. */
  int runCommand(String text) {
    start();
    interpreter.imports().prepareMain(main, null, false);
    return finish(inspected(outcome(() -> execute(() -> interpreter.compileCommand(text)), true)));
  }

  /** Runs the source text of a file, or of the standard input; returns the exit status or {@link #INTERRUPTED}. */
  int runFile(String fileName, byte[] bytes, boolean loadable) {
    start();
    interpreter.imports().prepareMain(main, fileName, loadable);
    return finish(inspected(outcome(() -> runAndFlush(fileName, bytes), true)));
  }

  /**
   * Runs a module as the main program; returns the exit status or {@link #INTERRUPTED}.
   *
   * @param named whether the command line names it, and sys.argv[0] is to become its file
   */
  int runModule(String name, boolean named) {
    start();
    interpreter.imports().prepareMain(main, null, false);
    return finish(inspected(outcome(() -> callRunner(name, named), false)));
  }

  /** Runs what is typed, after the file {@code startup} unless it is null; returns the exit status. */
  int runInteractive(String startup) {
    start();
    interpreter.imports().prepareMain(main, null, false);
    interpreter.settings().inspect = 0;
    int status = startup == null ? Session.GOES_ON : runStartup(startup);
    return finish(status == Session.GOES_ON ? new Repl(interpreter, this::runStatement, idle).run() : status);
  }

  /** Runs a script and passes on what it printed, before anything that still runs at the end. */
  private void runAndFlush(String fileName, byte[] bytes) {
    try {
      execute(() -> interpreter.compileScript(fileName, bytes));
    } finally {
      interpreter.flushFiles();
    }
  }

  /**
   * Runs a file before the first prompt; what it raises is shown and forgotten. Returns {@link Session#GOES_ON}, or the
   * status that the file asked to exit with.
   */
  private int runStartup(String file) {
    byte[] bytes;
    try {
      bytes = SourceFiles.read(file);
    } catch (PyException e) {
      interpreter.writeStderr("Could not open PYTHONSTARTUP\n");
      UncaughtExceptions.report(interpreter, e);
      return Session.GOES_ON;
    }
    try {
      execute(() -> interpreter.compileScript(file, bytes));
      return Session.GOES_ON;
    } catch (PyException e) {
      boolean exits = e.matches(ExceptionTypes.SYSTEM_EXIT);
      int status = UncaughtExceptions.report(interpreter, e);
      return exits ? status : Session.GOES_ON;
    } finally {
      interpreter.flushFiles();
    }
  }

  private int runStatement(Typed statement) {
    try {
      execute(() -> compileStatement(statement));
      return Session.GOES_ON;
    } catch (PyException e) {
      boolean exits = e.matches(ExceptionTypes.SYSTEM_EXIT);
      int status = UncaughtExceptions.report(interpreter, e);
      return exits ? status : Session.GOES_ON;
    } finally {
      interpreter.flushFiles();
    }
  }

  private Compiler.Compiled compileStatement(Typed statement) {
    Compiler.Compiled compiled = interpreter.compileStatement(Repl.FILE_NAME, statement.text(), !statement.isLast(),
        annotationsAsText);
    annotationsAsText |= compiled.code().has(PyCode.FUTURE_ANNOTATIONS);
    return compiled;
  }

  /** With -i, lets the user look at what the program left; {@code status} is the program's. */
  private int inspected(int status) {
    Settings settings = interpreter.settings();
    if (settings.interactive == 0 && !interpreter.streams().inIsTerminal()
        || settings.inspect == 0 && !hasAskedToBeInspected()) {
      return status;
    }
    settings.inspect = 0;
    return new Repl(interpreter, this::runStatement, idle).run();
  }

  /** Whether the program has set PYTHONINSPECT in os.environ. */
  private boolean hasAskedToBeInspected() {
    PyObject posix = interpreter.modules().getBorrowed(PyStr.intern("posix"));
    if (!(posix instanceof PyModule module)
        || !(module.dict().getBorrowed(PyStr.intern("environ")) instanceof PyDict environment)) {
      return false;
    }
    PyObject name = PyBytes.of(INSPECT);
    try {
      return environment.getBorrowed(name) instanceof PyBytes value && value.size() > 0;
    } finally {
      Refs.decref(name);
    }
  }

  private void start() {
    interpreter.start();
    main = new PyModule("__main__");
    main.dict().putSteal(Names.ANNOTATIONS, new PyDict());
    main.dict().put(Names.BUILTINS, interpreter.modules().getBorrowed(PyStr.intern("builtins")));
    interpreter.modules().put(Names.MAIN, main);
    if (interpreter.settings().warnOptions.length > 0) {
      Refs.decref(interpreter.importModule("warnings", null, PyNone.NONE, 0));
    }
    interpreter.heap().collector().programStarts(0);
    idle = visitor -> visitor.visit("the main program", main);
    if (interpreter.check() != null) {
      interpreter.check().setUnit(idle);
    }
  }

  /** Runs {@code body}; afterwards, unless it exited, the module may have no {@code __file__} any more. */
  private int outcome(Body body, boolean forgetsFile) {
    int status = 0;
    try {
      body.run();
    } catch (PyException e) {
      boolean exits = interpreter.settings().inspect == 0 && e.matches(ExceptionTypes.SYSTEM_EXIT);
      status = UncaughtExceptions.report(interpreter, e);
      if (exits) {
        return status;
      }
    }
    if (forgetsFile) {
      main.dict().remove(Names.FILE);
      main.dict().remove(CACHED);
    }
    return status;
  }

  private void execute(Supplier<Compiler.Compiled> compilation) {
    try (Compiler.Compiled compiled = compilation.get()) {
      if (interpreter.check() != null) {
        interpreter.check().setUnit(visitor -> reportRunning(compiled, visitor));
      }
      interpreter.heap().collector().programStarts(scopesIn(compiled.code()));
      interpreter.programBegins();
      try {
        Refs.decref(Execution.run(compiled.code(), main.dict(), main.dict(), null));
      } finally {
        if (interpreter.check() != null) {
          interpreter.check().setUnit(idle);
        }
        Refs.decref(compiled.code());
      }
    }
  }

  /** How many code objects stand in {@code code}, at any depth. */
  private static int scopesIn(PyCode code) {
    int scopes = 0;
    for (PyObject constant : code.constants().items()) {
      if (constant instanceof PyCode inner) {
        scopes += 1 + scopesIn(inner);
      }
    }
    return scopes;
  }

  private void callRunner(String name, boolean named) {
    PyObject runner = interpreter.importModule("runpy", null, PyNone.NONE, 0);
    PyStr nameObject = null;
    PyObject flag = PyBool.of(named);
    try {
      nameObject = PyStr.of(name);
      Refs.decref(Calls.method(runner, RUN_AS_MAIN, nameObject, flag));
    } finally {
      Refs.decref(flag);
      Refs.xdecref(nameObject);
      Refs.decref(runner);
    }
  }

  private void reportRunning(Compiler.Compiled compiled, HeapAudit.RootVisitor visitor) {
    visitor.visit("the main program", main);
    visitor.visit("the main program", compiled.code());
    compiled.report(visitor);
  }

  private int finish(int status) {
    HeapCheck check = interpreter.check();
    if (check != null) {
      check.check("at the end of the program", true);
      check.setUnit(visitor -> {});
    }
    Refs.decref(main);
    boolean written = interpreter.finish();
    if (check != null) {
      check.check("at the end of the interpreter", true);
      check.tellLeft();
      if (check.hasFailed()) {
        return HeapCheck.FAILED;
      }
    }
    return written ? status : NOT_WRITTEN;
  }
}
