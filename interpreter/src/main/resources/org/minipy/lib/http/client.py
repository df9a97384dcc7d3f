"""Answers of web servers."""

import io

__all__ = ['HTTPMessage', 'HTTPResponse', 'HTTPException', 'BadStatusLine', 'IncompleteRead', 'RemoteDisconnected']

HTTP_PORT = 80
HTTPS_PORT = 443


class HTTPException(Exception):
    """The base of the errors of this module."""


class BadStatusLine(HTTPException):
    """A server answered with something else than HTTP."""

    def __init__(self, line):
        line = line or repr(line)
        self.args = line,
        self.line = line


class IncompleteRead(HTTPException):
    """An answer ended too early."""

    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial = partial
        self.expected = expected

    def __str__(self):
        more = '' if self.expected is None else f', {self.expected} more expected'
        return f'IncompleteRead({len(self.partial)} bytes read{more})'

    __repr__ = __str__


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    """A server closed the connection without an answer."""

    def __init__(self, message):
        BadStatusLine.__init__(self, '')
        ConnectionResetError.__init__(self, message)


class HTTPMessage:
    """Headers: names, in which the case of letters does not matter, and values; a name may come more than once."""

    def __init__(self, pairs=()):
        self._headers = list(pairs)

    def _values(self, name):
        return [value for key, value in self._headers if key.lower() == name.lower()]

    def __len__(self):
        return len(self._headers)

    def __iter__(self):
        return iter(self.keys())

    def __contains__(self, name):
        return bool(self._values(name))

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._headers.append((name, value))

    def __delitem__(self, name):
        self._headers = [pair for pair in self._headers if pair[0].lower() != name.lower()]

    def get(self, name, failobj=None):
        """Return the first value of a name."""
        values = self._values(name)
        return values[0] if values else failobj

    def get_all(self, name, failobj=None):
        """Return the list of all values of a name."""
        return self._values(name) or failobj

    def keys(self):
        """Return the list of names."""
        return [name for name, _ in self._headers]

    def values(self):
        """Return the list of values."""
        return [value for _, value in self._headers]

    def items(self):
        """Return the list of names and values."""
        return list(self._headers)

    def add_header(self, name, value):
        """Add a header."""
        self._headers.append((name, value))

    def get_content_type(self):
        """Return the type of the content, such as text/plain."""
        value = self.get('content-type', 'text/plain').partition(';')[0].strip().lower()
        return value if value.count('/') == 1 else 'text/plain'

    def get_content_maintype(self):
        """Return the type of the content before the slash."""
        return self.get_content_type().split('/')[0]

    def get_content_subtype(self):
        """Return the type of the content after the slash."""
        return self.get_content_type().split('/')[1]

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        """Return a parameter of a header."""
        for part in self.get(header, '').split(';')[1:]:
            name, _, value = part.partition('=')
            if name.strip().lower() == param.lower():
                value = value.strip()
                return value.strip('"') if unquote else value
        return failobj

    def get_content_charset(self, failobj=None):
        """Return the encoding of the content, in lower case."""
        charset = self.get_param('charset')
        return failobj if charset is None else charset.lower()

    def as_string(self):
        """Return the headers as lines."""
        return ''.join(f'{name}: {value}\n' for name, value in self._headers) + '\n'

    __str__ = as_string


class HTTPResponse(io.BufferedIOBase):
    """The answer of a server."""

    def __init__(self, version, status, reason, headers, body):
        self.version = version
        self.status = self.code = status
        self.reason = reason
        self.msg = self.headers = headers
        self.length = None if 'transfer-encoding' in headers else len(body)
        self.chunked = 'transfer-encoding' in headers
        self.will_close = True
        self._body = io.BytesIO(body)
        self._size = len(body)
        self._ended = False

    def _read(self, data, wanted=True):
        if self.length is not None:
            self.length -= len(data)
        if wanted and not data or self._body.tell() == self._size:
            self._ended = True
        return data

    def read(self, amt=None):
        """Read so many bytes, or all."""
        return b'' if self._ended else self._read(self._body.read(amt))

    def read1(self, n=-1):
        """Read up to so many bytes."""
        return self.read(None if n < 0 else n)

    def readinto(self, b):
        """Read into a buffer; return how many bytes."""
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def readline(self, limit=-1):
        """Read a line."""
        return b'' if self._ended else self._read(self._body.readline(limit))

    def peek(self, n=-1):
        """Return the bytes that come next."""
        at = self._body.tell()
        data = self._body.read()
        self._body.seek(at)
        return data

    def readable(self):
        """Return True."""
        return True

    def fileno(self):
        """Raise io.UnsupportedOperation: there is no file descriptor."""
        raise io.UnsupportedOperation('fileno')

    def isclosed(self):
        """Return whether everything was read."""
        return self._ended

    def close(self):
        """Close the answer."""
        self._ended = True
        super().close()

    def getheader(self, name, default=None):
        """Return the values of a header, with commas between them."""
        values = self.headers.get_all(name)
        return default if values is None else ', '.join(values)

    def getheaders(self):
        """Return the list of names and values."""
        return self.headers.items()

    def info(self):
        """Return the headers."""
        return self.headers

    def geturl(self):
        """Return the URL that was read in the end."""
        return self.url

    def getcode(self):
        """Return the status."""
        return self.status
