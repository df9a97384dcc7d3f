package org.minipy.runtime.types.functools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * A function that remembers its results: what functools.lru_cache makes.
 *
 * <p>The cache is a dict from the arguments to the result, or, when the number of results is limited, to a link of a
 * list in the order of use. A single argument that is an int or a str is its own key; otherwise a tuple of the
 * arguments is.
 */
public final class PyLruCache extends DictOwner {
  /** The type {@code functools._lru_cache_wrapper}. */
  public static final PyType TYPE = PyType.builtin("_lru_cache_wrapper", new LruCacheSlots()).inModule("functools")
      .withGc().withDict().withWeakrefs().withOffsets(104, 112).sized(120, 0);

  /** A limit that means none. */
  public static final long UNLIMITED = -1;

  private PyObject function;
  private PyObject infoType;
  private PyObject keywordMark;
  private final long limit;
  private final boolean typed;
  private PyDict cache;
  private PyLruLink ends;
  private long hits;
  private long misses;

  /** Makes a cache for {@code function}; takes references, but steals {@code cache} and {@code ends}. */
  private PyLruCache(PyType type, PyObject function, long limit, boolean typed, PyObject infoType,
      PyObject keywordMark, PyDict cache, PyLruLink ends) {
    super(type);
    this.cache = cache;
    this.ends = ends;
    this.function = Refs.newRef(function);
    this.limit = limit;
    this.typed = typed;
    this.infoType = Refs.newRef(infoType);
    this.keywordMark = Refs.newRef(keywordMark);
    track();
  }

  /** A cache for {@code function} that keeps {@code limit} results. */
  static PyLruCache of(PyType type, PyObject function, long limit, boolean typed, PyObject infoType,
      PyObject keywordMark) {
    PyDict cache = new PyDict();
    PyLruLink ends = null;
    try {
      ends = new PyLruLink(null, 0, null);
      return new PyLruCache(type, function, limit, typed, infoType, keywordMark, cache, ends);
    } catch (Throwable t) {
      Refs.decref(cache);
      Refs.xdecref(ends);
      throw t;
    }
  }

  /** Answers a call. */
  PyObject call(PyObject[] args, PyStr[] keywords) {
    if (limit == 0) {
      misses++;
      return Calls.call(function, args, keywords);
    }
    PyObject key = key(args, keywords);
    try {
      return limit == UNLIMITED ? callUnlimited(key, args, keywords) : callLimited(key, args, keywords);
    } finally {
      Refs.decref(key);
    }
  }

  private PyObject callUnlimited(PyObject key, PyObject[] args, PyStr[] keywords) {
    long hash = Comparison.hash(key);
    int found = cache.find(key, hash);
    if (found >= 0) {
      hits++;
      return Refs.newRef(cache.valueAt(found));
    }
    misses++;
    PyObject result = Calls.call(function, args, keywords);
    try {
      cache.put(key, hash, result);
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
    return result;
  }

  private PyObject callLimited(PyObject key, PyObject[] args, PyStr[] keywords) {
    long hash = Comparison.hash(key);
    int found = cache.find(key, hash);
    if (found >= 0) {
      PyLruLink link = (PyLruLink) cache.valueAt(found);
      link.unlink();
      link.insertBefore(ends);
      hits++;
      return Refs.newRef(link.result);
    }
    misses++;
    PyObject result = Calls.call(function, args, keywords);
    try {
      remember(key, hash, result);
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
    return result;
  }

  private void remember(PyObject key, long hash, PyObject result) {
    if (cache.find(key, hash) >= 0) {
      return;
    }
    PyLruLink link = new PyLruLink(key, hash, result);
    if (cache.size() < limit || ends.next == ends) {
      link.insertBefore(ends);
      putSteal(link);
      return;
    }
    PyLruLink oldest = Refs.newRef(ends.next);
    oldest.unlink();
    try {
      try {
        int entry = cache.find(oldest.key, oldest.hash);
        if (entry >= 0) {
          cache.removeAt(entry);
        }
      } catch (Throwable t) {
        Refs.decref(link);
        throw t;
      }
      link.insertBefore(ends);
      putSteal(link);
    } finally {
      Refs.decref(oldest);
    }
  }

  private void putSteal(PyLruLink link) {
    try {
      cache.put(link.key, link.hash, link);
    } catch (Throwable t) {
      link.unlink();
      throw t;
    } finally {
      Refs.decref(link);
    }
  }

  private PyObject key(PyObject[] args, PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    int given = args.length - named;
    if (!typed && named == 0) {
      return given == 1 && isOwnKey(args[0]) ? Refs.newRef(args[0]) : PyTuple.copyOf(args, 0, given);
    }
    PyObject[] parts = new PyObject[given + (named == 0 ? 0 : 1 + 2 * named) + (typed ? args.length : 0)];
    System.arraycopy(args, 0, parts, 0, given);
    int n = given;
    if (named != 0) {
      parts[n++] = keywordMark;
      for (int i = 0; i < named; i++) {
        parts[n++] = keywords[i];
        parts[n++] = args[given + i];
      }
    }
    if (typed) {
      for (PyObject arg : args) {
        parts[n++] = PyType.of(arg);
      }
    }
    return PyTuple.copyOf(parts, 0, n);
  }

  private static boolean isOwnKey(PyObject o) {
    return o instanceof PyInt i && i.isExact() || o instanceof PyStr s && s.isExact();
  }

  /** What {@code cache_info()} returns. */
  PyObject info() {
    PyObject[] numbers = {
      PyInt.of(hits), PyInt.of(misses), limit == UNLIMITED ? PyNone.owned() : PyInt.of(limit), PyInt.of(cache.size())
    };
    try {
      return Calls.call(infoType, numbers);
    } finally {
      Refs.decrefAll(numbers);
    }
  }

  /** Forgets all results and counts. */
  void clear() {
    hits = 0;
    misses = 0;
    ends.prev = ends;
    ends.next = ends;
    cache.clear();
  }

  @Override
  public void traverse(Visitor visitor) {
    if (ends != null) {
      visitor.visit(ends);
      for (PyLruLink link = ends.next; link != ends; link = link.next) {
        visitor.visitIfPresent(link.key);
        visitor.visitIfPresent(link.result);
      }
    }
    visitor.visitIfPresent(cache);
    visitor.visitIfPresent(function);
    visitor.visitIfPresent(keywordMark);
    visitor.visitIfPresent(infoType);
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject[] old = {cache, function, keywordMark, infoType, dict, ends};
    cache = null;
    function = null;
    keywordMark = null;
    infoType = null;
    dict = null;
    ends = null;
    Refs.clearForwards(old, old.length);
  }

  @Override
  protected void clearReferences() {
    clear();
    PyDict old = dict;
    dict = null;
    Refs.xdecref(old);
  }
}
