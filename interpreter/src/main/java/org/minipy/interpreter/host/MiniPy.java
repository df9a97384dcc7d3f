package org.minipy.interpreter.host;

import org.minipy.grammar.source.SourceText;
import org.minipy.interpreter.frame.Execution;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.imports.ImportSystem;
import org.minipy.interpreter.lower.Compiler;
import org.minipy.interpreter.tree.ObjectTree;
import org.minipy.interpreter.tree.TreeModule;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ErrorAnchors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.Bootstrap;
import org.minipy.runtime.modules.sys.UnraisableHook;
import org.minipy.runtime.modules.tracemalloc.AllocationTracer;
import org.minipy.runtime.modules.warnings.Warner;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** An interpreter whose code is compiled to node trees: what the runtime asks of the layer above, answered. */
public final class MiniPy extends Interpreter {
  /** The flag of compile() with which text that ends too early has an error of its own. */
  private static final int ALLOW_INCOMPLETE_INPUT = 0x4000;

  private final ImportSystem imports = new ImportSystem(this, new ImportSystem.SourceCompiler() {
    @Override
    public Compiler.Compiled compile(String fileName, byte[] bytes) {
      return compileModule(fileName, bytes);
    }

    @Override
    public Compiler.Compiled compileStored(String fileName, byte[] stored, String path) {
      return Compilation.compileStored(fileName, stored, path, options(settings().optimize, false));
    }
  });
  private volatile boolean interrupted;
  private HeapCheck check;
  private PlannedFailure failure;
  private boolean auditStatements;

  private PyDict builtinsAtStart;

  /** CPython keeps a copy of the dict of sys to initialize the module again; its references show in counts. */
  private PyDict sysFunctionsAtStart;

  /** Makes an interpreter on {@code streams}; {@link #start} must run on a thread of it before anything else. */
  public MiniPy(StandardStreams streams) {
    super(streams);
  }

  /** Makes builtins and sys; must be called once, on a thread of this interpreter. */
  public void start() {
    heap().onCollectionDue(() -> ThreadState.current().requestBreak());
    for (String option : settings().xOptions) {
      apply(option);
    }
    Bootstrap.run(this);
    PyBuiltinFunction buildClass =
        PyBuiltinFunction.ofModule(
            BuildClass.BUILD_CLASS, modules().getBorrowed(PyStr.intern("builtins")), PyStr.intern("builtins"));
    builtins().putSteal(Names.BUILD_CLASS, buildClass);
    imports.start();
    builtinsAtStart = builtins().copy();
    sysFunctionsAtStart = functions(sysDict());
    if (settings().tracedFrames > 0) {
      AllocationTracer.current().start(settings().tracedFrames);
    }
  }

  private static PyDict functions(PyDict module) {
    PyDict functions = new PyDict();
    for (int i = 0; i < module.entryEnd(); i++) {
      if (module.valueAt(i) instanceof PyBuiltinFunction function) {
        functions.put(module.keyAt(i), function);
      }
    }
    return functions;
  }

  /** Does what {@code -X option} asks of the interpreter itself; others are for programs to read. */
  private void apply(String option) {
    if (option.equals("audit") || option.startsWith("audit=")) {
      check = new HeapCheck(this, option.substring(option.indexOf('=') + 1));
      auditStatements = option.endsWith("=statement");
    } else if (option.startsWith("gcstress=")) {
      heap().collector().stress(Integer.parseInt(option, option.indexOf('=') + 1, option.length(), 10));
    } else if (option.startsWith("failat=") || option.startsWith("raiseat=")) {
      failure = PlannedFailure.ofOption(this, option);
    }
  }

  /** The program is compiled and begins to run: a failure that the options ask for is counted from here. */
  public void programBegins() {
    if (failure != null) {
      failure.begin();
    }
  }

  /** The heap audit of a run with {@code -X audit}, or null. */
  public HeapCheck check() {
    return check;
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    super.report(visitor);
    visitor.visitIfPresent("the builtins as they were at the start", builtinsAtStart);
    visitor.visitIfPresent("the functions of sys as they were at the start", sysFunctionsAtStart);
  }

  @Override
  public void signalMain(int number) {
    if (signalHandlers() != null) {
      signalHandlers().arrived(number);
    }
    wakeMain();
  }

  @Override
  public void wakeMain() {
    interrupted = true;
    threads().main().signal();
  }

  @Override
  public void serviceBreak(ThreadState thread) {
    heap().renewReserve();
    heap().collector().runIfDue();
    thread.giveTurn();
    thread.checkSignals();
  }

  @Override
  public void checkSignals(ThreadState thread) {
    if (interrupted && thread == threads().main()) {
      interrupted = false;
      if (signalHandlers() != null) {
        signalHandlers().run();
        return;
      }
      throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT, null);
    }
  }

  @Override
  public void tracingStarted(ThreadState thread) {
    Tracing.started(thread);
  }

  @Override
  public void unraisable(PyException e, String message, PyObject object) {
    UnraisableHook.report(e, message, object);
  }

  @Override
  public ErrorAnchors errorAnchors(String expression) {
    return Anchors.of(expression);
  }

  @Override
  public PyObject importModule(String name, PyDict globals, PyObject fromList, int level) {
    return imports.importModule(name, globals, fromList, level);
  }

  @Override
  public String moduleRepr(PyModule module) {
    return imports.repr(module);
  }

  /**
   * Ends the interpreter: exit functions, then the modules, then what is left in cycles; flushes the files of sys, and
   * leaves signals as they were.
   *
   * @return false when output that was still held back could not be written
   */
  public boolean finish() {
    boolean written = Shutdown.run(this, builtinsAtStart);
    if (signalHandlers() != null) {
      signalHandlers().end();
    }
    if (failure != null) {
      failure.end();
    }
    return written;
  }

  /** Writes what sys.stderr and sys.stdout still hold back; errors are forgotten. */
  public void flushFiles() {
    for (String name : new String[] {"stderr", "stdout"}) {
      PyObject file = sysDict().getBorrowed(PyStr.intern(name));
      if (file == null || file == PyNone.NONE) {
        continue;
      }
      Refs.incref(file);
      try {
        Refs.decref(Calls.method(file, Names.FLUSH));
      } catch (PyException e) {
        e.discard();
      } finally {
        Refs.decref(file);
      }
    }
  }

  /** How modules are found and loaded. */
  public ImportSystem imports() {
    return imports;
  }

  @Override
  public PyObject compile(
      PyObject source, String fileName, String mode, int flags, boolean inheritFlags, int optimize) {
    boolean annotationsAsText =
        (flags & PyCode.FUTURE_ANNOTATIONS) != 0 || inheritFlags && Compilation.inheritsAnnotations();
    int level = optimize < 0 ? settings().optimize : optimize;
    if (isTree(source)) {
      return compileTree(source, fileName, mode, flags, options(level, annotationsAsText));
    }
    SourceText text = Compilation.text(source, fileName);
    if ((flags & ALLOW_INCOMPLETE_INPUT) != 0) {
      Compilation.requireEnd(text, mode);
    }
    if ((flags & TreeModule.ONLY_AST) != 0) {
      return Compilation.tree(text, mode);
    }
    try (Compiler.Compiled compiled = Compilation.compile(text, mode, options(level, annotationsAsText))) {
      return compiled.code();
    }
  }

  private static PyObject compileTree(
      PyObject root, String fileName, String mode, int flags, Compiler.Options options) {
    if ((flags & TreeModule.ONLY_AST) != 0) {
      ObjectTree.requireRoot(root, mode);
      return Refs.newRef(root);
    }
    try (Compiler.Compiled compiled = Compilation.compile(root, fileName, mode, options)) {
      return compiled.code();
    }
  }

  @Override
  public boolean isTree(PyObject o) {
    return ObjectTree.isNode(o);
  }

  @Override
  public PyObject codeOrigin(PyObject code) {
    return CodeOrigins.of(code);
  }

  @Override
  public PyObject codeAt(PyObject code, int place) {
    return CodeOrigins.at(code, place);
  }

  @Override
  public PyObject evaluate(PyObject source, String mode, PyDict globals, PyObject locals) {
    try (Compiler.Compiled compiled = Compilation.compile(Compilation.text(source, "<string>"), mode,
        options(settings().optimize, Compilation.inheritsAnnotations()))) {
      PyCode code = compiled.code();
      try {
        return Execution.run(code, globals, locals, null);
      } finally {
        Refs.decref(code);
      }
    }
  }

  /** Compiles the source of a module; raises SyntaxError. Closing the result gives back what the tree holds. */
  public Compiler.Compiled compileModule(String fileName, byte[] bytes) {
    return compile(Compilation.text(bytes, fileName), "exec");
  }

  /** Compiles the text after -c; raises SyntaxError. Closing the result gives back what the tree holds. */
  public Compiler.Compiled compileCommand(String text) {
    return compile(Compilation.text(text, "<string>"), "exec");
  }

  /**
   * Compiles a statement typed at a prompt; raises SyntaxError. Closing the result gives back what the tree holds.
   *
   * @param goesOn whether more lines can follow
   * @param annotationsAsText whether an earlier statement imported that from {@code __future__}
   */
  public Compiler.Compiled compileStatement(String fileName, byte[] bytes, boolean goesOn,
      boolean annotationsAsText) {
    return Compilation.compile(Compilation.text(bytes, fileName), goesOn ? "prompt" : "single",
        options(settings().optimize, annotationsAsText));
  }

  /** Compiles the source of a script; raises SyntaxError. Closing the result gives back what the tree holds. */
  public Compiler.Compiled compileScript(String fileName, byte[] bytes) {
    return compile(Compilation.decodeFile(fileName, bytes), "exec");
  }

  /** Compiles {@code text}; raises SyntaxError. Closing the result gives back the constants that the tree holds. */
  public Compiler.Compiled compile(SourceText text, String mode) {
    return Compilation.compile(text, mode, options(settings().optimize, false));
  }

  private Compiler.Options options(int optimize, boolean annotationsAsText) {
    return new Compiler.Options(optimize, annotationsAsText, auditStatements ? check : null);
  }

  @Override
  public void warn(PyType category, String message, int stackLevel) {
    PyStr text = new PyStr(message);
    try {
      Warner.warn(text, category, stackLevel);
    } finally {
      Refs.decref(text);
    }
  }

  @Override
  public String sourceTextOrNull(String fileName) {
    return SourceLines.textOrNull(fileName);
  }

  @Override
  public void warnAbout(PyObject source, PyType category, String message) {
    PyStr text = PyStr.of(message);
    try {
      Warner.warnAbout(source, text, category, 1);
    } finally {
      Refs.decref(text);
    }
  }

  @Override
  public String sourceLineOrNull(String fileName, int line) {
    return SourceLines.lineOrNull(this, fileName, line);
  }

  @Override
  public boolean isCode(PyObject o) {
    return o instanceof PyCode;
  }

  @Override
  public PyObject execute(PyObject code, PyDict globals, PyObject locals, PyObject closure) {
    if (!(code instanceof PyCode c)) {
      throw Errors.typeError("code must be a code object, not " + PyType.of(code).name());
    }
    heap().transientMade();
    try {
      PyTuple cells = closure instanceof PyTuple t ? t : null;
    return c.has(PyCode.OPTIMIZED) ? Execution.call(c, globals, cells) : Execution.run(c, globals, locals, cells);
    } finally {
      heap().transientFreed();
    }
  }

  @Override
  public void writeStdout(String text) {
    write("stdout", text);
  }

  @Override
  public void writeStderr(String text) {
    write("stderr", text);
  }

  private void write(String name, String text) {
    PyObject file = sysDict().getBorrowed(PyStr.intern(name));
    if (file == null) {
      throw Errors.runtimeError("lost sys." + name);
    }
    PyStr content = PyStr.of(text);
    try {
      Refs.decref(Calls.method(file, Names.WRITE, content));
    } finally {
      Refs.decref(content);
    }
  }
}
