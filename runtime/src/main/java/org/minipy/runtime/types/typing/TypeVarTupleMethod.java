package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of typing.TypeVarTuple. */
enum TypeVarTupleMethod implements BuiltinMethod {
  SUBST("__typing_subst__($self, /, arg)", "Refuses: only an unpacked variable can be replaced."),
  PREPARE("__typing_prepare_subst__($self, /, alias, args)",
      "The arguments of alias with those for self made a tuple."),
  REDUCE("__reduce__($self, /)", "What pickle needs to find the variable again: its name."),
  MRO_ENTRIES("__mro_entries__($self, bases, /) --", "Refuses to be a base class.");

  private final String signature;
  private final String doc;

  TypeVarTupleMethod(String signature, String doc) {
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
    return switch (this) {
      case SUBST -> throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
      case PREPARE -> prepare(self, args[0], TypeArguments.tuple(args[1]));
      case REDUCE -> Refs.newRef(((PyTypeVarTuple) self).name());
      case MRO_ENTRIES -> throw Errors.typeError("Cannot subclass an instance of TypeVarTuple");
    };
  }

  private static PyObject prepare(PyObject self, PyObject alias, PyTuple args) {
    PyTuple parameters = TypeArguments.parametersOf(alias);
    try {
      int left = TypeArguments.indexOf(parameters, self);
      int right = parameters.size() - left - 1;
      for (int i = left + 1; i < parameters.size(); i++) {
        if (parameters.get(i) instanceof PyTypeVarTuple) {
          throw Errors.typeError("More than one TypeVarTuple parameter in " + Text.strText(alias));
        }
      }
      int given = args.size();
      if (left + right > given) {
        throw Errors.typeError("Too few arguments for " + Text.strText(alias) + "; actual " + given
            + ", expected at least " + (parameters.size() - 1));
      }
      PyTuple middle = PyTuple.copyOf(args.items(), left, given - left - right);
      TupleBuilder result = new TupleBuilder(left + 1 + right);
      for (int i = 0; i < left; i++) {
        result.add(args.get(i));
      }
      result.addSteal(middle);
      for (int i = given - right; i < given; i++) {
        result.add(args.get(i));
      }
      return result.build();
    } finally {
      Refs.decref(parameters);
    }
  }
}
