package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexFlags;
import org.minipy.runtime.algorithm.regex.RegexProgram;
import org.minipy.runtime.algorithm.regex.RegexSyntaxException;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** The functions of the module _sre. */
enum ReFunction implements BuiltinMethod {
  COMPILE("compile($module, pattern, flags, /)", "Compile a pattern.");

  /** The frame that called re.compile() or another function of re. */
  private static final int CALLER = 3;

  private final String signature;
  private final String doc;

  ReFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    int flags = Indexes.toInt(args[1]);
    if ((flags & RegexFlags.DEBUG) != 0) {
      throw Errors.notImplementedError("re.DEBUG is not supported");
    }
    Subject text = Subject.of(args[0]);
    RegexProgram program;
    try {
      program = RegexProgram.compile(text.characters(), text.isText(), flags);
    } catch (RegexSyntaxException e) {
      throw ReErrors.of(e, args[0]);
    }
    for (String warning : program.warnings()) {
      Warnings.warn(ExceptionTypes.FUTURE_WARNING, warning, CALLER);
    }
    return new PyPattern(args[0], text.isText(), program);
  }
}
