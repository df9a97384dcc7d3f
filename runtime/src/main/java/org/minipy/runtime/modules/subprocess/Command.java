package org.minipy.runtime.modules.subprocess;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.types.io.Descriptors;

/**
 * Starts a process. Where its files are those of the operating system (a pipe, the interpreter's own files 0 to 2), it
 * gets them directly; of any other open file only Java's stream is known, and a thread copies.
 */
final class Command {
  private static final int PIPE = -1;
  private static final int MERGED = -2;
  private static final int NOWHERE = -3;

  private final ProcessBuilder builder;
  private final List<Thread> writers = new ArrayList<>(2);
  private final boolean ownsStreams;

  Command(List<String> words, String directory) {
    builder = new ProcessBuilder(words);
    builder.directory(new File(directory));
    StandardStreams streams = Interpreter.current().streams();
    ownsStreams = is(streams.out(), FileDescriptor.out) && is(streams.err(), FileDescriptor.err);
  }

  private static boolean is(OutputStream stream, FileDescriptor descriptor) {
    try {
      return stream instanceof FileOutputStream f && f.getFD() == descriptor;
    } catch (IOException e) {
      return false;
    }
  }

  /** Sets the environment, given as names and values. */
  void setVariables(List<String> namesAndValues) {
    builder.environment().clear();
    for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
      builder.environment().put(namesAndValues.get(i), namesAndValues.get(i + 1));
    }
  }

  /** Starts the process with files by their numbers, or one of the constants. */
  Child start(int in, int out, int err) throws IOException {
    InputStream source = in > 0 || in == 0 && !ownsStreams ? Descriptors.input(in) : null;
    OutputStream target = needsCopy(out, 1) ? Descriptors.output(out) : null;
    OutputStream errorTarget = needsCopy(err, 2) ? Descriptors.output(err) : null;
    builder.redirectInput(in == NOWHERE ? Redirect.from(new File("/dev/null"))
        : in == 0 && ownsStreams ? Redirect.INHERIT : Redirect.PIPE);
    builder.redirectOutput(redirect(out, 1));
    if (err == MERGED) {
      builder.redirectErrorStream(true);
    } else {
      builder.redirectError(redirect(err, 2));
    }
    Process process = builder.start();
    if (source != null) {
      copy(source, process.getOutputStream());
    }
    if (target != null) {
      writers.add(copy(process.getInputStream(), target));
    }
    if (errorTarget != null) {
      writers.add(copy(process.getErrorStream(), errorTarget));
    }
    return new Child(process, writers, in == PIPE ? Descriptors.ofPipe(null, process.getOutputStream()) : -1,
        out == PIPE ? Descriptors.ofPipe(process.getInputStream(), null) : -1,
        err == PIPE ? Descriptors.ofPipe(process.getErrorStream(), null) : -1);
  }

  private boolean needsCopy(int number, int own) {
    return number >= 0 && !(ownsStreams && number == own);
  }

  private Redirect redirect(int number, int own) {
    return number == NOWHERE ? Redirect.DISCARD : number == own && ownsStreams ? Redirect.INHERIT : Redirect.PIPE;
  }

  private static Thread copy(InputStream from, OutputStream to) {
    boolean closesTarget = to instanceof BufferedOutputStream;
    Thread thread = new Thread(() -> {
      try (from; OutputStream closed = closesTarget ? to : OutputStream.nullOutputStream()) {
        byte[] part = new byte[1 << 13];
        int count;
        while ((count = from.read(part)) >= 0) {
          to.write(part, 0, count);
          to.flush();
        }
      } catch (IOException e) {
        Thread.yield();
      }
    }, "copies the files of a process");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
