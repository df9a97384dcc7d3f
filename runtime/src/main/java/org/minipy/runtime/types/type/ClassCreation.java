package org.minipy.runtime.types.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The class statement around its body (builtins.__build_class__): {@link #prepare} resolves the bases, settles the
 * metaclass and makes the namespace; the caller runs the body in {@link #namespace}; {@link #finish} calls the
 * metaclass. The object owns what it holds until {@link #release}.
 */
public final class ClassCreation {
  private static final PyStr METACLASS = PyStr.intern("metaclass");

  private PyStr name;
  private PyTuple originalBases;
  private PyTuple bases;
  private PyObject metaclass;
  private PyObject[] keywordValues;
  private PyStr[] keywords;
  private PyObject namespace;

  private ClassCreation(PyStr name) {
    this.name = Refs.newRef(name);
  }

  /**
   * Makes ready for the body of a class statement.
   *
   * @param bases the bases as written; borrowed
   * @param keywordValues the values of the keywords, {@code metaclass} among them; borrowed
   * @param keywords their names, or null
   */
  public static ClassCreation prepare(PyStr name, PyObject[] bases, PyObject[] keywordValues, PyStr[] keywords) {
    ClassCreation creation = new ClassCreation(name);
    try {
      creation.resolveBases(bases);
      creation.settleMetaclass(keywordValues, keywords);
      creation.prepareNamespace();
      return creation;
    } catch (Throwable t) {
      creation.release();
      throw t;
    }
  }

  /** The metaclass, borrowed; it need not be a type. */
  public PyObject metaclass() {
    return metaclass;
  }

  /** The resolved bases, borrowed. */
  public PyTuple bases() {
    return bases;
  }

  /** The namespace in which the body runs, borrowed; it need not be a dict. */
  public PyObject namespace() {
    return namespace;
  }

  private void resolveBases(PyObject[] written) {
    originalBases = PyTuple.of(written);
    bases = resolve(originalBases);
  }

  /** The bases with {@code __mro_entries__} applied; the tuple itself when no base has it. */
  public static PyTuple resolve(PyTuple written) {
    List<PyObject> resolved = null;
    try {
      for (int i = 0; i < written.size(); i++) {
        PyObject base = written.get(i);
        PyTuple entries = base instanceof PyType ? null : entries(base, written);
        if (entries == null) {
          if (resolved != null) {
            resolved.add(Refs.newRef(base));
          }
          continue;
        }
        if (resolved == null) {
          resolved = new ArrayList<>(Arrays.asList(written.toArray()).subList(0, i));
          resolved.forEach(Refs::incref);
        }
        for (PyObject entry : entries.items()) {
          resolved.add(Refs.newRef(entry));
        }
        Refs.decref(entries);
      }
    } catch (Throwable t) {
      if (resolved != null) {
        Refs.decrefAll(resolved.toArray(Calls.NO_ARGS));
      }
      throw t;
    }
    return resolved == null ? Refs.newRef(written) : PyTuple.ofSteal(resolved.toArray(Calls.NO_ARGS));
  }

  private static PyTuple entries(PyObject base, PyTuple written) {
    PyObject method = Attributes.getOrNull(base, Names.MRO_ENTRIES);
    if (method == null) {
      return null;
    }
    PyObject result;
    try {
      result = Calls.call(method, written);
    } finally {
      Refs.decref(method);
    }
    if (result instanceof PyTuple tuple) {
      return tuple;
    }
    Refs.decref(result);
    throw Errors.typeError("__mro_entries__ must return a tuple");
  }

  private void settleMetaclass(PyObject[] values, PyStr[] names) {
    int count = names == null ? 0 : names.length;
    PyObject explicit = null;
    List<PyObject> otherValues = new ArrayList<>(count);
    List<PyStr> otherNames = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (names[i].value().equals(METACLASS.value())) {
        explicit = values[i];
      } else {
        otherValues.add(Refs.newRef(values[i]));
        otherNames.add(names[i]);
      }
    }
    keywordValues = otherValues.toArray(Calls.NO_ARGS);
    keywords = otherNames.isEmpty() ? null : otherNames.toArray(new PyStr[0]);
    PyObject wanted = explicit;
    if (wanted == null) {
      wanted = bases.size() == 0 ? PyType.TYPE : PyType.of(bases.get(0));
    }
    if (wanted instanceof PyType type) {
      wanted = Metaclasses.mostDerived(type, bases.items());
    }
    metaclass = Refs.newRef(wanted);
  }

  private void prepareNamespace() {
    if (metaclass == PyType.TYPE) {
      namespace = new PyDict();
      return;
    }
    PyObject prepare = Attributes.getOrNull(metaclass, Names.PREPARE);
    if (prepare == null) {
      namespace = new PyDict();
      return;
    }
    try {
      namespace = Calls.call(prepare, arguments(name, bases), keywords);
    } finally {
      Refs.decref(prepare);
    }
    if (!PyType.of(namespace).slots().isSubscriptable(namespace)) {
      throw Errors.typeError((metaclass instanceof PyType type ? type.name() : "<metaclass>")
          + ".__prepare__() must return a mapping, not " + PyType.of(namespace).name());
    }
  }

  private PyObject[] arguments(PyObject... positional) {
    PyObject[] all = Arrays.copyOf(positional, positional.length + keywordValues.length);
    System.arraycopy(keywordValues, 0, all, positional.length, keywordValues.length);
    return all;
  }

  /**
   * Makes the class, after the body has run, and releases what this object holds.
   *
   * @param cell what the body returned: the cell of {@code __class__}, or None or null when no method needs it;
   * borrowed
   */
  public PyObject finish(PyObject cell) {
    try {
      if (bases != originalBases) {
        Items.set(namespace, Names.ORIG_BASES, originalBases);
      }
      PyObject made = Calls.call(metaclass, arguments(name, bases, namespace), keywords);
      if (made instanceof PyType && cell instanceof PyCell c && c.get() != made) {
        PyException e = wrongCell(c, made);
        Refs.decref(made);
        throw e;
      }
      return made;
    } finally {
      release();
    }
  }

  private PyException wrongCell(PyCell cell, PyObject made) {
    String defining = Text.reprText(name) + " as " + Text.reprText(made);
    return cell.get() == null
        ? Errors.runtimeError("__class__ not set defining " + defining
            + ". Was __classcell__ propagated to type.__new__?")
        : Errors.typeError("__class__ set to " + Text.reprText(cell.get()) + " defining " + defining);
  }

  /** Gives back what this object holds; for a body that raised. */
  public void release() {
    PyObject[] held = {namespace, metaclass, bases, originalBases, name};
    name = null;
    namespace = null;
    metaclass = null;
    bases = null;
    originalBases = null;
    Refs.clearForwards(held, held.length);
    if (keywordValues != null) {
      PyObject[] values = keywordValues;
      keywordValues = Calls.NO_ARGS;
      Refs.clearForwards(values, values.length);
    }
  }
}
