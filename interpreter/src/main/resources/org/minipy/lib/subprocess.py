"""Running other programs: starting them, giving them input, reading what they write and how they ended.

run() does all of that at once; Popen is a process that runs beside this one.
"""

import _subprocess
import io
import os
import sys
import time
import types
import warnings

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE = -1
STDOUT = -2
DEVNULL = -3

_SIGNALS = {1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE",
            9: "SIGKILL", 10: "SIGUSR1", 11: "SIGSEGV", 12: "SIGUSR2", 13: "SIGPIPE", 14: "SIGALRM", 15: "SIGTERM"}


class SubprocessError(Exception):
    """What goes wrong with a process."""


class CalledProcessError(SubprocessError):
    """A process ended with a status that is not 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            name = _SIGNALS.get(-self.returncode)
            how = f"unknown signal {-self.returncode}" if name is None else f"<Signals.{name}: {-self.returncode}>"
            return f"Command '{self.cmd}' died with {how}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."

    @property
    def stdout(self):
        """What the process wrote."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A process took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

    @property
    def stdout(self):
        """What the process had written."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """A process that has ended."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        if self.stdout is not None:
            parts.append(f"stdout={self.stdout!r}")
        if self.stderr is not None:
            parts.append(f"stderr={self.stderr!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    __class_getitem__ = classmethod(types.GenericAlias)

    def check_returncode(self):
        """Raise CalledProcessError unless the status is 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a command and return its status."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a command; raise CalledProcessError unless it ends with 0."""
    status = call(*popenargs, **kwargs)
    if status:
        cmd = kwargs.get("args")
        raise CalledProcessError(status, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a command and return what it writes; raise CalledProcessError unless it ends with 0."""
    for name in "stdout", "check":
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        text = kwargs.get("universal_newlines") or kwargs.get("text") or kwargs.get("encoding") or kwargs.get("errors")
        kwargs["input"] = "" if text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a command to its end and return a CompletedProcess."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = PIPE
        kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        status = process.poll()
        if check and status:
            raise CalledProcessError(status, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, status, stdout, stderr)


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """(status, output) of a command in a shell; the output has no newline at the end."""
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        status = 0
    except CalledProcessError as e:
        data = e.output
        status = e.returncode
    return status, data.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """What a command in a shell writes."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """The words as one text, in the quotes that Windows needs."""
    words = []
    for word in map(os.fsdecode, seq):
        quoted = " " in word or "\t" in word or not word
        out = []
        slashes = 0
        for c in word:
            if c == "\\":
                slashes += 1
                continue
            out.append("\\" * (2 * slashes + 1 if c == '"' else slashes) + c)
            slashes = 0
        out.append("\\" * (2 * slashes if quoted else slashes))
        text = "".join(out)
        words.append(f'"{text}"' if quoted else text)
    return " ".join(words)


def _index(value):
    if hasattr(type(value), "__index__"):
        return value.__index__()
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _find(command, path):
    """The program a command names, for the errors that starting it would raise."""
    if "/" in command:
        candidates = [command]
    else:
        candidates = [os.path.join(folder, command) for folder in path.split(os.pathsep)]
    failure = FileNotFoundError(2, os.strerror(2), command)
    for candidate in candidates:
        if os.path.isdir(candidate) or os.path.exists(candidate) and not os.access(candidate, os.X_OK):
            failure = PermissionError(13, os.strerror(13), command)
        elif os.path.exists(candidate):
            return candidate
    raise failure


class Popen:
    """A process that runs beside this one; stdin, stdout and stderr are files where a PIPE was asked for."""

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                 close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
                 creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None,
                 extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None):
        self._input = None
        self._reading = None
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if not isinstance(pipesize, int):
            raise TypeError("pipesize must be an integer")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        for name, value, default in (("preexec_fn", preexec_fn, None), ("pass_fds", tuple(pass_fds), ()),
                                     ("user", user, None), ("group", group, None),
                                     ("extra_groups", extra_groups, None), ("umask", umask, -1),
                                     ("process_group", process_group, None)):
            if value != default:
                raise NotImplementedError(f"Popen() with {name} is not supported")
        self.args = args
        self.stdin = None
        self.stdout = None
        self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.pipesize = pipesize
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but "
                                  "different. Pass one or the other.")
        self.text_mode = encoding or errors or text or universal_newlines
        words = [args] if isinstance(args, (str, bytes, os.PathLike)) else list(args)
        words = [os.fsdecode(word) for word in words]
        if shell:
            words = [os.fsdecode(executable) if executable else "/bin/sh", "-c", *words]
        elif not words:
            raise IndexError("list index out of range")
        command = words[0]
        if executable is not None and not shell:
            command = os.fsdecode(executable)
        if any("\0" in word for word in words):
            raise ValueError("embedded null byte")
        variables = []
        for name, value in (os.environ if env is None else env).items():
            name, value = os.fsdecode(name), os.fsdecode(value)
            if "=" in name or not name:
                raise ValueError("illegal environment variable name")
            variables += [name, value]
        folder = "" if cwd is None else os.fsdecode(cwd)
        files = [self._file_number(stdin, 0), self._file_number(stdout, 1), self._file_number(stderr, 2)]
        if folder and not os.path.isdir(folder):
            code = 20 if os.path.exists(folder) else 2
            raise OSError(code, os.strerror(code), cwd)
        path = (os.environ if env is None else env).get("PATH", os.defpath)
        if "/" in command and folder:
            there = os.path.join(folder, command)
            _find(there if os.path.exists(there) else command, path)
            found = command
        else:
            found = _find(command, path)
        words[0] = os.path.abspath(found) if "/" in found and not folder else found
        if start_new_session:
            words.insert(0, "setsid")
        try:
            self.pid, *ends = _subprocess.start(words, variables, folder, *files)
        except OSError as e:
            raise OSError(e.errno, e.strerror, command) from None
        self._child_created = True
        line_buffering = False
        if self.text_mode and bufsize == 1:
            line_buffering = True
            bufsize = -1
        for name, end, mode in zip(("stdin", "stdout", "stderr"), ends, ("wb", "rb", "rb")):
            if end == -1:
                continue
            file = io.open(end, mode, bufsize)
            if self.text_mode:
                if name == "stdin":
                    file = io.TextIOWrapper(file, write_through=True, line_buffering=line_buffering, encoding=encoding,
                                            errors=errors)
                else:
                    file = io.TextIOWrapper(file, encoding=encoding, errors=errors)
            setattr(self, name, file)

    @staticmethod
    def _file_number(file, own):
        if file is None:
            return own
        if file == STDOUT and own != 2:
            raise ValueError("STDOUT can only be used for stderr")
        return file if isinstance(file, int) else file.fileno()

    @property
    def universal_newlines(self):
        """Whether the pipes are files of text."""
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text

    __class_getitem__ = classmethod(types.GenericAlias)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            if exc_type == KeyboardInterrupt:
                try:
                    self._wait(0.25)
                except TimeoutExpired:
                    pass
            else:
                self.wait()

    def __del__(self, _warn=warnings.warn):
        if not self._child_created:
            return
        if self.returncode is None:
            _warn(f"subprocess {self.pid} is still running", ResourceWarning, source=self)

    def communicate(self, input=None, timeout=None):
        """Write the input, read everything and wait for the end; (stdout, stderr)"""
        if self._reading is not None and input:
            raise ValueError("Cannot send input after starting communication")
        pipes = [self.stdin, self.stdout, self.stderr]
        if timeout is None and self._reading is None and pipes.count(None) >= 2:
            stdout = stderr = None
            if self.stdin:
                self._write_input(input)
            elif self.stdout:
                stdout = self.stdout.read()
                self.stdout.close()
            elif self.stderr:
                stderr = self.stderr.read()
                self.stderr.close()
            self.wait()
            return stdout, stderr
        return self._communicate(input, timeout)

    def _write_input(self, input):
        if input:
            try:
                self.stdin.write(input)
            except BrokenPipeError:
                pass
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _communicate(self, input, timeout):
        import threading
        end = None if timeout is None else time.monotonic() + timeout
        if self._reading is None:
            self._reading = []
            for name in "stdout", "stderr":
                file = getattr(self, name)
                parts = None if file is None else []
                thread = None
                if file is not None:
                    thread = threading.Thread(target=self._read_all, args=(file, parts), daemon=True)
                    thread.start()
                self._reading.append((thread, parts))
            if self.stdin:
                thread = threading.Thread(target=self._write_input, args=(input,), daemon=True)
                thread.start()
                self._reading.append((thread, None))
        for thread, _ in self._reading:
            if thread is not None:
                thread.join(None if end is None else max(0, end - time.monotonic()))
                if thread.is_alive():
                    raise self._expired(timeout)
        self.wait(None if end is None else max(0, end - time.monotonic()))
        outputs = []
        for (_, parts), file in zip(self._reading, (self.stdout, self.stderr)):
            if parts is None:
                outputs.append(None)
                continue
            data = b"".join(parts)
            if self.text_mode:
                data = data.decode(file.encoding, file.errors).replace("\r\n", "\n").replace("\r", "\n")
            outputs.append(data)
            file.close()
        return tuple(outputs)

    def _expired(self, timeout):
        outputs = [b"".join(parts) or None if parts is not None else None for _, parts in self._reading[:2]]
        return TimeoutExpired(self.args, timeout, *outputs)

    def _read_all(self, file, parts):
        raw = file.buffer if self.text_mode else file
        read = getattr(raw, "read1", raw.read)
        while True:
            part = read(32768)
            if not part:
                break
            parts.append(part)

    def poll(self):
        """The status, None while the process runs."""
        if self.returncode is None and self._child_created:
            self.returncode = _subprocess.wait(self.pid, 0)
        return self.returncode

    def wait(self, timeout=None):
        """Wait for the end; return the status."""
        return self._wait(timeout)

    def _wait(self, timeout):
        if self.returncode is None:
            status = _subprocess.wait(self.pid, -1 if timeout is None else max(0, int(timeout * 1e9)))
            if status is None:
                raise TimeoutExpired(self.args, timeout)
            self.returncode = status
        return self.returncode

    def send_signal(self, sig):
        """Send the process a signal, unless it has ended."""
        if self.poll() is None:
            _subprocess.send(self.pid, _index(sig))

    def terminate(self):
        """Ask the process to end."""
        self.send_signal(15)

    def kill(self):
        """End the process."""
        self.send_signal(9)
