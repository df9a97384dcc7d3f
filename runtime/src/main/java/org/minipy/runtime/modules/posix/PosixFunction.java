package org.minipy.runtime.modules.posix;

import java.util.function.IntConsumer;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.modules.subprocess.Signals;
import org.minipy.runtime.modules.thread.NativeIds;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.io.Descriptors;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module posix. */
enum PosixFunction implements BuiltinMethod {
  STAT("stat($module, /, path, *, dir_fd=None, follow_symlinks=True)", "What is known about a file."),
  LSTAT("lstat($module, /, path, *, dir_fd=None)", "What is known about a file, or about a link itself."),
  ACCESS("access($module, /, path, mode, *, dir_fd=None,\n       effective_ids=False, follow_symlinks=True)",
      "Whether a file may be used in a way."),
  LISTDIR("listdir($module, /, path=None)", "The names in a folder, in no order."),
  SCAN("_scan($module, path, /)", "Names and kinds of what is in a folder."),
  MKDIR("mkdir($module, /, path, mode=511, *, dir_fd=None)", "Make a folder."),
  RMDIR("rmdir($module, /, path, *, dir_fd=None)", "Remove an empty folder."),
  REMOVE("remove($module, /, path, *, dir_fd=None)", "Remove a file."),
  UNLINK("unlink($module, /, path, *, dir_fd=None)", "Remove a file."),
  RENAME("rename($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)", "Give a file another name."),
  REPLACE("replace($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
      "Give a file another name, in place of a file that has it."),
  SYMLINK("symlink($module, /, src, dst, target_is_directory=False, *,\n        dir_fd=None)", "Make a symbolic link."),
  LINK("link($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None,\n     follow_symlinks=True)",
      "Make a hard link."),
  READLINK("readlink($module, /, path, *, dir_fd=None)", "Where a symbolic link points to."),
  CHMOD("chmod($module, /, path, mode, *, dir_fd=None, follow_symlinks=True)", "Change who may use a file."),
  UTIME("_utime($module, path, accessed, modified, /)", "Set the times of a file, in nanoseconds."),
  TRUNCATE("truncate($module, /, path, length)", "Cut a file off."),
  GETCWD("getcwd($module, /)", "The current folder."),
  CHDIR("chdir($module, /, path)", "Change the current folder."),
  OPEN("open($module, /, path, flags, mode=511, *, dir_fd=None)", "Open a file; its number."),
  CLOSE("close($module, /, fd)", "Close an open file."),
  READ("read($module, fd, length, /)", "Read from an open file."),
  WRITE("write($module, fd, data, /)", "Write to an open file."),
  LSEEK("lseek($module, fd, position, whence, /)", "Go to a position in an open file."),
  ISATTY("isatty($module, fd, /)", "Whether an open file is a terminal."),
  GETPID("getpid($module, /)", "The number of this process."),
  GETPPID("getppid($module, /)", "The number of the process that started this one."),
  CPU_COUNT("cpu_count($module, /)", "The number of processors."),
  KILL("kill($module, pid, signal, /)", "Send a process a signal."),
  URANDOM("urandom($module, size, /)", "Random bytes for secrets."),
  EXIT("_exit($module, /, status)", "End the process at once."),
  STRERROR("strerror($module, code, /)", "The text of an error number."),
  IDS("_ids($module, /)", "The numbers of the user and of the group."),
  UNAME("_uname($module, /)", "Names of the operating system.");

  private static final String OR_PATH = " or os.PathLike";
  private static final String OR_INTEGER = ", os.PathLike or integer";

  private final String signature;
  private final String doc;

  PosixFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case STAT -> Links.stat(path(args[0], OR_INTEGER), args[2] == null || Truth.of(args[2]));
      case LSTAT -> Links.stat(path(args[0], OR_PATH), false);
      case ACCESS -> PyBool.of(Links.isAccessible(path(args[0], OR_PATH), Indexes.toInt(args[1])));
      case LISTDIR -> Folders.list(folder(args[0]));
      case SCAN -> Folders.scan(folder(args[0]));
      case MKDIR -> Folders.make(path(args[0], OR_PATH), args[1] == null ? 511 : Indexes.toInt(args[1]));
      case RMDIR -> Folders.remove(path(args[0], OR_PATH));
      case REMOVE, UNLINK -> Links.remove(path(args[0], OR_PATH));
      case RENAME, REPLACE -> Links.rename(place("src", args[0]), place("dst", args[1]));
      case SYMLINK -> Links.makeSymbolic(place("src", args[0]), place("dst", args[1]));
      case LINK -> Links.make(place("src", args[0]), place("dst", args[1]));
      case READLINK -> Links.read(path(args[0], OR_PATH));
      case CHMOD -> Links.changeMode(path(args[0], OR_INTEGER), Indexes.toInt(args[1]));
      case UTIME -> Links.setTimes(path(args[0], OR_INTEGER), args[1], args[2]);
      case TRUNCATE -> Links.truncate(path(args[0], OR_INTEGER), Indexes.toIndex(args[1]));
      case GETCWD -> PyStr.of(Interpreter.current().settings().directory);
      case CHDIR -> Folders.change(path(args[0], OR_INTEGER));
      case OPEN -> open(path(args[0], OR_PATH), Indexes.toInt(args[1]));
      case CLOSE -> {
        Descriptors.close(Indexes.toInt(args[0]));
        yield PyNone.owned();
      }
      case READ -> Descriptors.read(Indexes.toInt(args[0]), Indexes.toInt(args[1]));
      case WRITE -> Descriptors.write(Indexes.toInt(args[0]), args[1]);
      case LSEEK -> Descriptors.seek(Indexes.toInt(args[0]), Indexes.toIndex(args[1]), Indexes.toInt(args[2]));
      case ISATTY -> PyBool.of(Descriptors.isTerminal(Indexes.toInt(args[0])));
      case GETPID -> PyInt.of(NativeIds.process());
      case GETPPID -> PyInt.of(ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L));
      case CPU_COUNT -> PyInt.of(Runtime.getRuntime().availableProcessors());
      case KILL -> {
        Signals.kill(Indexes.toLong(args[0]), Indexes.toInt(args[1]));
        yield PyNone.owned();
      }
      case URANDOM -> SystemFacts.random(Indexes.toInt(args[0]));
      case EXIT -> exit(Indexes.toInt(args[0]));
      case STRERROR -> PyStr.of(IoErrors.text(Indexes.toInt(args[0])));
      case IDS -> SystemFacts.ids();
      case UNAME -> SystemFacts.names();
    };
  }

  private PosixPath path(PyObject given, String alternatives) {
    return PosixPath.of(given, signature.substring(0, signature.indexOf('(')), alternatives);
  }

  private PosixPath place(String parameter, PyObject given) {
    String name = signature.substring(0, signature.indexOf('('));
    return PosixPath.ofParameter(given, name, parameter, OR_PATH);
  }

  private PosixPath folder(PyObject given) {
    if (given == null || given == PyNone.NONE) {
      return new PosixPath(PyStr.intern("."), ".", false);
    }
    return PosixPath.of(given, this == SCAN ? "scandir" : "listdir", ", os.PathLike, integer or None");
  }

  private static PyObject open(PosixPath path, int flags) {
    return PyInt.of(path.run(() -> Descriptors.open(path.path(), flags)));
  }

  private static PyObject exit(int status) {
    IntConsumer halt = Interpreter.current().settings().halt;
    if (halt != null) {
      halt.accept(status);
    }
    throw Errors.notImplementedError("os._exit() cannot end this process");
  }
}
