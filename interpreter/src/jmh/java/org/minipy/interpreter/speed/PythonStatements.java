package org.minipy.interpreter.speed;

import java.util.concurrent.TimeUnit;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Statements of Python in a loop: calls of each arity, attributes, names, items. What the loop itself takes, the
 * statement {@code pass} shows. Each runs in a Java of its own, so no other program has taught the call sites more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {PythonThreads.KIND, PythonThreads.NAME, JavaOptions.UNSAFE, JavaOptions.COLLECTOR,
    JavaOptions.YOUNG, JavaOptions.HEADERS, JavaOptions.QUIET, JavaOptions.NODES, JavaOptions.SLOW_PATHS})
public class PythonStatements {
  private static final int MANY = 1000;

  private static final String PROGRAM =
      """
      class C:
          def __init__(self, x):
              self.x = x
          def method(self, a):
              return a

      def f0(): return None
      def f1(a): return a
      def f2(a, b): return a
      def f3(a, b, c): return a
      def f4(a, b, c, d): return a
      def defaults(a, b=1, *, c=2): return a

      g = 1000

      def run():
          o, l, d, s = C(1000), [1000, 2000], {'k': 1000}, 'text'
          for i in range(%d):
              %s
      """;

  /** The statement. */
  @Param({"pass", "f0()", "f1(i)", "f2(i, i)", "f3(i, i, i)", "f4(i, i, i, i)", "defaults(i, c=i)", "o.method(i)",
      "C(i)", "len(l)", "o.x", "o.x = i", "g", "i + g", "l[1]", "l[1] = i", "d['k']", "d['k'] = i", "[i]",
          "s == 'tex'"})
  public String statement;

  private PyObject function;

  /** Compiles the loop. */
  @Setup
  public void prepare() {
    PyDict globals = new PyDict();
    PyStr source = PyStr.of(PROGRAM.formatted(MANY, statement));
    PyStr name = PyStr.of("run");
    globals.put(PyStr.intern("__builtins__"), ThreadState.current().interpreter().builtins());
    Refs.decref(ThreadState.current().interpreter().evaluate(source, "exec", globals, globals));
    function = Refs.newRef(globals.getBorrowed(name));
    Refs.decref(name);
    Refs.decref(source);
  }

  /** Runs it. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void python() {
    Refs.decref(Calls.call(function));
  }
}
