/** Who holds an object, and why it is alive: data for tools that show memory. Nothing here changes a count. */
package org.minipy.runtime.explain;
