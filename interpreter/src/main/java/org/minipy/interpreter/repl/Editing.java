package org.minipy.interpreter.repl;

import org.jline.keymap.KeyMap;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;

/**
 * The keys that know Python: Enter begins another line while the statement is not whole, Backspace and Tab move by a
 * level among the blanks that a line begins with.
 */
final class Editing {
  private static final String ENTER = "python-enter";
  private static final String BACKSPACE = "python-backspace";
  private static final String TAB = "python-tab";

  private final LineReader reader;

  private Editing(LineReader reader) {
    this.reader = reader;
  }

  /** Gives these keys to {@code reader}. */
  static void install(LineReader reader) {
    Editing editing = new Editing(reader);
    reader.getWidgets().put(ENTER, editing::enter);
    reader.getWidgets().put(BACKSPACE, editing::backspace);
    reader.getWidgets().put(TAB, editing::tab);
    KeyMap<org.jline.reader.Binding> keys = reader.getKeyMaps().get(LineReader.MAIN);
    keys.bind(new Reference(ENTER), "\r", "\n");
    keys.bind(new Reference(BACKSPACE), KeyMap.del(), KeyMap.ctrl('H'));
    keys.bind(new Reference(TAB), "\t");
    keys.bind(new Reference(LineReader.UP_LINE_OR_HISTORY), "\033[A", "\033OA");
    keys.bind(new Reference(LineReader.DOWN_LINE_OR_HISTORY), "\033[B", "\033OB");
  }

  private boolean enter() {
    Buffer buffer = reader.getBuffer();
    String before = buffer.substring(0, buffer.cursor());
    boolean atEnd = buffer.substring(buffer.cursor()).isBlank() || buffer.toString().indexOf('\n') < 0;
    if (!atEnd || TypedLines.needMore(buffer.toString())) {
      buffer.write("\n" + TypedLines.indentation(before));
    } else {
      reader.callWidget(LineReader.ACCEPT_LINE);
    }
    return true;
  }

  private boolean backspace() {
    int width = blanksBefore();
    if (width > 0) {
      reader.getBuffer().backspace((width - 1) % TypedLines.INDENT + 1);
    } else {
      reader.callWidget(LineReader.BACKWARD_DELETE_CHAR);
    }
    return true;
  }

  private boolean tab() {
    int width = blanksBefore();
    if (width >= 0) {
      reader.getBuffer().write(" ".repeat(TypedLines.INDENT - width % TypedLines.INDENT));
    } else {
      reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
    }
    return true;
  }

  /** How many blanks the line has before the cursor, -1 when it has something else. */
  private int blanksBefore() {
    String before = reader.getBuffer().substring(0, reader.getBuffer().cursor());
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return line.isBlank() ? line.length() : -1;
  }
}
