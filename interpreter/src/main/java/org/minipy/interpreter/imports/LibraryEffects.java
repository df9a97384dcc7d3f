package org.minipy.interpreter.imports;

import java.util.HashSet;
import java.util.Set;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.function.PyCell;

/**
 * What the collector of CPython 3.12 sees when a program imports a module of the library. MiniPy's library is another
 * text; these figures keep the moments of the first collections, and what the first {@code gc.collect()} returns, as a
 * program that begins with some imports sees them in CPython. There, for instance, the classes of collections,
 * functools and operator that are replaced by their twins in C wait in cycles for a collection.
 *
 * <p>The figures were measured in CPython with the collector off. An effect is a row of steps: a number is how many
 * containers more are made than freed, {@code !} and a number so many objects left in a cycle, a name a module that is
 * imported there. Modules that are there when a program starts have none.
 */
final class LibraryEffects {
  private final Interpreter interpreter;
  private final Set<String> imported = new HashSet<>();

  LibraryEffects(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Whether it is known what importing {@code name} does. */
  static boolean knows(String name) {
    return effectOrNull(name) != null;
  }

  /** Lets the collector see what importing {@code name} does, which it has not seen. */
  void apply(String name) {
    String effect = effectOrNull(name);
    if (effect == null || !imported.add(name)) {
      return;
    }
    int start = 0;
    while (start < effect.length()) {
      int end = effect.indexOf(' ', start);
      end = end < 0 ? effect.length() : end;
      step(effect.substring(start, end));
      start = end + 1;
    }
  }

  private void step(String step) {
    char first = step.charAt(0);
    if (first == '!') {
      leaveCycle(Integer.parseInt(step.substring(1)));
    } else if (first == '-' || Character.isDigit(first)) {
      interpreter.heap().collector().advance(Integer.parseInt(step));
    } else {
      apply(step);
    }
  }

  /** Makes {@code n} objects, each of which refers to the next and the last to the first. */
  private void leaveCycle(int n) {
    Heap.Silence silence = interpreter.heap().silence();
    try {
      PyCell last = new PyCell(null);
      PyCell next = last;
      for (int i = 1; i < n; i++) {
        PyCell cell = new PyCell(next);
        Refs.decref(next);
        next = cell;
      }
      last.setSteal(next);
    } finally {
      silence.end();
    }
  }

  private static String effectOrNull(String name) {
    return switch (name) {
      case "_abc", "_codecs", "_collections_abc", "_imp", "_io", "_signal", "_stat", "_thread", "_warnings",
          "_weakref", "abc", "codecs", "encodings", "genericpath", "io", "marshal", "os", "os.path", "posix",
          "posixpath", "site", "stat", "time", "zipimport", "collections.abc" -> "";
      case "_ast" -> "558 -4";
      case "_bisect" -> "-19 30";
      case "_collections" -> "86 -2 7";
      case "_compat_pickle" -> "169 2 -2 13 12 12 12 12 12 12 12 12 10 -14 17 -74";
      case "_contextvars" -> "13 -5";
      case "_ctypes" -> "230 -56";
      case "_datetime" -> "192 -4";
      case "_decimal" -> "231 numbers 13 collections 29 12 collections.abc 59 36";
      case "_functools" -> "14 -2 33";
      case "_heapq" -> "-11 26";
      case "_json" -> "28 -5 10";
      case "_locale" -> "19 -2";
      case "_opcode" -> "64 -130";
      case "_operator" -> "72 -2 10";
      case "_pickle" -> "33 copyreg _compat_pickle functools -13 81 26";
      case "_posixsubprocess" -> "13 -5";
      case "_queue" -> "78 -58";
      case "_random" -> "7 -5 14";
      case "_sha2" -> "31 -5 24";
      case "_sre" -> "119 -55";
      case "_statistics" -> "13 -5";
      case "_string" -> "24 -23";
      case "_struct" -> "9 -5 35";
      case "_tokenize" -> "24 -2 14";
      case "_tracemalloc" -> "78 -180";
      case "_typing" -> "16 -15";
      case "_weakrefset" -> "80 3 types -2 7 36 -15 29 -24";
      case "_winapi" -> "8";
      case "ast" ->
          "588 3 re -2 2 _ast -2 2 contextlib -2 9 14 16 13 14 16 12 13 !25 12 14 26 63 138 2 -1 2 -18 122 "
              + "8";
      case "atexit" -> "9 -2";
      case "bisect" -> "45 6 _bisect -62";
      case "collections" ->
          "337 3 itertools -2 2 keyword -2 2 operator -2 2 reprlib -2 2 _collections -2 2 17 19 6 40 2 !39 "
              + "-1 40 65 26 49 119 -25 13 -2";
      case "concurrent" -> "26 -19";
      case "concurrent.futures" -> "13 concurrent 13 concurrent.futures._base -2 2 -13";
      case "concurrent.futures._base" -> "112 3 collections -2 2 logging -2 14 19 11 14 12 37 10 21 12 -16";
      case "concurrent.futures.thread" -> "13 concurrent.futures 16 2 queue -2 19 5 12 -14";
      case "contextlib" -> "116 3 collections -2 2 functools !1 -2 11 14 12 8 12 12 16 14 13 18 12 26 19 -70";
      case "contextvars" -> "25 2 _contextvars -24";
      case "copy" -> "34 3 types -2 2 weakref -2 2 copyreg -2 12 6 -14 3 -22";
      case "copyreg" -> "77 12 1 -66";
      case "ctypes" ->
          "121 3 types -2 2 _ctypes -2 2 struct -2 11 12 1 12 1 12 1 12 3 12 13 2 12 2 12 16 16 18 16 21 5 "
              + "14 12 15 14 1 13 1 12 1 12 3 ctypes._endian -2 1 -1 1 -1 12 -15 47";
      case "ctypes._endian" -> "113 13 12 14 -80";
      case "dataclasses" -> "67 3 re -2 2 copy -2 2 inspect -2 13 13 12 10 28 15 12 12 12 6 -15 44";
      case "datetime" -> "54 2 _datetime -49";
      case "decimal" -> "28 2 _decimal -15 20";
      case "dis" ->
          "195 3 types -2 2 collections -2 2 opcode -2 4 -2 3 -3 2 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 "
              + "-1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -2 13 10 37 11 24 1 14 21 15 12 16 1 -114";
      case "enum" ->
          "303 261 3 types -2 2 operator -2 2 functools -2 12 14 13 14 48 39 19 15 2 24 33 13 12 4 12 !11 8 "
              + "-21";
      case "errno" -> "4 -2";
      case "fcntl" -> "16 -5";
      case "fnmatch" -> "68 2 re -2 11 -13 7 48";
      case "fractions" -> "103 3 decimal -2 2 functools -2 2 math -2 2 re -2 8 186 3 20 1 84 -46";
      case "functools" -> "184 3 collections -2 2 types -2 12 7 _functools -3 1 !23 -1 21 13 1 39 1 12 12 12 8 -73 1";
      case "heapq" -> "-29 12 6 _heapq -25 2 76";
      case "importlib" -> "110 2 warnings -2 3 -55";
      case "importlib.machinery" -> "39 importlib 5 -38";
      case "inspect" ->
          "415 -701 3 ast -2 2 dis -2 2 collections.abc -2 2 importlib.machinery -2 2 linecache -2 1 -1 12 "
              + "12 5 29 12 14 17 5 36 12 28 1 14 1 27 12 10 27 12 1 26 1 12 12 1 31 1 13 12 13 12 16 29 22 17 29 "
              + "1 51 1 -40";
      case "ipaddress" -> "274 3 functools -2 12 6 31 16 56 5 26 41 20 18 57 35 48 25 10 87 -22 83";
      case "itertools" -> "200 5";
      case "json" -> "-22 2 json.decoder -2 2 json.encoder -2 9 -45 2";
      case "json.decoder" -> "95 3 re -2 5 json.scanner -5 14 12 -23";
      case "json.encoder" -> "63 15 11 -44";
      case "json.scanner" -> "24 2 _json -2 2 78 1 -13 1";
      case "keyword" -> "31 5 -28";
      case "linecache" -> "26 3 functools -2 2 tokenize -2 6 -110 5";
      case "locale" -> "108 3 re -2 4 _locale -2 5 62 12 10 -60";
      case "logging" ->
          "397 3 re -985 traceback warnings weakref -2 2 string -2 2 threading -2 15 12 2 74 53 18 18 16 4 "
              + "19 20 18 2 17 30 7 32 12 6 atexit -2 9 -21";
      case "math" -> "148 -85";
      case "msvcrt" -> "7";
      case "nt" -> "6";
      case "ntpath" -> "17 4 _winapi -7 12 nt -8 5 nt -7 3 nt -8 2 nt -8 4 nt -8 2 nt -19 30";
      case "numbers" -> "87 5 38 8 38 8 14 40 8 -19 15";
      case "opcode" -> "-83 3 _opcode -2 12 2 -1 12 -5 1 -1 12 8 -16 11 113";
      case "operator" -> "133 12 12 12 19 12 12 3 _operator -69 !33 22 -26";
      case "pathlib" ->
          "305 -898 3 fnmatch -2 2 ntpath -2 2 warnings -2 2 errno -2 2 urllib.parse -2 3 -2 2 -2 13 16 17 "
              + "12 14 8 22 80 13 66 11 -20";
      case "pickle" ->
          "227 3 types -2 2 copyreg -2 2 itertools -2 2 functools -2 2 struct -2 2 re -2 2 _compat_pickle "
              + "-2 2 _pickle -2 12 7 31 20 4 36 84 7 -19 165 !11 -72";
      case "pprint" -> "121 3 collections -2 2 dataclasses -2 15 1 37 3 -17 7";
      case "queue" -> "39 3 threading -2 2 heapq -2 2 _queue -2 3 21 15 14 -40";
      case "random" ->
          "131 3 warnings -2 2 math -2 2 operator -2 2 itertools -2 2 bisect -2 2 _random -2 2 _sha2 -2 39 "
              + "12 12 12 1 -24 13";
      case "re" -> "36 3 enum -2 5 re._compiler -4 8 !6 40 12 13 2 copyreg -2 8 -111 6";
      case "re._casefix" -> "152 -92";
      case "re._compiler" -> "49 3 _sre -2 5 re._parser -5 2 re._casefix -2 12 11 -14 1";
      case "re._constants" -> "36 20 3 90 24 37 7 -15";
      case "re._parser" -> "89 3 re._constants -2 14 11 16 15 19 9 -15";
      case "reprlib" -> "31 3 itertools -2 1 21 3 -14 16 24";
      case "select" -> "34 -5";
      case "selectors" -> "100 3 collections -2 2 collections.abc -2 2 math -2 2 select -2 1 36 22 15 12 21 16 1 -18";
      case "signal" -> "37 3 enum -2 2 132 2 17 2 20 8 -122";
      case "statistics" ->
          "168 3 math -2 2 numbers -2 2 random -2 2 fractions -2 12 12 12 36 13 _statistics -3 36 -18 117";
      case "string" -> "67 2 _string -2 3 re -2 13 88 13 -60 1";
      case "struct" -> "6 _struct -21 23";
      case "subprocess" ->
          "195 3 errno -2 2 locale -2 2 signal -2 2 threading -2 2 warnings -2 2 contextlib -2 2 fcntl -2 2 "
              + "msvcrt -8 2 _posixsubprocess -2 2 select -2 2 selectors -2 18 7 12 6 47 -134";
      case "textwrap" -> "101 3 re -2 191 12 2 -88";
      case "threading" -> "243 3 functools -2 2 _weakrefset -2 7 14 17 15 13 21 13 3 38 14 12 3 17 3 -18 13";
      case "timeit" -> "159 3 itertools -2 1 12 5 -14 23 -109";
      case "token" -> "16 1 -1 3 -20 17";
      case "tokenize" ->
          "58 3 collections -2 2 functools -2 2 re -2 2 token -2 2 _tokenize -2 54 5 32 1 16 13 2 -2 4 -2 "
              + "15 9 -15 177 1";
      case "traceback" ->
          "221 3 collections.abc -2 2 linecache -2 2 textwrap -2 2 contextlib -2 12 12 1 22 4 22 1 38 12 9 "
              + "15 3 -15 92";
      case "tracemalloc" ->
          "196 3 collections.abc -2 2 functools -2 2 fnmatch -2 2 linecache -2 2 pickle -2 2 _tracemalloc "
              + "-2 1 12 15 1 14 25 1 14 14 7 14 10 16 1 -209";
      case "types" -> "98 13 3 -9 5 !7 12 19 3 -16 17 -40";
      case "typing" ->
          "484 2 collections -2 2 collections.abc -2 2 copyreg -2 2 contextlib -2 2 re -2 2 warnings -2 2 "
              + "_typing -2 13 13 38 13 13 12 6 15 7 20 12 1 18 2 18 36 34 21 23 19 15 16 2 14 12 12 14 3 31 17 "
              + "21 12 14 12 12 12 12 3 24 12 12 12 12 22 18 12 15 6 12 70 21 36 12 14 32 13 3 -22 112";
      case "urllib" -> "26 -19";
      case "urllib.parse" ->
          "11 urllib 212 3 math -2 2 ipaddress -2 15 4 17 19 52 9 29 1 12 29 1 13 14 12 12 5 19 14 12 12 12 "
              + "1 -17";
      case "warnings" -> "93 12 12 19 3 -18 13 5";
      case "weakref" -> "131 3 _weakrefset -2 2 itertools -2 2 13 64 10 34 32 -19 47";
      default -> null;
    };
  }
}
