package org.minipy.runtime.modules.tracemalloc;

import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * Where an allocation happened: files and lines, the innermost frame first.
 *
 * @param depth how many frames there were, those that are not remembered included
 */
record Site(String[] files, int[] lines, int depth) {
  private static final Site NOWHERE = new Site(new String[] {"<unknown>"}, new int[1], 1);

  /** The place of {@code frame}, which may be null, with up to {@code limit} frames. */
  static Site of(ExecutionFrame frame, int limit) {
    if (frame == null) {
      return NOWHERE;
    }
    int depth = 0;
    for (ExecutionFrame f = frame; f != null; f = f.back()) {
      depth++;
    }
    int known = Math.min(depth, limit);
    String[] files = new String[known];
    int[] lines = new int[known];
    ExecutionFrame f = frame;
    for (int i = 0; i < known; i++) {
      files[i] = f.fileName();
      lines[i] = f.line();
      f = f.back();
    }
    return new Site(files, lines, depth);
  }

  /** A tuple of pairs (file, line). */
  PyObject toTuple() {
    TupleBuilder frames = new TupleBuilder(files.length);
    try {
      for (int i = 0; i < files.length; i++) {
        frames.addSteal(new TupleBuilder(2).text(files[i]).integer(lines[i]).build());
      }
    } catch (Throwable t) {
      frames.giveBack();
      throw t;
    }
    return frames.build();
  }
}
