package org.minipy.interpreter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minipy.grammar.source.SourceText;
import org.minipy.interpreter.frame.Execution;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.interpreter.lower.Compiler;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/** Runs a script, or the command after -c, as {@code __main__}. */
final class ScriptRun {
  private ScriptRun() {}

  /** Runs the command line and returns the exit status. */
  static int run(MiniPy interpreter, String[] args) {
    interpreter.start();
    if (args.length == 0) {
      System.err.println("usage: minipy [-c command | script] [arguments]");
      return 2;
    }
    boolean command = args[0].equals("-c") && args.length > 1;
    SourceText text;
    if (command) {
      text = SourceText.of("<string>", args[1] + "\n");
    } else {
      Path file = Path.of(args[0]);
      try {
        text = SourceText.decode(args[0], Files.readAllBytes(file));
      } catch (IOException e) {
        System.err.println("minipy: can't open file '" + file.toAbsolutePath() + "': [Errno 2] No such file or directory");
        return 2;
      }
    }
    setArguments(interpreter, args, command);
    return execute(interpreter, text, command ? null : args[0]);
  }

  private static void setArguments(MiniPy interpreter, String[] args, boolean command) {
    PyList argv = new PyList();
    argv.appendSteal(PyStr.of(args[0]));
    for (int i = command ? 2 : 1; i < args.length; i++) {
      argv.appendSteal(PyStr.of(args[i]));
    }
    interpreter.sysDict().putSteal(PyStr.intern("argv"), argv);
    PyObject path = interpreter.sysDict().getBorrowed(PyStr.intern("path"));
    if (path instanceof PyList list) {
      Path parent = command ? null : Path.of(args[0]).toAbsolutePath().getParent();
      list.insert(0, PyStr.of(parent == null ? "" : parent.toString()));
    }
  }

  private static int execute(MiniPy interpreter, SourceText text, String fileName) {
    PyModule main = new PyModule("__main__");
    if (fileName != null) {
      main.dict().putSteal(Names.FILE, PyStr.of(fileName));
    }
    main.dict().put(Names.BUILTINS, interpreter.modules().getBorrowed(PyStr.intern("builtins")));
    interpreter.modules().put(Names.MAIN, main);
    int status = 0;
    try (Compiler.Compiled compiled = interpreter.compile(text, "exec")) {
      try {
        Refs.decref(Execution.run(compiled.code(), main.dict(), main.dict(), null));
      } finally {
        Refs.decref(compiled.code());
      }
    } catch (PyException e) {
      status = UncaughtExceptions.report(interpreter, e);
    }
    Refs.decref(main);
    interpreter.finish();
    return status;
  }
}
