package org.minipy.runtime.host;

import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.frame.PyFrame;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.text.PyStr;

/** A running (or suspended) piece of Python code, as the runtime needs to see it. */
public interface ExecutionFrame extends HeapAudit.Roots {
  /** The frame that called this one, or null. */
  ExecutionFrame back();

  /** The frame object, borrowed; made at the first call. */
  PyFrame frameObject();

  /** The globals, borrowed. */
  PyDict globals();

  /** The builtins in effect, borrowed. */
  PyDict builtins();

  /** What locals() answers, owned. */
  PyObject locals();

  /** The line being executed. */
  int line();

  /** The file name of the code. */
  String fileName();

  /** The name of the code ({@code co_name}). */
  String codeName();

  /** An index into the code's position table for the operation being executed. */
  int position();

  /** The position table of the code. */
  CodePositions positions();

  /** The code object, borrowed. */
  PyObject codeBorrowed();

  /** The names of the local variables of the code ({@code co_varnames}); not to be modified. */
  PyStr[] variableNames();

  /** Whether the code has a positional parameter, which {@code super()} takes for the receiver. */
  boolean hasArguments();

  /** The value of the first positional parameter, borrowed; null when it was deleted. */
  PyObject firstArgumentBorrowed();

  /** The cell of {@code __class__} in a method that uses it or {@code super}, borrowed; null elsewhere. */
  PyCell classCellBorrowed();
}
