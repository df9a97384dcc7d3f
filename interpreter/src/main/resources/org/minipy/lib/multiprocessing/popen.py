"""Starting worker processes."""

import os
import sys
import _process
from multiprocessing import _hub, _image, process


class Popen:
    """A process that runs a process object in an image of __main__."""

    def __init__(self, process_object, image=None):
        if image is None:
            image = image_of(process_object)
        process._flush_std_streams()
        messages = _hub.new_queue()
        messages.request(_hub.PUT, data=image)
        address, number = messages.__reduce__()[1]
        variables = [text for pair in os.environ.items() for text in pair]
        arguments = [*_options(), '-c', 'from multiprocessing.popen import main; main()', '--multiprocessing-fork', address,
                     str(number), str(os.getpid()), process_object._parent_name, process_object._name,
                     ':'.join(str(i) for i in process_object._identity)]
        self.pid = _process.start(arguments, variables)
        self.sentinel = self
        self.returncode = None

    def poll(self):
        """Return the exit status; None while the process runs."""
        return self.wait(0)

    def wait(self, timeout=None):
        """Wait for the end, at most timeout seconds; return the exit status or None."""
        if self.returncode is None:
            self.returncode = _process.wait(self.pid, _hub.in_nanoseconds(timeout))
        return self.returncode

    def terminate(self):
        if self.poll() is None:
            _process.end(self.pid, False)

    def kill(self):
        if self.poll() is None:
            _process.end(self.pid, True)

    def announce_end(self, queue):
        """Have an empty message put into a queue when the process ends."""
        _process.announce_end(self.pid, queue.id)


def image_of(process_object):
    """Return what a process is started with."""
    return _image.of_process(sys.modules['__main__'], (_state(), process_object))


def _state():
    return {'argv': sys.argv, 'path': sys.path, 'limit': sys.getrecursionlimit()}


def _options():
    """The options of this run that its workers need."""
    flags = sys.flags
    options = ['-' + letter * count for letter, count in (('O', flags.optimize), ('b', flags.bytes_warning),
               ('E', flags.ignore_environment), ('s', flags.no_user_site), ('I', flags.isolated)) if count]
    for warning in sys.warnoptions:
        options += ['-W', warning]
    for name, value in sys._xoptions.items():
        if name not in ('audit', 'gcstress'):
            options += ['-X', name if value is True else f'{name}={value}']
    return options


def main():
    """Run what the parent sends; the command of a worker."""
    address, number, parent_pid, parent_name, name, identity = sys.argv[2:]
    try:
        data = _hub.Shared(address, int(number)).request(_hub.GET)[2]
        reader = _image.Reader(data)
        main_module = sys.modules['__main__']
        del main_module.__dict__['main']
        reader.main(main_module)
        state, process_object = reader.load()
        sys.argv[:] = state['argv']
        sys.path[:] = state['path']
        sys.setrecursionlimit(state['limit'])
        process_object._name = name
        process_object._identity = tuple(int(i) for i in identity.split(':'))
        process._parent = process._ParentProcess(parent_name, int(parent_pid))
        exitcode = process_object._bootstrap()
    except (EOFError, ConnectionError, FileNotFoundError):
        # The parent has gone, and with it what this process works on.
        exitcode = 1
    os._exit(exitcode & 255)
