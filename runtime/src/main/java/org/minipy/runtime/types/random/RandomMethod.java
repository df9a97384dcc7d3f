package org.minipy.runtime.types.random;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.MersenneTwister;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of Random. */
enum RandomMethod implements BuiltinMethod {
  GETRANDBITS("getrandbits($self, k, /)", "Return an int of k random bits."),
  GETSTATE("getstate($self, /)", "Return a tuple that setstate() can go on from."),
  RANDOM("random($self, /)", "Return a float from 0 to 1, 1 excluded."),
  SEED("seed($self, n=None, /)", "Start anew from n, or from the time of day."),
  SETSTATE("setstate($self, state, /)", "Go on from where getstate() was called.");

  private static final int WORD_BITS = 32;
  private static final BigInteger END_OF_WORDS = BigInteger.ONE.shiftLeft(Long.SIZE);

  private final String signature;
  private final String doc;

  RandomMethod(String signature, String doc) {
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
    PyRandom random = (PyRandom) self;
    return switch (this) {
      case GETRANDBITS -> bits(random.twister(), args[0]);
      case GETSTATE -> state(random.twister());
      case RANDOM -> new PyFloat(random.twister().nextDouble());
      case SEED -> {
        random.seed(args[0]);
        yield PyNone.owned();
      }
      case SETSTATE -> {
        restore(random.twister(), args[0]);
        yield PyNone.owned();
      }
    };
  }

  private static PyObject bits(MersenneTwister twister, PyObject count) {
    int k = Indexes.toInt(count);
    if (k < 0) {
      throw Errors.valueError("number of bits must be non-negative");
    }
    return k < Long.SIZE ? PyInt.of(twister.nextBits(k)) : PyInt.of(twister.nextNumber(k));
  }

  private static PyObject state(MersenneTwister twister) {
    PyObject[] words = new PyObject[MersenneTwister.WORDS + 1];
    for (int i = 0; i < MersenneTwister.WORDS; i++) {
      words[i] = PyInt.of(Integer.toUnsignedLong(twister.word(i)));
    }
    words[MersenneTwister.WORDS] = PyInt.of(twister.position());
    return PyTuple.ofSteal(words);
  }

  private static void restore(MersenneTwister twister, PyObject state) {
    if (!(state instanceof PyTuple tuple)) {
      throw Errors.typeError("state vector must be a tuple");
    }
    if (tuple.size() != MersenneTwister.WORDS + 1) {
      throw Errors.valueError("state vector is the wrong size");
    }
    int[] words = new int[MersenneTwister.WORDS];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(tuple.get(i));
    }
    long position = Indexes.intToSsize(tuple.get(MersenneTwister.WORDS));
    if (position < 0 || position > MersenneTwister.WORDS) {
      throw Errors.valueError("invalid state");
    }
    twister.restore(words, (int) position);
  }

  private static int word(PyObject o) {
    if (!(o instanceof PyInt i)) {
      throw Errors.typeError("an integer is required");
    }
    BigInteger value = i.bigValue();
    if (value.signum() < 0) {
      throw Errors.overflowError("can't convert negative value to unsigned int");
    }
    if (value.compareTo(END_OF_WORDS) >= 0) {
      throw Errors.overflowError("Python int too large to convert to C unsigned long");
    }
    if (value.bitLength() > WORD_BITS) {
      throw Errors.valueError("invalid state");
    }
    return value.intValue();
  }
}
