package org.minipy.interpreter.speed;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.host.ThreadState;

/** Lets JMH run benchmarks on the thread of an interpreter, which the runtime needs to find its heap. */
public final class PythonThreads extends AbstractExecutorService {
  /** What the Java of a benchmark needs to use this class. */
  static final String KIND = "-Djmh.executor=CUSTOM";

  static final String NAME = "-Djmh.executor.class=org.minipy.interpreter.speed.PythonThreads";

  private static final long STACK_BYTES = 64 << 20;

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final ThreadState thread;
  private volatile boolean ended;

  /** JMH's constructor; there is one thread, whatever {@code threads} says. */
  public PythonThreads(int threads, String name) {
    MiniPy interpreter = new MiniPy(StandardStreams.of(InputStream.nullInputStream(), System.out, System.err));
    thread = new ThreadState(interpreter, () -> work(interpreter), name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  private void work(MiniPy interpreter) {
    interpreter.start();
    try {
      while (!ended || !tasks.isEmpty()) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      ended = true;
    }
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  @Override
  public void shutdown() {
    ended = true;
    tasks.add(() -> {});
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return ended;
  }

  @Override
  public boolean isTerminated() {
    return !thread.isAlive();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    thread.join(Math.max(1, unit.toMillis(timeout)));
    return isTerminated();
  }
}
