package org.minipy.interpreter.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The code objects of one compile unit, and how to make their bodies again with nodes that report to trace functions.
 *
 * <p>Ordinary nodes report nothing, so that programs without trace function pay nothing. When a function is traced for
 * the first time, its whole unit is lowered anew from its source; as that goes the same way, the code objects, states
 * and slots come out the same, and each code object of before gets the new body, which continues its positions.
 */
public final class CodeUnit {
  /** Lowers the source of a unit again, for tracing. */
  public interface Lowering {
    /** Lowers everything; the code objects come to {@link #traced}. */
    void lower(CodeUnit unit);

    /** Whether {@code other} lowers the same source in the same way. */
    boolean isLike(Lowering other);

    /** The text that is lowered; null when the unit was not made of text. */
    Origin originOrNull();
  }

  /**
   * What a unit was made of.
   *
   * @param mode "exec", "eval", "single" or "prompt"
   */
  public record Origin(String text, String mode) {}

  private static final int INITIAL = 8;

  private final Lowering lowering;

  /** By the place of their scopes in the source; null where none has been made. */
  private PyCode[] codes = new PyCode[INITIAL];
  private boolean traced;

  /** A unit without code objects. */
  public CodeUnit(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Enters the code object of the scope at {@code place}. */
  public void add(PyCode code, int place, StmtNode[][] blocks) {
    code.setUnit(this, place, blocks);
    if (place >= codes.length) {
      codes = Arrays.copyOf(codes, Math.max(place + 1, codes.length * 2));
    }
    codes[place] = code;
  }

  /** The constants of the code objects that are alive, borrowed. */
  public List<PyTuple> constants() {
    List<PyTuple> found = new ArrayList<>();
    for (PyCode code : codes) {
      if (code != null && code.isAlive()) {
        found.add(code.constants());
      }
    }
    return found;
  }

  /**
   * While the unit is lowered again: the code object of before of the scope at {@code place}, owned by the caller, with
   * its new body; null when it has died.
   */
  public PyCode traced(int place, StmtNode body, Positions positions, PyTuple constants, StmtNode[][] blocks) {
    PyCode code = codes[place];
    code.setTraced(body, positions, constants, blocks);
    return !code.isAlive() ? null : Refs.newRef(code);
  }

  /** The positions of the code object of before of the scope at {@code place}; null when it has died. */
  public Positions positionsOrNull(int place) {
    PyCode code = atOrNull(place);
    return code == null ? null : code.positions();
  }

  /** Whether {@code other} was made of the same source in the same way. */
  boolean isLike(CodeUnit other) {
    return other == this || lowering.isLike(other.lowering);
  }

  /** What the unit was made of; null when that was no text. */
  Origin originOrNull() {
    return lowering.originOrNull();
  }

  /** The code object that was made at a place of the unit, borrowed; null when there is none any more. */
  PyCode atOrNull(int place) {
    PyCode code = place >= 0 && place < codes.length ? codes[place] : null;
    return code != null && code.isAlive() ? code : null;
  }

  /** Gives all code objects bodies that report, unless they have them. */
  void trace() {
    if (!traced) {
      traced = true;
      completeAll();
      lowering.lower(this);
    }
  }

  /** Lowers the functions that have not been called yet; those inside them come after them. */
  private void completeAll() {
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] != null && codes[i].isAlive()) {
        codes[i].layout();
      }
    }
  }
}
