package org.minipy.runtime.types.type;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Text;

/** What abstract classes (abc.ABCMeta) need of the runtime. */
public final class AbstractClasses {
  private AbstractClasses() {}

  /** The TypeError for making an instance of a class with abstract methods. */
  public static PyException cannotInstantiate(PyType type) {
    List<String> names = new ArrayList<>();
    PyObject methods = type.dict().getBorrowed(Names.ABSTRACTMETHODS);
    if (methods != null) {
      Iteration.forEach(methods, method -> names.add(Text.strText(method)));
    }
    names.sort(null);
    return Errors.typeError("Can't instantiate abstract class " + type.name()
        + " without an implementation for abstract method" + (names.size() > 1 ? "s" : "") + " '"
        + String.join("', '", names) + "'");
  }
}
