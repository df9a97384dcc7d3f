package org.minipy.interpreter.speed;

import java.util.concurrent.TimeUnit;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the runtime does most: counting, arithmetic, containers, the death of objects, a pass of the collector. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {PythonThreads.KIND, PythonThreads.NAME, JavaOptions.UNSAFE, JavaOptions.COLLECTOR,
    JavaOptions.YOUNG, JavaOptions.HEADERS})
public class RuntimeHelpers {
  private static final int MANY = 1000;

  /** So many that other objects of the interpreter do not matter. */
  private static final int LISTS = 50_000;

  private PyInt number;
  private PyInt other;
  private PyStr key;
  private PyDict dict;
  private PyList list;
  private PyList lists;
  private Collector collector;

  /** Makes the objects that the helpers work on. */
  @Setup
  public void prepare() {
    number = PyInt.of(1234);
    other = PyInt.of(5678);
    key = PyStr.of("a key");
    dict = new PyDict();
    dict.put(key, number);
    list = new PyList();
    list.append(number);
    collector = Heap.current().collector();
    collector.setEnabled(false);
    lists = new PyList();
    for (int i = 0; i < LISTS; i++) {
      lists.appendSteal(new PyList());
    }
    collector.collectQuietly();
  }

  /** References are taken and later given back; per pair. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void increfAndDecref() {
    for (int i = 0; i < MANY; i++) {
      Refs.incref(lists.get(i));
    }
    for (int i = 0; i < MANY; i++) {
      Refs.decref(lists.get(i));
    }
  }

  /** Two ints are added, the sum dies. */
  @Benchmark
  public void addInts() {
    Refs.decref(Operators.binary(BinaryOp.ADD, number, other));
  }

  /** An item is read. */
  @Benchmark
  public PyObject listItem() {
    return list.get(0);
  }

  /** Items are appended to a new list, which dies. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void listAppend() {
    PyList items = new PyList();
    for (int i = 0; i < MANY; i++) {
      items.append(number);
    }
    Refs.decref(items);
  }

  /** A string is looked up. */
  @Benchmark
  public PyObject dictGet() {
    return dict.getBorrowed(key);
  }

  /** The value of a string is replaced. */
  @Benchmark
  public void dictSet() {
    dict.put(key, other);
  }

  /** An empty list is made and dies. */
  @Benchmark
  public void listMadeAndFreed() {
    Refs.decref(new PyList());
  }

  /** A pair is made and dies. */
  @Benchmark
  public void tupleMadeAndFreed() {
    Refs.decref(PyTuple.of(number, other));
  }

  /** Lists in lists die, one after the other. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void chainFreed() {
    PyList chain = new PyList();
    for (int i = 1; i < MANY; i++) {
      PyList next = new PyList();
      next.appendSteal(chain);
      chain = next;
    }
    Refs.decref(chain);
  }

  /** A full collection, by object that it looks at; nearly all are empty lists. */
  @Benchmark
  @OperationsPerInvocation(LISTS)
  public long collection() {
    return collector.collectQuietly();
  }

  /** Cycles of one list are made and found, by cycle. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public long cyclesCollected() {
    for (int i = 0; i < MANY; i++) {
      PyList cycle = new PyList();
      cycle.append(cycle);
      Refs.decref(cycle);
    }
    return collector.collect(0);
  }
}
