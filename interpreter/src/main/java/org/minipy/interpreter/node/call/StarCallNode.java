package org.minipy.interpreter.node.call;

import java.util.Arrays;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FunctionCalls;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.container.StarListNode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.PackedArguments;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.DictMerge;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * A call in which positional or keyword arguments are spread: {@code f(a, *b, k=c, **d)}. As in CPython, an iterable
 * that is the only positional argument is spread last, by the call itself; among others it is spread in its turn.
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
    PyObject args = null;
    PyDict named = null;
    try {
      args = positional(f);
      if (keywords.length > 0) {
        named = new PyDict();
        for (int i = 0; i < keywords.length; i++) {
          addKeyword(f, callee, named, keywords[i], keywordValues[i].execute(f));
        }
      }
      f.position = position;
      if (!(args instanceof PyTuple tuple && tuple.isExact())) {
        PyObject iterable = args;
        args = null;
        args = tuple(callee, iterable);
      }
      checkNames(named);
    } catch (Throwable t) {
      Refs.xdecref(named);
      Refs.xdecref(args);
      Refs.decref(callee);
      throw t;
    }
    return call(f, callee, (PyTuple) args, named);
  }

  /** The tuple of the positional arguments; the iterable itself when it is the only one and spread. */
  private PyObject positional(Frame f) {
    int first = 0;
    while (first < positional.length && !starred[first]) {
      first++;
    }
    if (first == 0 && positional.length == 1) {
      return positional[0].execute(f);
    }
    PyObject[] leading = Operands.executeAll(Arrays.copyOf(positional, first), f);
    if (first == positional.length) {
      return PyTuple.ofSteal(leading);
    }
    PyList list = first == 0 ? new PyList() : PyList.ofSteal(leading);
    try {
      for (int i = first; i < positional.length; i++) {
        PyObject value = positional[i].execute(f);
        if (starred[i]) {
          f.position = position;
          StarListNode.spread(list, value);
        } else {
          list.appendSteal(value);
        }
      }
      return PyTuple.copyOf(list.items(), 0, list.size());
    } finally {
      Refs.decref(list);
    }
  }

  private static PyObject tuple(PyObject callee, PyObject iterableSteal) {
    try {
      if (!Iteration.isIterable(iterableSteal)) {
        throw Errors.typeError(CalleeNames.of(callee) + " argument after * must be an iterable, not "
            + PyType.of(iterableSteal).name());
      }
      return PyTuple.fromIterable(iterableSteal);
    } finally {
      Refs.decref(iterableSteal);
    }
  }

  private static void checkNames(PyDict named) {
    if (named == null) {
      return;
    }
    for (int i = 0; i < named.entryEnd(); i++) {
      if (named.keyAt(i) != null && !(named.keyAt(i) instanceof PyStr)) {
        throw Errors.typeError("keywords must be strings");
      }
    }
  }

  /**
   * Calls and steals everything. A function written in Python takes the arguments out of the tuple and the dict before
   * it runs; for everything else they last as long as the call.
   */
  private PyObject call(Frame f, PyObject callee, PyTuple args, PyDict named) {
    int n = named == null ? 0 : named.size();
    int count = args.size();
    PyObject[] all = Arrays.copyOf(args.items(), count + n);
    PyStr[] names = n == 0 ? null : new PyStr[n];
    for (int i = 0, k = 0; k < n; i++) {
      if (named.keyAt(i) != null) {
        names[k] = (PyStr) named.keyAt(i);
        all[count + k++] = named.valueAt(i);
      }
    }
    if (callee.getClass() == PyFunction.class) {
      Refs.increfAll(all, all.length);
      return FunctionCalls.callPacked((PyFunction) callee, all, names, args, named);
    }
    boolean packed = PackedArguments.packs(callee);
    if (packed) {
      PackedArguments.packed(all);
    } else {
      PackedArguments.holdUnpacked(all, names);
    }
    try {
      return invoke(f, callee, all, names);
    } finally {
      if (!packed) {
        PackedArguments.releaseUnpacked(all, names);
      }
      Refs.decref(callee);
      Refs.decref(args);
      Refs.xdecref(named);
      f.thread.checkBreak();
    }
  }

  /** Calls something that is no function written in Python; borrows everything. */
  protected PyObject invoke(Frame f, PyObject callee, PyObject[] all, PyStr[] names) {
    return Calls.call(callee, all, names);
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
        String key;
        try {
          key = Text.strText(e.value().args().get(0));
        } finally {
          e.discard();
        }
        throw Errors.typeError(CalleeNames.of(callee) + " got multiple values for keyword argument '" + key + "'");
      }
      throw e;
    }
  }
}
