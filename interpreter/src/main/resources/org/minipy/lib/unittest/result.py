"""What became of tests."""

import functools
import io
import sys
import traceback

__unittest = True


def failfast(method):
    @functools.wraps(method)
    def stopping(self, *args, **kw):
        if getattr(self, 'failfast', False):
            self.stop()
        return method(self, *args, **kw)
    return stopping


class TestResult:
    """Collects the outcomes of tests."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        """Called by the runner after all tests."""

    def startTest(self, test):
        """Called before a test runs."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if self.buffer:
            if self._stderr_buffer is None:
                self._stderr_buffer = io.StringIO()
                self._stdout_buffer = io.StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def startTestRun(self):
        """Called once before the first test."""

    def stopTest(self, test):
        """Called after a test has run."""
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if not self.buffer:
            return
        pairs = ((self._stdout_buffer, self._original_stdout, 'Stdout'),
                 (self._stderr_buffer, self._original_stderr, 'Stderr'))
        if self._mirrorOutput:
            for buffer, original, name in pairs:
                text = self._ended(buffer.getvalue())
                if text:
                    original.write(f'\n{name}:\n{text}')
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for buffer, _, _ in pairs:
            buffer.seek(0)
            buffer.truncate()

    @staticmethod
    def _ended(text):
        return text if not text or text.endswith('\n') else text + '\n'

    def stopTestRun(self):
        """Called once after the last test."""

    @failfast
    def addError(self, test, err):
        """Called when a test raised something unexpected; err is what sys.exc_info() returns."""
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        """Called when an assertion failed."""
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        """Called at the end of a subtest; err is None where it passed."""
        if err is None:
            return
        if getattr(self, 'failfast', False):
            self.stop()
        outcomes = self.failures if issubclass(err[0], test.failureException) else self.errors
        outcomes.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        """Called when a test passed."""

    def addSkip(self, test, reason):
        """Called when a test was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """Called when a test failed that was expected to."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """Called when a test passed that was expected to fail."""
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        """Called with the seconds that a test took."""
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        """Whether all tests so far went as expected."""
        return not self.failures and not self.errors and not getattr(self, 'unexpectedSuccesses', ())

    def stop(self):
        """Asks for no further tests."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        tb = self._clean_tracebacks(kind, value, tb, test)
        report = traceback.TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True)
        lines = list(report.format())
        if self.buffer:
            for stream, name in ((sys.stdout, 'Stdout'), (sys.stderr, 'Stderr')):
                text = self._ended(stream.getvalue())
                if text:
                    lines.append(f'\n{name}:\n{text}')
        return ''.join(lines)

    def _clean_tracebacks(self, kind, value, tb, test):
        """Leaves the frames of this package out, also of causes and contexts."""
        first = True
        seen = {id(value)}
        waiting = [(kind, value, tb)]
        while waiting:
            kind, value, tb = waiting.pop()
            while tb is not None and self._is_relevant_tb_level(tb):
                tb = tb.tb_next
            if kind is test.failureException:
                self._remove_unittest_tb_frames(tb)
            if first:
                result = tb
                first = False
            else:
                value.__traceback__ = tb
            if value is not None:
                for other in (value.__cause__, value.__context__):
                    if other is not None and id(other) not in seen:
                        seen.add(id(other))
                        waiting.append((type(other), other, other.__traceback__))
        return result

    def _is_relevant_tb_level(self, tb):
        return '__unittest' in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        last = None
        while tb is not None and not self._is_relevant_tb_level(tb):
            last = tb
            tb = tb.tb_next
        if last is not None:
            last.tb_next = None

    def __repr__(self):
        cls = type(self)
        return (f'<{cls.__module__}.{cls.__qualname__} run={self.testsRun} '
                f'errors={len(self.errors)} failures={len(self.failures)}>')
