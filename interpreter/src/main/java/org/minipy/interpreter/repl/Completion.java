package org.minipy.interpreter.repl;

import java.io.File;
import java.util.List;
import java.util.TreeSet;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.interpreter.imports.ModuleNames;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/**
 * Completes what stands before the cursor: a name of the program, a built-in or a word of the language; an attribute; a
 * module after {@code import}; a path within quotes. Names with an underscore in front are offered once one is typed.
 */
final class Completion implements Completer {
  private static final String[] KEYWORDS = {
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def",
        "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "type", "while", "with", "yield"
  };

  private final MiniPy interpreter;

  Completion(MiniPy interpreter) {
    this.interpreter = interpreter;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    ThreadState thread = ThreadState.current();
    thread.endWaiting();
    try {
      complete(line, candidates);
    } finally {
      thread.beginWaiting();
    }
  }

  private void complete(ParsedLine line, List<Candidate> candidates) {
    String before = line.line().substring(0, line.cursor());
    String word = line.word().substring(0, line.wordCursor());
    String statement = before.substring(before.lastIndexOf('\n') + 1).stripLeading();
    if (WordParser.quote(before, before.length()) != 0) {
      addPaths(word, candidates);
    } else if (statement.startsWith("import ") || statement.startsWith("from ") && !statement.contains(" import ")) {
      add(ModuleNames.all(interpreter), "", word, "", candidates);
    } else if (word.indexOf('.') > 0) {
      addAttributes(word, candidates);
    } else {
      addNames(word, candidates);
    }
  }

  private void addNames(String word, List<Candidate> candidates) {
    TreeSet<String> names = new TreeSet<>(List.of(KEYWORDS));
    Members.addKeys(interpreter.builtins(), names);
    Members.addKeys(main().dict(), names);
    add(names, "", word, word, candidates);
  }

  private PyModule main() {
    return (PyModule) interpreter.modules().getBorrowed(Names.MAIN);
  }

  private void addAttributes(String word, List<Candidate> candidates) {
    String[] path = word.split("\\.", -1);
    PyObject holder = main().dict().getBorrowed(PyStr.intern(path[0]));
    if (holder == null) {
      holder = interpreter.builtins().getBorrowed(PyStr.intern(path[0]));
    }
    for (int i = 1; i < path.length - 1 && holder != null; i++) {
      holder = Members.valueOrNull(holder, path[i]);
    }
    if (holder != null) {
      TreeSet<String> names = new TreeSet<>();
      Members.addNames(holder, names);
      if (holder instanceof PyType) {
        Members.addKeys(PyType.TYPE.dict(), names);
      }
      String last = path[path.length - 1];
      add(names, word.substring(0, word.length() - last.length()), word, last, candidates);
    }
  }

  /** Adds {@code names} behind {@code front}; private ones only when {@code begun}, what is typed of them, shows it. */
  private static void add(Iterable<String> names, String front, String word, String begun, List<Candidate> candidates) {
    for (String name : names) {
      if ((!name.startsWith("_") || begun.startsWith("_")) && (front + name).startsWith(word)) {
        candidates.add(new Candidate(front + name, name, null, null, null, null, false));
      }
    }
  }

  private void addPaths(String word, List<Candidate> candidates) {
    String folder = word.substring(0, word.lastIndexOf('/') + 1);
    File[] files = new File(interpreter.settings().absolute(folder.isEmpty() ? "." : folder)).listFiles();
    if (files == null) {
      return;
    }
    for (File file : files) {
      String name = file.getName() + (file.isDirectory() ? "/" : "");
      if (!name.startsWith(".") || word.endsWith(".")) {
        candidates.add(new Candidate(folder + name, name, null, null, null, null, false));
      }
    }
  }
}
