package org.minipy.interpreter.cli;

import org.minipy.grammar.source.SourceText;
import org.minipy.interpreter.frame.Execution;
import org.minipy.interpreter.host.HeapCheck;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.interpreter.lower.Compiler;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/** The module {@code __main__}: what a script or the command after -c runs in. */
final class MainModule {
  private MainModule() {}

  /** Starts {@code interpreter}, runs {@code text} in it, ends it; returns the exit status. */
  static int run(MiniPy interpreter, SourceText text, String fileName) {
    interpreter.start();
    PyModule main = new PyModule("__main__");
    main.dict().putSteal(Names.ANNOTATIONS, new PyDict());
    main.dict().put(Names.BUILTINS, interpreter.modules().getBorrowed(PyStr.intern("builtins")));
    interpreter.imports().prepareMain(main, fileName);
    interpreter.modules().put(Names.MAIN, main);
    interpreter.heap().collector().programStarts();
    HeapCheck check = interpreter.check();
    HeapAudit.Roots idle = visitor -> visitor.visit("the main program", main);
    if (check != null) {
      check.setUnit(idle);
    }
    int status = execute(interpreter, main, text, idle);
    if (check != null) {
      check.check("at the end of the program", true);
      check.setUnit(visitor -> {});
    }
    Refs.decref(main);
    interpreter.finish();
    if (check != null) {
      check.check("at the end of the interpreter", true);
      return check.hasFailed() ? HeapCheck.FAILED : status;
    }
    return status;
  }

  private static int execute(MiniPy interpreter, PyModule main, SourceText text, HeapAudit.Roots idle) {
    try (Compiler.Compiled compiled = interpreter.compile(text, "exec")) {
      if (interpreter.check() != null) {
        interpreter.check().setUnit(visitor -> reportRunning(main, compiled, visitor));
      }
      try {
        Refs.decref(Execution.run(compiled.code(), main.dict(), main.dict(), null));
      } finally {
        if (interpreter.check() != null) {
          interpreter.check().setUnit(idle);
        }
        Refs.decref(compiled.code());
      }
      return 0;
    } catch (PyException e) {
      return UncaughtExceptions.report(interpreter, e);
    }
  }

  private static void reportRunning(PyModule main, Compiler.Compiled compiled, HeapAudit.RootVisitor visitor) {
    visitor.visit("the main program", main);
    visitor.visit("the main program", compiled.code());
    compiled.report(visitor);
  }
}
