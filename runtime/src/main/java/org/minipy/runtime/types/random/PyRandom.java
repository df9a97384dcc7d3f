package org.minipy.runtime.types.random;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.MersenneTwister;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** A generator of random numbers with a state of its own, as the module _random has it. */
public class PyRandom extends PyObject {
  /** The type {@code _random.Random}. */
  public static final PyType TYPE =
      PyType.builtin("Random", new RandomSlots()).inModule("_random").sized(2520, 0);

  private final MersenneTwister twister = new MersenneTwister();

  /** Makes a generator that must still be seeded; {@code type} may be a class derived from this. */
  PyRandom(PyType type) {
    super(type);
  }

  /** What makes the numbers. */
  final MersenneTwister twister() {
    return twister;
  }

  /** Starts anew: from an int, the hash of something else, or from the time of day and the address for null or None. */
  final void seed(PyObject from) {
    if (from == null || from == PyNone.NONE) {
      twister.seed(BigInteger.valueOf(System.nanoTime() ^ System.identityHashCode(this)).abs());
    } else if (from instanceof PyInt i) {
      twister.seed(i.bigValue().abs());
    } else {
      PyInt hash = PyInt.of(new BigInteger(Long.toUnsignedString(Comparison.hash(from))));
      twister.seed(hash.bigValue());
      Refs.decref(hash);
    }
  }
}
