package org.minipy.runtime.error;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.TypeNames;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionGroups;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.traceback.PyTraceback;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * An exception as the default sys.excepthook shows it: first the exceptions that it was raised from or during whose
 * handling it was raised, then its traceback, its message with a suggestion, its notes, and the members of a group,
 * indented.
 *
 * <p>Nothing here raises: what cannot be shown is replaced.
 */
public final class TracebackText {
  private static final int MAX_GROUP_WIDTH = 15;
  private static final int MAX_GROUP_DEPTH = 10;
  private static final String RULE = "----------------";

  private final StringBuilder out = new StringBuilder();
  private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;
  private boolean needsClose;

  private TracebackText() {}

  /** Everything about {@code e}, which is borrowed. */
  public static String of(PyBaseException e) {
    TracebackText text = new TracebackText();
    text.writeChain(e);
    return text.out.toString();
  }

  /** The traceback with its header; empty for null. */
  public static String ofTraceback(PyTraceback traceback) {
    TracebackText text = new TracebackText();
    text.writeTraceback(traceback, "Traceback");
    return text.out.toString();
  }

  /** Type and message, be it empty, in one line, without anything else. */
  static String typeAndMessage(PyBaseException e) {
    return typeText(PyType.of(e)) + ": " + messageText(e);
  }

  private String margin() {
    return depth == 0 ? "" : " ".repeat(2 * depth) + "| ";
  }

  private void writeChain(PyBaseException e) {
    seen.add(e);
    PyObject cause = e.causeBorrowed();
    PyBaseException context = e.contextBorrowed();
    if (cause != null) {
      writeBefore(cause, "The above exception was the direct cause of the following exception:");
    } else if (context != null && !e.suppressesContext()) {
      writeBefore(context, "During handling of the above exception, another exception occurred:");
    }
    if (ExceptionGroups.isGroup(e)) {
      writeGroup(e);
    } else {
      writeTraceback(traceback(e), "Traceback");
      writeException(e);
    }
  }

  private void writeBefore(PyObject earlier, String link) {
    if (seen.contains(earlier)) {
      return;
    }
    boolean saved = needsClose;
    needsClose = false;
    if (earlier instanceof PyBaseException e) {
      writeChain(e);
    } else {
      out.append(notAnException(earlier));
    }
    needsClose = saved;
    out.append(margin()).append('\n').append(margin()).append(link).append('\n').append(margin()).append('\n');
  }

  /** What is shown for an object that is no exception. */
  public static String notAnException(PyObject o) {
    return "TypeError: print_exception(): Exception expected for value, " + PyType.of(o).name() + " found\n";
  }

  private static PyTraceback traceback(PyBaseException e) {
    return e.tracebackBorrowed() instanceof PyTraceback t ? t : null;
  }

  private void writeTraceback(PyTraceback traceback, String title) {
    if (traceback == null || TracebackEntries.limit() == 0) {
      return;
    }
    out.append(margin()).append(title).append(" (most recent call last):\n");
    new TracebackEntries(out, margin()).write(traceback);
  }

  private void writeException(PyBaseException e) {
    SyntaxErrorPlace place = SyntaxErrorPlace.of(e);
    if (place != null) {
      place.write(out, margin());
    }
    out.append(margin()).append(typeText(PyType.of(e)));
    String message = place != null ? place.message() : messageText(e);
    if (!message.isEmpty()) {
      out.append(": ").append(message);
    }
    String suggestion = Suggestions.of(e);
    out.append(suggestion == null ? "" : suggestion).append('\n');
    writeNotes(e);
  }

  private static String typeText(PyType type) {
    PyObject module = Attributes.getOrNull(type, Names.MODULE);
    String in = module instanceof PyStr s ? s.value() : null;
    Refs.xdecref(module);
    String name = TypeNames.qualname(type);
    if (in == null) {
      return "<unknown>." + name;
    }
    return in.equals("builtins") || in.equals("__main__") ? name : in + "." + name;
  }

  private static String messageText(PyObject e) {
    try {
      return Text.strText(e);
    } catch (PyException failed) {
      failed.discard();
      return "<exception str() failed>";
    }
  }

  private void writeNotes(PyBaseException e) {
    PyObject notes;
    try {
      notes = Attributes.getOrNull(e, Names.NOTES);
    } catch (PyException failed) {
      failed.discard();
      return;
    }
    if (notes == null) {
      return;
    }
    if (notes instanceof PyList || notes instanceof PyTuple) {
      PyTuple items;
      try {
        items = Sequences.toTuple(notes);
      } finally {
        Refs.decref(notes);
      }
      try {
        for (PyObject note : items.items()) {
          writeNote(note);
        }
      } finally {
        Refs.decref(items);
      }
      return;
    }
    try {
      out.append(margin()).append(reprText(notes)).append('\n');
    } finally {
      Refs.decref(notes);
    }
  }

  private void writeNote(PyObject note) {
    String text;
    try {
      text = Text.strText(note);
    } catch (PyException failed) {
      failed.discard();
      text = "<note str() failed>";
    }
    for (String line : text.split("\n", -1)) {
      out.append(margin()).append(line).append('\n');
    }
  }

  private static String reprText(PyObject o) {
    try {
      return Text.reprText(o);
    } catch (PyException failed) {
      failed.discard();
      return "<__notes__ repr() failed>";
    }
  }

  private void writeGroup(PyBaseException group) {
    if (depth > MAX_GROUP_DEPTH) {
      out.append(margin()).append("... (max_group_depth is ").append(MAX_GROUP_DEPTH).append(")\n");
      return;
    }
    boolean outermost = depth == 0;
    if (outermost) {
      depth = 1;
    }
    int begin = out.length();
    writeTraceback(traceback(group), "Exception Group Traceback");
    if (outermost && out.length() > begin) {
      out.setCharAt(begin + 2, '+');
    }
    writeException(group);
    writeMembers(ExceptionGroups.members(group));
    if (outermost) {
      depth = 0;
    }
  }

  private void writeMembers(PyTuple members) {
    int count = members.size();
    int shown = Math.min(count, MAX_GROUP_WIDTH + 1);
    needsClose = false;
    for (int i = 0; i < shown; i++) {
      boolean last = i == shown - 1;
      if (last) {
        needsClose = true;
      }
      boolean truncated = i >= MAX_GROUP_WIDTH;
      out.append(" ".repeat(2 * depth)).append(i == 0 ? "+-" : "  ").append('+').append(RULE).append(' ')
          .append(truncated ? "..." : String.valueOf(i + 1)).append(' ').append(RULE).append('\n');
      depth++;
      if (truncated) {
        int left = count - MAX_GROUP_WIDTH;
        out.append(margin()).append("and ").append(left).append(" more exception").append(left == 1 ? "\n" : "s\n");
      } else {
        writeChain((PyBaseException) members.get(i));
      }
      if (last && needsClose) {
        out.append(" ".repeat(2 * depth)).append("+------------------------------------\n");
        needsClose = false;
      }
      depth--;
    }
  }
}
