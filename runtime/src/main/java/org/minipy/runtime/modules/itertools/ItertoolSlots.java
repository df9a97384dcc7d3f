package org.minipy.runtime.modules.itertools;

import java.util.Arrays;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.text.PyStr;

/** The slots that the iterators of itertools share: a constructor that binds its arguments by a signature, and next. */
abstract class ItertoolSlots extends Slots {
  private static final PyStr MODULE = PyStr.intern("__module__");
  private static final BuiltinMethod[] COPIED = {ItertoolMethod.REDUCE};
  private static final BuiltinMethod[] RESTORED = {ItertoolMethod.REDUCE, ItertoolMethod.SETSTATE};

  private final Signature signature;
  private final String doc;
  private final Shape emptyShape = Shape.root(0);

  /** Slots of the type whose constructor has {@code signature}. */
  ItertoolSlots(String signature, String doc) {
    this.signature = Signature.parse(signature);
    this.doc = doc;
  }

  /** Makes an instance of {@code type} from the bound arguments. */
  abstract PyObject make(PyType type, PyObject[] args);

  /** The shape of instances of the type itself, which have no attributes. */
  final Shape emptyShape() {
    return emptyShape;
  }

  /** The methods of an iterator that can be copied. */
  static BuiltinMethod[] copied() {
    return COPIED;
  }

  /** The methods of an iterator whose copies get a state. */
  static BuiltinMethod[] restored() {
    return RESTORED;
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__ __iter__ __next__";
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public void addToDict(PyType type) {
    type.dict().putSteal(MODULE, PyStr.intern("itertools"));
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    String name = signature.name();
    PyStr[] named = keywords;
    PyObject[] given = args;
    if (signature.takesNoKeywords()) {
      int count = args.length - (keywords == null ? 0 : keywords.length);
      if (count != args.length) {
        if (!type.isHeapType() || type.special(Special.INIT) == PyType.OBJECT.special(Special.INIT)) {
          throw Errors.typeError(name + "() takes no keyword arguments");
        }
        given = Arrays.copyOf(args, count);
        named = null;
      }
      checkCount(count);
    }
    PyObject[] bound = ArgumentBinder.bind(signature, name, given, named);
    try {
      return make(type, bound);
    } finally {
      ArgumentBinder.release(signature, bound);
    }
  }

  private void checkCount(int given) {
    int min = signature.required();
    int max = signature.positional();
    if (signature.varargs() >= 0 || given >= min && given <= max) {
      return;
    }
    int bound = given < min ? min : max;
    String how = min == max ? "" : given < min ? "at least " : "at most ";
    throw Errors.typeError(signature.name() + " expected " + how + bound + (bound == 1 ? " argument" : " arguments")
        + ", got " + given);
  }

  @Override
  public PyObject iter(PyObject self) {
    return Refs.newRef(self);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return true;
  }

  @Override
  public PyObject next(PyObject self) {
    return ((PyItertool) self).nextItem();
  }
}
