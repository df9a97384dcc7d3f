package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.ExceptStar;
import org.minipy.runtime.types.exception.ExceptionGroups;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;

/**
 * One {@code except*} clause.
 *
 * @param target what the matching group is bound to while the body runs, or null
 */
public record StarClause(ExprNode type, TargetNode target, StmtNode body, int position) {
  /**
   * Divides {@code rest}, which is null when nothing is left of the exception, into what is handled here and what is
   * not. Raises TypeError when the clause names no exception, or a group.
   */
  ExceptionGroups.Split match(Frame f, PyBaseException rest) {
    PyObject wanted = type.execute(f);
    f.position = position;
    try {
      ExceptionMatching.checkStar(wanted);
      return rest == null ? new ExceptionGroups.Split(null, null) : ExceptStar.match(rest, wanted);
    } finally {
      Refs.decref(wanted);
    }
  }

  void bind(Frame f, PyObject matchSteal) {
    if (target == null) {
      Refs.decref(matchSteal);
    } else {
      target.store(f, matchSteal);
    }
  }

  void unbind(Frame f) {
    if (target != null) {
      target.store(f, PyNone.owned());
      target.delete(f);
    }
  }
}
