package org.minipy.runtime.types.thread;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.minipy.runtime.host.Modules;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.SlotPlaces;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/** An object whose attributes are others in each thread; those of a thread go when the thread or the object ends. */
public final class PyLocal extends PyGcObject implements HasDict, SlotPlaces {
  /** The type {@code _thread._local}. */
  public static final PyType TYPE = PyType.builtin("_local", new LocalSlots()).inModule("_thread").withGc().withDict()
      .withWeakrefs().withOffsets(0, 40).sized(64, 0);

  private final Map<ThreadState, PyDict> dicts = new IdentityHashMap<>();
  private PyObject[] args;
  private PyStr[] keywords;
  private PyObject[] places;

  /** The locals that have attributes in one thread. */
  private static final class OfThread implements Modules.EndsWithThread {
    private final Set<PyLocal> locals = Collections.newSetFromMap(new IdentityHashMap<>());

    static OfThread get(ThreadState thread) {
      return thread.states().state(OfThread.class, OfThread::new);
    }

    @Override
    public void threadEnds() {
      while (!locals.isEmpty()) {
        PyLocal local = locals.iterator().next();
        locals.remove(local);
        Refs.xdecref(local.dicts.remove(ThreadState.current()));
      }
    }
  }

  /** Makes one of {@code type}; {@code args} are for {@code __init__} in each thread, keyword values last; borrowed. */
  PyLocal(PyType type, PyObject[] args, PyStr[] keywords) {
    super(type);
    this.args = args.clone();
    this.keywords = keywords;
    Refs.increfAll(this.args, args.length);
    places = new PyObject[type.slotCount()];
    dict();
    track();
  }

  /** Whether the running thread has not used it yet. */
  boolean isNewHere() {
    return !dicts.containsKey(ThreadState.current());
  }

  /** What {@code __init__} gets, borrowed, keyword values last. */
  PyObject[] args() {
    return args;
  }

  /** The names of the keyword values, or null. */
  PyStr[] keywords() {
    return keywords;
  }

  /** Forgets the attributes of the running thread: {@code __init__} has failed. */
  void forgetHere() {
    ThreadState thread = ThreadState.current();
    OfThread.get(thread).locals.remove(this);
    Refs.xdecref(dicts.remove(thread));
  }

  @Override
  public PyObject[] slotPlaces() {
    return places;
  }

  @Override
  public PyDict dictOrNull() {
    return dicts.get(ThreadState.current());
  }

  @Override
  public PyDict dict() {
    ThreadState thread = ThreadState.current();
    PyDict dict = dicts.get(thread);
    if (dict == null) {
      dict = new PyDict();
      dicts.put(thread, dict);
      OfThread.get(thread).locals.add(this);
    }
    return dict;
  }

  @Override
  public void setDict(PyDict dict) {
    throw new UnsupportedOperationException("__dict__");
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitAll(args, args.length);
    visitor.visitAll(places, places.length);
    for (PyDict dict : dicts.values()) {
      visitor.visit(dict);
    }
  }

  @Override
  protected void release() {
    PyObject[] oldArgs = args;
    PyObject[] oldPlaces = places;
    args = new PyObject[0];
    keywords = null;
    places = new PyObject[oldPlaces.length];
    Refs.clearForwards(oldArgs, oldArgs.length);
    Refs.clearForwards(oldPlaces, oldPlaces.length);
    while (!dicts.isEmpty()) {
      ThreadState thread = dicts.keySet().iterator().next();
      OfThread.get(thread).locals.remove(this);
      Refs.decref(dicts.remove(thread));
    }
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
