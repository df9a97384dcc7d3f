package org.minipy.runtime.modules;

import org.minipy.runtime.modules.abc.AbcModule;
import org.minipy.runtime.modules.address.AddressModule;
import org.minipy.runtime.modules.atexit.AtExitModule;
import org.minipy.runtime.modules.builtins.BuiltinsModule;
import org.minipy.runtime.modules.cmath.CmathModule;
import org.minipy.runtime.modules.codecs.CodecsModule;
import org.minipy.runtime.modules.collections.CollectionsModule;
import org.minipy.runtime.modules.digest.DigestModule;
import org.minipy.runtime.modules.errno.ErrnoModule;
import org.minipy.runtime.modules.functools.FunctoolsModule;
import org.minipy.runtime.modules.gc.GcModule;
import org.minipy.runtime.modules.heapq.HeapqModule;
import org.minipy.runtime.modules.http.HttpModule;
import org.minipy.runtime.modules.io.IoModule;
import org.minipy.runtime.modules.itertools.ItertoolsModule;
import org.minipy.runtime.modules.math.MathModule;
import org.minipy.runtime.modules.operator.OperatorModule;
import org.minipy.runtime.modules.posix.PosixModule;
import org.minipy.runtime.modules.process.ProcessModule;
import org.minipy.runtime.modules.random.RandomModule;
import org.minipy.runtime.modules.re.ReModule;
import org.minipy.runtime.modules.signal.SignalModule;
import org.minipy.runtime.modules.subprocess.SubprocessModule;
import org.minipy.runtime.modules.sys.SysModule;
import org.minipy.runtime.modules.thread.ThreadModule;
import org.minipy.runtime.modules.time.TimeModule;
import org.minipy.runtime.modules.traceback.TracebackModule;
import org.minipy.runtime.modules.tracemalloc.TraceMallocModule;
import org.minipy.runtime.modules.typing.TypingModule;
import org.minipy.runtime.modules.unicodedata.UnicodeModule;
import org.minipy.runtime.modules.warnings.WarningsModule;
import org.minipy.runtime.modules.weakref.WeakRefModule;
import org.minipy.runtime.types.module.PyModule;

/** The modules written in Java, by name. Nothing of a module is loaded before it is asked for. */
public final class BuiltinModules {
  private static final String[] NAMES = {
    "_abc",
    "_address",
    "_codecs",
    "_collections",
    "_digest",
    "_functools",
    "_heapq",
    "_http",
    "_io",
    "_operator",
    "_process",
    "_random",
    "_signal",
    "_sre",
    "_subprocess",
    "_thread",
    "_traceback",
    "_tracemalloc",
    "_typing",
    "_unicodedata",
    "_warnings",
    "_weakref",
    "atexit",
    "builtins",
    "cmath",
    "errno",
    "gc",
    "itertools",
    "math",
    "posix",
    "sys",
    "time"
  };

  private BuiltinModules() {}

  /** A new module object, or null when no module of the runtime has that name; {@code sys.modules} is not touched. */
  public static PyModule createOrNull(String name) {
    BuiltinModule module = declaration(name);
    return module == null ? null : module.create();
  }

  /** Whether the runtime has a module of that name. */
  public static boolean has(String name) {
    for (String known : NAMES) {
      if (known.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The names of all modules of the runtime, sorted; a copy. */
  public static String[] names() {
    return NAMES.clone();
  }

  private static BuiltinModule declaration(String name) {
    return switch (name) {
      case "_abc" -> new AbcModule();
      case "_address" -> new AddressModule();
      case "_codecs" -> new CodecsModule();
      case "_collections" -> new CollectionsModule();
      case "_digest" -> new DigestModule();
      case "_functools" -> new FunctoolsModule();
      case "_heapq" -> new HeapqModule();
      case "_http" -> new HttpModule();
      case "_io" -> new IoModule();
      case "_operator" -> new OperatorModule();
      case "_process" -> new ProcessModule();
      case "_random" -> new RandomModule();
      case "_signal" -> new SignalModule();
      case "_sre" -> new ReModule();
      case "_subprocess" -> new SubprocessModule();
      case "_thread" -> new ThreadModule();
      case "_traceback" -> new TracebackModule();
      case "_tracemalloc" -> new TraceMallocModule();
      case "_typing" -> new TypingModule();
      case "_unicodedata" -> new UnicodeModule();
      case "_warnings" -> new WarningsModule();
      case "_weakref" -> new WeakRefModule();
      case "atexit" -> new AtExitModule();
      case "builtins" -> new BuiltinsModule();
      case "cmath" -> new CmathModule();
      case "errno" -> new ErrnoModule();
      case "gc" -> new GcModule();
      case "itertools" -> new ItertoolsModule();
      case "math" -> new MathModule();
      case "posix" -> new PosixModule();
      case "sys" -> new SysModule();
      case "time" -> new TimeModule();
      default -> null;
    };
  }
}
