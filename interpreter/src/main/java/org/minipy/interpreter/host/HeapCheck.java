package org.minipy.interpreter.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.AfterStatement;
import org.minipy.runtime.explain.Holders;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/**
 * The heap audit of a run with {@code -X audit}: recounts all references at the end of the program and after the
 * interpreter's own end, and tells on stderr of each object whose count is wrong. With {@code -X audit=statement} it
 * does so after every statement too; with {@code -X audit=stacks} it shows which Java calls made the object; with
 * {@code -X audit=left} it tells how many objects the interpreter leaves; with {@code -X audit=holders} it also checks
 * that each reference can be explained by the place that holds it.
 *
 * <p>Between the statements of a module nothing holds references but what is known: then counts must be exact. Inside a
 * call the callers may be in the middle of expressions whose temporaries nobody knows: then only a count that is too
 * small is a defect.
 */
public final class HeapCheck implements AfterStatement {
  /** The exit status of a program under audit whose counts were not right. */
  public static final int FAILED = 99;

  private static final int SHOWN = 20;
  private static final int CALLS_OF_THE_AUDIT = 3;
  private static final int CALLS_SHOWN = 16;

  private final MiniPy interpreter;
  private final HeapAudit audit;
  private final boolean stacks;
  private final boolean holders;
  private final boolean left;
  private final Set<PyObject> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private HeapAudit.Roots unit = visitor -> {};
  private int mismatches;

  /** Makes the audit of {@code interpreter}; {@code kind} is what stands after {@code audit=}, or empty. */
  HeapCheck(MiniPy interpreter, String kind) {
    stacks = kind.equals("stacks");
    holders = kind.equals("holders");
    left = kind.equals("left");
    this.interpreter = interpreter;
    this.audit = interpreter.heap().startAudit();
    audit.nameSites(this::here);
  }

  private HeapAudit.Site here() {
    ExecutionFrame frame = ThreadState.current().frame();
    Throwable java = stacks ? new Throwable() : null;
    return frame == null ? new HeapAudit.Site(null, 0, java) : new HeapAudit.Site(frame.fileName(), frame.line(), java);
  }

  /** Names further roots: those of the main program. */
  public void setUnit(HeapAudit.Roots roots) {
    unit = roots;
  }

  /** Whether any count was wrong. */
  public boolean hasFailed() {
    return mismatches > 0;
  }

  @Override
  public void ended(Frame frame, boolean outermost) {
    boolean exact = outermost && frame.back() == null;
    check("at " + frame.fileName() + ":" + frame.line(), exact);
  }

  /** The interpreter has ended: tells how many objects are left, if that is wanted. */
  public void tellLeft() {
    if (left) {
      write("minipy: " + audit.liveCount() + " objects left\n");
    }
  }

  /** Recounts; {@code moment} says when that is, {@code allKnown} whether all holders of this thread are known. */
  public void check(String moment, boolean allKnown) {
    boolean exact = allKnown && interpreter.threads().count() == 1;
    List<String> lines = new ArrayList<>();
    for (HeapAudit.Mismatch m : audit.check(this::roots)) {
      if ((exact || m.dead() || m.actual() < m.expected()) && told.add(m.object())) {
        mismatches++;
        lines.add(describe(m));
      }
    }
    if (holders && exact) {
      compareWithHolders(lines);
    }
    if (!lines.isEmpty()) {
      Collections.sort(lines);
      write(moment, lines);
    }
  }

  /** Every object must have as many holders that can be named as its count says. */
  private void compareWithHolders(List<String> lines) {
    Map<PyObject, Integer> counts = new Holders(this::roots, interpreter.heap().collector()).counts();
    for (PyObject o : audit.live()) {
      int named = counts.getOrDefault(o, 0);
      if (!o.isImmortal() && named != o.refcnt && told.add(o)) {
        mismatches++;
        lines.add(name(o) + " has " + o.refcnt + " references, but " + named + " holders with a name");
      }
    }
  }

  private void roots(HeapAudit.RootVisitor visitor) {
    interpreter.report(visitor);
    unit.report(visitor);
  }

  private void write(String moment, List<String> lines) {
    StringBuilder text = new StringBuilder("minipy: heap audit " + moment + ":\n");
    for (String line : lines.subList(0, Math.min(lines.size(), SHOWN))) {
      text.append("  ").append(line).append('\n');
    }
    if (lines.size() > SHOWN) {
      text.append("  and ").append(lines.size() - SHOWN).append(" more\n");
    }
    write(text.toString());
  }

  private void write(String text) {
    try {
      interpreter.streams().err().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describe(HeapAudit.Mismatch m) {
    HeapAudit.Site site = m.site();
    String made = site == null || site.file() == null ? "" : ", made at " + site.file() + ":" + site.line() + ",";
    String what = name(m.object()) + made;
    if (m.dead()) {
      return what + " died, and its count was changed by " + m.actual() + " afterwards";
    }
    return what + " has " + m.actual() + " references, but " + m.expected() + " holders: "
        + (m.holders().isEmpty() ? "-" : String.join(", ", m.holders())) + stack(site);
  }

  private static String stack(HeapAudit.Site site) {
    if (site == null || site.java() == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    StackTraceElement[] calls = site.java().getStackTrace();
    for (int i = CALLS_OF_THE_AUDIT; i < Math.min(calls.length, CALLS_OF_THE_AUDIT + CALLS_SHOWN); i++) {
      text.append("\n      at ").append(calls[i]);
    }
    return text.toString();
  }

  private static String name(PyObject o) {
    String type = o.typeObject() == null ? o.getClass().getSimpleName() : PyType.of(o).name();
    if (o instanceof PyStr s) {
      String text = s.value();
      return type + " '" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "'";
    }
    if (o instanceof PyInt i) {
      return type + " " + i.bigValue();
    }
    if (o instanceof PyFunction f) {
      return type + " " + f.code().qualnameObject().value();
    }
    if (o instanceof PyCode c) {
      return "code of " + c.qualnameObject().value() + " in " + c.fileName() + ":" + c.layout().firstLine;
    }
    if (o instanceof PyType t) {
      return "class " + t.name();
    }
    return type + " object";
  }
}
