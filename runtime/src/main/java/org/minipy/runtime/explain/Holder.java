package org.minipy.runtime.explain;

import org.minipy.runtime.memory.PyObject;

/**
 * One unit of an object's reference count.
 *
 * @param owner the object that has the reference; null when something outside of all objects has it
 * @param place where the owner has it: {@code [3]}, {@code .name}, {@code default 0}; or what has it outside of
 * objects.
 *     Empty when the owner has but one such place, as most iterators
 */
public record Holder(PyObject owner, String place) {}
