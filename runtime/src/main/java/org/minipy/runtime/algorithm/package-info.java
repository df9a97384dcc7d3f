/**
 * Pure algorithms of the runtime: text of numbers, formatting, hashing, sorting, table layouts, codecs.
 *
 * <p>They work on Java strings, numbers and arrays only and know no Python object. A failure that a Python program must
 * see is a {@link org.minipy.runtime.algorithm.FormatException}, which the calling type turns into the exception of its
 * kind.
 */
package org.minipy.runtime.algorithm;
