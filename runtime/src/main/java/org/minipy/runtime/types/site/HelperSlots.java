package org.minipy.runtime.types.site;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of help: a call prints name, signature and docstring of an object. */
final class HelperSlots extends SiteObjectSlots {
  private static final Signature CALL = Signature.parse("__call__(*args)");
  private static final PyStr TEXT_SIGNATURE = PyStr.intern("__text_signature__");

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    ArgumentBinder.release(CALL, ArgumentBinder.bind(CALL, "_Helper.__call__", args, keywords));
    if (args.length == 0) {
      throw Errors.notImplementedError("help() without an argument is not supported");
    }
    Interpreter.current().writeStdout(describe(args[0]));
    return PyNone.owned();
  }

  private static String describe(PyObject o) {
    boolean named = o instanceof PyModule || o instanceof PyType || has(o, Names.NAME);
    PyObject subject = named ? o : PyType.of(o);
    String name = text(subject, Names.NAME);
    StringBuilder out = new StringBuilder("Help on ").append(kind(subject)).append(' ').append(name);
    String module = text(subject, Names.MODULE);
    if (module != null && !(subject instanceof PyModule)) {
      out.append(" in module ").append(module);
    }
    out.append(":\n\n");
    String signature = text(subject, TEXT_SIGNATURE);
    out.append(subject instanceof PyType ? "class " : "").append(name).append(signature == null ? "" : signature);
    String doc = text(subject, Names.DOC);
    if (doc != null) {
      for (String line : doc.strip().split("\n")) {
        out.append("\n    ").append(line.strip());
      }
    }
    return out.append("\n\n").toString();
  }

  private static String kind(PyObject o) {
    if (o instanceof PyModule) {
      return "module";
    }
    if (o instanceof PyType) {
      return "class";
    }
    return PyType.of(o).name().equals("builtin_function_or_method") ? "built-in function" : PyType.of(o).name();
  }

  private static boolean has(PyObject o, PyStr name) {
    return text(o, name) != null;
  }

  private static String text(PyObject o, PyStr name) {
    PyObject value = Attributes.getOrNull(o, name);
    String text = value instanceof PyStr s ? s.value() : null;
    Refs.xdecref(value);
    return text;
  }
}
