package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.algorithm.TextSearch;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;

/** The slots of str. */
public final class StrSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return StrMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __str__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
        + " __mod__ __rmod__ __len__ __getitem__ __add__ __mul__ __rmul__ __contains__";
  }

  @Override
  public String doc() {
    return "The text of an object, or the text that bytes stand for in an encoding.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (type == PyStr.TYPE && args.length == 1 && keywords == null) {
      return Text.str(args[0]);
    }
    PyObject[] bound = ArgumentBinder.bind(Parameters.OF_NEW, "str", args,
        keywords);
    PyStr made = make(bound[0], bound[1], bound[2]);
    if (type == PyStr.TYPE) {
      return made;
    }
    try {
      return new StrInstance(type, made.value());
    } finally {
      Refs.decref(made);
    }
  }

  private static PyStr make(PyObject object, PyObject encodingObject, PyObject errorsObject) {
    if (encodingObject == null && errorsObject == null) {
      return object == null ? Refs.newRef(PyStr.EMPTY) : Text.str(object);
    }
    String encoding = StrArguments.optional("str", "encoding", encodingObject, "utf-8");
    String errors = StrArguments.optional("str", "errors", errorsObject, "strict");
    if (object == null) {
      return Refs.newRef(PyStr.EMPTY);
    }
    if (object instanceof PyStr) {
      throw Errors.typeError("decoding str is not supported");
    }
    if (!(object instanceof BytesLike bytes)) {
      throw Errors.typeError("decoding to str: need a bytes-like object, " + PyType.of(object).name() + " found");
    }
    return TextCodecs.decode(bytes.copyBytes(), encoding, errors);
  }

  @Override
  public long hash(PyObject self) {
    return ((PyStr) self).hash();
  }

  @Override
  public PyObject repr(PyObject self) {
    PyStr s = (PyStr) self;
    return new PyStr(s.isApart() ? StringText.reprOfChars(s.value()) : StringText.repr(s.value()));
  }

  @Override
  public PyObject str(PyObject self) {
    return ((PyStr) self).exact();
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyStr b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyStr a = (PyStr) self;
    return PyBool.of(switch (op) {
      case EQ -> a == b || a.sameText(b);
      case NE -> a != b && !a.sameText(b);
      default -> op.holds(compare(a, b));
    });
  }

  /** The sign of the comparison by code points. */
  static int compare(PyStr a, PyStr b) {
    if (a.isBmp() && b.isBmp()) {
      return a.value().compareTo(b.value());
    }
    String x = a.value();
    String y = b.value();
    int i = 0;
    while (i < x.length() && i < y.length()) {
      int c = a.isApart() ? x.charAt(i) : x.codePointAt(i);
      int d = b.isApart() ? y.charAt(i) : y.codePointAt(i);
      if (c != d) {
        return Integer.compare(c, d);
      }
      i += Character.charCount(c);
    }
    return Integer.compare(x.length() - i, y.length() - i);
  }

  @Override
  public PyObject iter(PyObject self) {
    return new PyStrIterator((PyStr) self);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.REMAINDER && left instanceof PyStr format
        ? StrPercent.format(format, right)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    if (right instanceof PyStr b) {
      return PyStr.concat((PyStr) left, b);
    }
    throw Errors.typeError("can only concatenate str (not \"" + PyType.of(right).name() + "\") to str");
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    return true;
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    PyStr s = (PyStr) self;
    String text = s.value();
    if (times <= 0 || text.isEmpty()) {
      return Refs.newRef(PyStr.EMPTY);
    }
    if (times == 1) {
      return s.exact();
    }
    if (times > Long.MAX_VALUE / s.length()) {
      throw Errors.overflowError("repeated string is too long");
    }
    if (times > Integer.MAX_VALUE / text.length()) {
      throw Errors.outOfMemory();
    }
    String repeated = text.repeat((int) times);
    boolean meet = Character.isLowSurrogate(text.charAt(0)) && s.isBmp();
    return s.isApart() || meet ? PyStr.ofChars(repeated) : new PyStr(repeated);
  }

  @Override
  public long length(PyObject self) {
    return ((PyStr) self).length();
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    return StrIndexing.get((PyStr) self, key);
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    if (item instanceof PyStr s) {
      return TextSearch.indexOf(((PyStr) self).value(), s.value(), 0) >= 0 ? 1 : 0;
    }
    throw Errors.typeError("'in <string>' requires string as left operand, not " + PyType.of(item).name());
  }

  @Override
  public long sizeOf(PyObject self) {
    return StrSize.of((PyStr) self);
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW = Signature.parse("str(object='', encoding='utf-8', errors='strict')");
  }
}
