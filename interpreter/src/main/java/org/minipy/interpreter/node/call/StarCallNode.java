package org.minipy.interpreter.node.call;

import java.util.Arrays;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Invocation;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.container.StarListNode;
import org.minipy.runtime.call.PackedArguments;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.LengthHint;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.DictMerge;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.function.PyMethod;
import org.minipy.runtime.types.text.PyStr;

/**
 * A call in which positional or keyword arguments are spread: {@code f(a, *b, k=c, **d)}. As in CPython, an iterable
 * that is
 * the only positional argument is spread last, by the call itself; among others it is spread in its turn.
 */
public class StarCallNode extends ExprNode {
  private final ExprNode function;
  private final ExprNode[] positional;
  private final boolean[] starred;
  private final PyStr[] keywords;
  private final ExprNode[] keywordValues;
  private final int position;

  /** Calls {@code function}; a null keyword spreads its value, a mapping. */
  public StarCallNode(ExprNode function, ExprNode[] positional, boolean[] starred, PyStr[] keywords,
      ExprNode[] keywordValues, int position) {
    this.function = function;
    this.positional = positional;
    this.starred = starred;
    this.keywords = keywords;
    this.keywordValues = keywordValues;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject callee = function.execute(f);
    PyList args = new PyList();
    PyObject spreadLast = null;
    PyDict named = null;
    try {
      if (positional.length == 1 && starred[0]) {
        spreadLast = positional[0].execute(f);
      } else {
        addPositional(f, args);
      }
      if (keywords.length > 0) {
        named = new PyDict();
        for (int i = 0; i < keywords.length; i++) {
          addKeyword(f, callee, named, keywords[i], keywordValues[i].execute(f));
        }
      }
      f.position = position;
      if (spreadLast != null) {
        PyObject iterable = spreadLast;
        spreadLast = null;
        spread(callee, args, iterable);
      }
    } catch (Throwable t) {
      Refs.decref(callee);
      Refs.decref(args);
      Refs.xdecref(spreadLast);
      Refs.xdecref(named);
      throw t;
    }
    return call(f, callee, args, named);
  }

  private void addPositional(Frame f, PyList args) {
    for (int i = 0; i < positional.length; i++) {
      PyObject value = positional[i].execute(f);
      if (starred[i]) {
        f.position = position;
        StarListNode.spread(args, value);
      } else {
        args.appendSteal(value);
      }
    }
  }

  /** Moves the arguments out of the list and the dict and calls; steals everything. */
  private PyObject call(Frame f, PyObject callee, PyList args, PyDict named) {
    int n = named == null ? 0 : named.size();
    for (int i = 0; n > 0 && i < named.entryEnd(); i++) {
      if (named.keyAt(i) != null && !(named.keyAt(i) instanceof PyStr)) {
        Refs.decref(args);
        Refs.decref(named);
        Refs.decref(callee);
        throw Errors.typeError("keywords must be strings");
      }
    }
    PyObject[] all = Arrays.copyOf(args.items(), args.size() + n);
    Refs.increfAll(all, args.size());
    PyStr[] names = n == 0 ? null : new PyStr[n];
    for (int i = 0, k = 0; k < n; i++) {
      if (named.keyAt(i) != null) {
        names[k] = Refs.newRef((PyStr) named.keyAt(i));
        all[args.size() + k++] = Refs.newRef(named.valueAt(i));
      }
    }
    Refs.decref(args);
    if (PackedArguments.packs(callee)) {
      Refs.xdecref(named);
      PackedArguments.packed(all);
      return invoke(f, callee, all, names);
    }
    if (callee.getClass() == PyFunction.class || callee.getClass() == PyMethod.class || named == null) {
      Refs.xdecref(named);
      return invoke(f, callee, all, names);
    }
    try {
      return invoke(f, callee, all, names);
    } finally {
      Refs.decref(named);
    }
  }

  /** Makes the call; steals everything. */
  protected PyObject invoke(Frame f, PyObject callee, PyObject[] all, PyStr[] names) {
    return Invocation.callStealNames(f, callee, all, names);
  }

  private static void spread(PyObject callee, PyList args, PyObject iterable) {
    try {
      if (PyType.of(iterable).special(Special.ITER) == null && PyType.of(iterable).special(Special.GETITEM) == null) {
        throw Errors.typeError(CalleeNames.of(callee) + " argument after * must be an iterable, not "
            + PyType.of(iterable).name());
      }
      if (PyType.of(iterable).isHeapType()) {
        LengthHint.of(iterable, 0);
      }
      Iteration.forEach(iterable, args::append);
    } finally {
      Refs.decref(iterable);
    }
  }

  private void addKeyword(Frame f, PyObject callee, PyDict named, PyStr keyword, PyObject valueSteal) {
    f.position = position;
    try {
      if (keyword != null) {
        if (named.find(keyword) >= 0) {
          throw Errors.typeError(CalleeNames.of(callee) + " got multiple values for keyword argument '"
              + keyword.value() + "'");
        }
        named.put(keyword, valueSteal);
        return;
      }
      spreadKeywords(callee, named, valueSteal);
    } finally {
      Refs.decref(valueSteal);
    }
  }

  /** Adds the items of {@code mapping}. A KeyError, also one of its own, stands for a name that was given before. */
  private static void spreadKeywords(PyObject callee, PyDict named, PyObject mapping) {
    try {
      DictMerge.merge(named, mapping, DictMerge.REFUSE);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        e.discard();
        throw Errors.typeError(CalleeNames.of(callee) + " argument after ** must be a mapping, not "
            + PyType.of(mapping).name());
      }
      if (e.matches(ExceptionTypes.KEY_ERROR) && e.value().args().size() == 1) {
        String key = Text.strText(e.value().args().get(0));
        e.discard();
        throw Errors.typeError(CalleeNames.of(callee) + " got multiple values for keyword argument '" + key + "'");
      }
      throw e;
    }
  }
}
