package org.minipy.runtime.modules.sys;

import org.minipy.runtime.host.Settings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.structseq.PyStructSequence;
import org.minipy.runtime.types.text.PyStr;

/** The structure sequences of sys. */
final class SysInfo {
  static final PyType VERSION_INFO = PyStructSequence.newType("sys", "version_info",
      "The version of the language, as a tuple that can be compared.",
      "major", "minor", "micro", "releaselevel", "serial");

  private static final PyType FLAGS = PyStructSequence.newType("sys", "flags",
      "What was set on the command line and in the environment.",
      "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
      "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
          "utf8_mode",
      "warn_default_encoding", "safe_path", "int_max_str_digits");

  private static final PyType FLOAT_INFO = PyStructSequence.newType("sys", "float_info", "The limits of float.",
      true, 11,
      "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");

  private static final PyType INT_INFO = PyStructSequence.newType("sys", "int_info",
      "How CPython stores int, and the limits of its conversion to text.", true, 4,
      "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");

  private static final PyType HASH_INFO = PyStructSequence.newType("sys", "hash_info", "How hashes are computed.",
      true, 9,
      "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");

  private static final PyType THREAD_INFO = PyStructSequence.newType("sys", "thread_info", "How threads are made.",
      true, 3,
      "name", "lock", "version");

  private SysInfo() {}

  private static PyObject of(long value) {
    return PyInt.of(value);
  }

  static PyObject version() {
    return PyStructSequence.ofSteal(VERSION_INFO, of(3), of(12), of(1), PyStr.of("final"), of(0));
  }

  static PyObject flags(Settings s) {
    return PyStructSequence.ofSteal(FLAGS, of(s.debug), of(s.inspect), of(s.interactive), of(s.optimize),
        of(s.dontWriteBytecode), of(s.noUserSite), of(s.noSite), of(s.ignoreEnvironment), of(s.verbose),
        of(s.bytesWarning), of(s.quiet), of(s.hashRandomization), of(s.isolated), PyBool.of(s.devMode), of(s.utf8Mode),
        of(s.warnDefaultEncoding),
        PyBool.of(s.safePath), of(s.intMaxStrDigits));
  }

  static PyObject floats() {
    return PyStructSequence.ofSteal(FLOAT_INFO, new PyFloat(Double.MAX_VALUE), of(1024), of(308),
        new PyFloat(Double.MIN_NORMAL), of(-1021), of(-307), of(15), of(53), new PyFloat(Math.ulp(1.0)), of(2), of(1));
  }

  static PyObject ints() {
    return PyStructSequence.ofSteal(INT_INFO, of(30), of(4), of(4300), of(640));
  }

  static PyObject hashes() {
    return PyStructSequence.ofSteal(HASH_INFO, of(64), of((1L << 61) - 1), of(314159), of(0), of(1000003),
        PyStr.of("siphash13"), of(64), of(128), of(0));
  }

  static PyObject threads() {
    return PyStructSequence.ofSteal(THREAD_INFO, PyStr.of("pthread"), PyStr.of("semaphore"),
        PyNone.owned());
  }
}
