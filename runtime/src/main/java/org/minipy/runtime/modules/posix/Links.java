package org.minipy.runtime.modules.posix;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.singleton.PyNone;

/** Files of the operating system by their names. */
final class Links {
  private static final PosixFilePermission[] FROM_HIGHEST = PosixFilePermission.values();

  private Links() {}

  static PyObject stat(PosixPath path, boolean follows) {
    return path.run(() -> follows ? FileStatus.of(path.path())
        : FileStatus.of(path.path(), LinkOption.NOFOLLOW_LINKS));
  }

  /** Whether a file can be used: 4 for reading, 2 for writing, 1 for execution, 0 if it is there. */
  static boolean isAccessible(PosixPath path, int mode) {
    List<AccessMode> modes = new ArrayList<>();
    if ((mode & 4) != 0) {
      modes.add(AccessMode.READ);
    }
    if ((mode & 2) != 0) {
      modes.add(AccessMode.WRITE);
    }
    if ((mode & 1) != 0) {
      modes.add(AccessMode.EXECUTE);
    }
    try {
      Path p = path.path();
      p.getFileSystem().provider().checkAccess(p, modes.toArray(AccessMode[]::new));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static PyObject remove(PosixPath path) {
    return path.run(() -> {
      if (Files.isDirectory(path.path(), LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(path.text(), null, "Is a directory");
      }
      Files.delete(path.path());
      return PyNone.owned();
    });
  }

  static PyObject rename(PosixPath from, PosixPath to) {
    return from.run(() -> {
      Path target = to.path();
      boolean targetIsFolder = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
      boolean isFolder = Files.isDirectory(from.path(), LinkOption.NOFOLLOW_LINKS);
      if (targetIsFolder && !isFolder && Files.exists(from.path(), LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(to.text(), null, "Is a directory");
      }
      if (isFolder && !targetIsFolder && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(to.text());
      }
      try {
        Files.move(from.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (DirectoryNotEmptyException e) {
        throw new FileSystemException(to.text(), null, "Directory not empty");
      }
      return PyNone.owned();
    }, to);
  }

  static PyObject makeSymbolic(PosixPath target, PosixPath link) {
    return target.run(() -> {
      Files.createSymbolicLink(link.path(), Path.of(target.text()));
      return PyNone.owned();
    }, link);
  }

  static PyObject make(PosixPath existing, PosixPath link) {
    return existing.run(() -> {
      Files.createLink(link.path(), existing.path());
      return PyNone.owned();
    }, link);
  }

  static PyObject read(PosixPath link) {
    return link.run(() -> link.made(Files.readSymbolicLink(link.path()).toString()));
  }

  static PyObject changeMode(PosixPath path, int mode) {
    return path.run(() -> {
      Files.setAttribute(path.path(), "unix:mode", mode & 07777);
      return PyNone.owned();
    });
  }

  static PyObject setTimes(PosixPath path, PyObject accessed, PyObject modified) {
    return path.run(() -> {
      Files.getFileAttributeView(path.path(), BasicFileAttributeView.class)
          .setTimes(time(modified), time(accessed), null);
      return PyNone.owned();
    });
  }

  private static FileTime time(PyObject nanoseconds) {
    return FileTime.from(Indexes.toLong(nanoseconds), TimeUnit.NANOSECONDS);
  }

  static PyObject truncate(PosixPath path, long length) {
    return path.run(() -> {
      try (FileChannel channel = FileChannel.open(path.path(), StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
      return PyNone.owned();
    });
  }

  /** The permissions of the lowest nine bits of a mode. */
  static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < FROM_HIGHEST.length; i++) {
      if ((mode & 1 << FROM_HIGHEST.length - 1 - i) != 0) {
        permissions.add(FROM_HIGHEST[i]);
      }
    }
    return permissions;
  }
}
