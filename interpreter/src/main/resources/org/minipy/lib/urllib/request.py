"""Opening URLs: http, https, file and data."""

import io
import os
import _http
from http.client import (BadStatusLine, HTTPMessage, HTTPResponse, HTTPS_PORT, HTTP_PORT, IncompleteRead,
                         RemoteDisconnected)
from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import quote, unquote, unquote_to_bytes, unwrap, urljoin, urlsplit
from urllib.response import addinfourl

__all__ = ['Request', 'urlopen', 'urlretrieve', 'urlcleanup', 'pathname2url', 'url2pathname']

_UNSET = object()
_MOST_REDIRECTIONS = 10
_METHODS_TO_FOLLOW = ('GET', 'HEAD')
_AGENT = 'Python-urllib/3.12'


class gaierror(OSError):
    """A host has no address."""

    __module__ = 'socket'


class Request:
    """What is to be opened, and how."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.headers = {}
        self.unredirected_hdrs = {}
        self.data = data
        self.timeout = None
        for name, value in headers.items():
            self.add_header(name, value)
        if origin_req_host is None:
            origin_req_host = urlsplit(self._url).hostname or ''
        self.origin_req_host = origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        return f'{self._url}#{self.fragment}' if self.fragment else self._url

    @full_url.setter
    def full_url(self, url):
        self._url, _, fragment = unwrap(url).partition('#')
        self.fragment = fragment or None
        kind, colon, rest = self._url.partition(':')
        if not colon or not kind or '/' in kind:
            raise ValueError(f'unknown url type: {self.full_url!r}')
        self.type = kind.lower()
        if rest.startswith('//'):
            host, slash, path = rest[2:].partition('/')
            if '?' in host:
                host, _, query = host.partition('?')
                slash, path = '', '?' + query + slash + path
            self.host = unquote(host)
            self.selector = slash + path
            if self.selector.startswith('?'):
                self.selector = '/' + self.selector
        else:
            self.host = None
            self.selector = rest

    def get_method(self):
        """Return the word that begins the request."""
        return getattr(self, 'method', 'GET' if self.data is None else 'POST')

    def get_full_url(self):
        """Return the URL."""
        return self.full_url

    def add_header(self, key, val):
        """Set a header."""
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        """Set a header that another place is not told."""
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        """Return whether a header is set."""
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        """Return a header."""
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        """Unset a header."""
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        """Return the headers as a list of names and values."""
        return list({**self.unredirected_hdrs, **self.headers}.items())


def urlopen(url, data=None, timeout=_UNSET, *, cafile=None, capath=None, cadefault=False, context=None):
    """Open a URL, a str or a Request; return a file with status, headers and url.

    URLError is raised when it cannot be opened, HTTPError when the server answers with an error.
    """
    if context is not None or cafile or capath or cadefault:
        raise NotImplementedError('https has the certificates of Java; a context, cafile or capath cannot be given')
    if isinstance(url, str):
        request = Request(url, data)
    else:
        request = url
        if data is not None:
            request.data = data
    request.timeout = None if timeout is _UNSET else timeout
    opener = _OPENERS.get(request.type)
    if opener is None:
        raise URLError(f'unknown url type: {request.type}')
    return opener(request)


def _open_http(request):
    visited = {}
    while True:
        response = _exchange(request)
        response.url = request.full_url
        response.msg = response.reason
        status = response.status
        if 200 <= status < 300:
            return response
        place = response.headers['location'] or response.headers['uri']
        if status not in (301, 302, 303, 307, 308) or place is None:
            raise HTTPError(request.full_url, status, response.reason, response.headers, response)
        request = _redirected(request, place, response, visited)


def _redirected(request, place, response, visited):
    """The request to another place that an answer asks for."""
    status, method = response.status, request.get_method()
    if not (method in _METHODS_TO_FOLLOW or status in (301, 302, 303) and method == 'POST'):
        raise HTTPError(request.full_url, status, response.reason, response.headers, response)
    kind = urlsplit(place).scheme
    if kind not in ('http', 'https', 'ftp', ''):
        raise HTTPError(place, status, f"{response.reason} - Redirection to url '{place}' is not allowed",
                        response.headers, response)
    url = urljoin(request.full_url, quote(place, encoding='iso-8859-1', safe='!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'))
    if visited.get(url, 0) >= 4 or len(visited) >= _MOST_REDIRECTIONS:
        raise HTTPError(request.full_url, status, 'The HTTP server returned a redirect error that would lead to an infinite '
                        'loop.\nThe last 30x error message was:\n' + response.reason, response.headers, response)
    visited[url] = visited.get(url, 0) + 1
    headers = {name: value for name, value in request.headers.items()
               if name.lower() not in ('content-length', 'content-type')}
    made = Request(url, headers=headers, origin_req_host=request.origin_req_host, unverifiable=True,
                   method='HEAD' if method == 'HEAD' else None)
    made.timeout = request.timeout
    return made


def _exchange(request):
    """Send a request and return the answer, whatever its status."""
    if not request.host:
        raise URLError('no host given')
    secure = request.type == 'https'
    place = urlsplit('//' + request.host)
    try:
        port = place.port or (HTTPS_PORT if secure else HTTP_PORT)
    except ValueError:
        from http.client import HTTPException
        raise HTTPException(f'nonnumeric port: {request.host.rpartition(":")[2]!r}') from None
    headers = {'Accept-Encoding': 'identity'}
    body = request.data
    if body is not None:
        if isinstance(body, str):
            raise TypeError('POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.')
        if hasattr(body, 'read'):
            body = body.read()
        elif not isinstance(body, (bytes, bytearray, memoryview)):
            body = b''.join(body)
        headers['Content-Type'] = 'application/x-www-form-urlencoded'
        headers['Content-Length'] = str(len(body))
    headers['Host'] = request.host.rpartition('@')[2]
    headers['User-Agent'] = _AGENT
    for name, value in request.header_items():
        headers[name.title()] = value
    headers['Connection'] = 'close'
    selector = request.selector or '/'
    lines = [f'{request.get_method()} {selector} HTTP/1.1', *(f'{name}: {value}' for name, value in headers.items()), '', '']
    if any('\n' in line or '\r' in line for line in lines):
        raise ValueError('a header or URL cannot have line ends in it')
    wait = -1 if request.timeout is None else int(request.timeout * 1000)
    message = '\r\n'.join(lines).encode('latin-1') + bytes(body or b'')
    number, text, data = _http.exchange(place.hostname, port, secure, message, wait)
    if number or text:
        raise URLError(_failure(number, text))
    return _answer(data, request.get_method())


def _failure(number, text):
    if number == -2:
        return gaierror(number, text)
    if number == 0:
        return TimeoutError(text) if text == 'timed out' else OSError(text)
    return OSError(number, text)


def _answer(data, method):
    """The answer that came as bytes."""
    if not data:
        raise RemoteDisconnected('Remote end closed connection without response')
    head, _, body = data.partition(b'\r\n\r\n')
    first, *lines = head.decode('latin-1').split('\r\n')
    version, _, rest = first.partition(' ')
    status, _, reason = rest.partition(' ')
    if not version.startswith('HTTP/') or not status.isdigit():
        raise BadStatusLine(first)
    if 100 <= int(status) < 200:
        return _answer(body, method)
    pairs = []
    for line in lines:
        if line[:1] in ' \t' and pairs:
            pairs[-1] = pairs[-1][0], pairs[-1][1] + '\r\n' + line
        else:
            name, _, value = line.partition(':')
            pairs.append((name, value.strip(' \t')))
    headers = HTTPMessage(pairs)
    if method == 'HEAD' or status in ('204', '304'):
        body = b''
    elif headers.get('transfer-encoding', '').lower() == 'chunked':
        body = _without_chunks(body)
    elif 'content-length' in headers:
        length = int(headers['content-length'])
        if len(body) < length:
            raise IncompleteRead(body, length - len(body))
        body = body[:length]
    return HTTPResponse(10 if version == 'HTTP/1.0' else 11, int(status), reason.strip(), headers, body)


def _without_chunks(data):
    parts = []
    at = 0
    while True:
        end = data.find(b'\r\n', at)
        if end < 0:
            raise IncompleteRead(b''.join(parts))
        length = int(data[at:end].partition(b';')[0], 16)
        if length == 0:
            return b''.join(parts)
        parts.append(data[end + 2:end + 2 + length])
        at = end + 2 + length + 2


def _open_file(request):
    host = request.host
    if host and host != 'localhost':
        raise URLError('file:// scheme is supported only on localhost')
    path = url2pathname(request.selector)
    try:
        known = os.stat(path)
        file = open(path, 'rb')
    except OSError as e:
        raise URLError(e, path)
    headers = HTTPMessage([('Content-type', _type_of(path)), ('Content-length', str(known.st_size)),
                           ('Last-modified', _date(known.st_mtime))])
    return addinfourl(file, headers, 'file://' + (host or '') + request.selector)


_TYPES = {'.txt': 'text/plain', '.py': 'text/x-python', '.html': 'text/html', '.htm': 'text/html', '.css': 'text/css',
          '.csv': 'text/csv', '.xml': 'text/xml', '.js': 'text/javascript', '.json': 'application/json',
          '.pdf': 'application/pdf', '.zip': 'application/zip', '.png': 'image/png', '.jpg': 'image/jpeg',
          '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.svg': 'image/svg+xml'}


def _type_of(path):
    return _TYPES.get(os.path.splitext(path)[1].lower(), 'text/plain')


def _date(seconds):
    import time
    t = time.gmtime(seconds)
    day = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[t.tm_wday]
    month = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')[t.tm_mon - 1]
    return f'{day}, {t.tm_mday:02} {month} {t.tm_year} {t.tm_hour:02}:{t.tm_min:02}:{t.tm_sec:02} GMT'


def _open_data(request):
    url = request.full_url
    kind, data = url.split(':', 1)[1].split(',', 1)
    data = unquote_to_bytes(data)
    if kind.endswith(';base64'):
        import base64
        data = base64.decodebytes(data)
        kind = kind[:-7]
    headers = HTTPMessage([('Content-type', kind or 'text/plain;charset=US-ASCII'), ('Content-length', str(len(data)))])
    return addinfourl(io.BytesIO(data), headers, url)


_OPENERS = {'http': _open_http, 'https': _open_http, 'file': _open_file, 'data': _open_data}


def url2pathname(pathname):
    """Return the path that a file URL means."""
    return unquote(pathname)


def pathname2url(pathname):
    """Return what stands for a path in a file URL."""
    return quote(pathname)


_downloads = []


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Copy what a URL means into a file; return its name and the headers."""
    with urlopen(url, data) as source:
        headers = source.info()
        if request_path := url.startswith('file:') and not filename and url2pathname(urlsplit(url).path):
            return os.path.normpath(request_path), headers
        if filename:
            target = open(filename, 'wb')
        else:
            import tempfile
            target = tempfile.NamedTemporaryFile(delete=False)
            filename = target.name
            _downloads.append(filename)
        with target:
            size = int(headers['content-length']) if 'content-length' in headers else -1
            block, count, number = 8192, 0, 0
            if reporthook:
                reporthook(number, block, size)
            while part := source.read(block):
                count += len(part)
                target.write(part)
                number += 1
                if reporthook:
                    reporthook(number, block, size)
    if size >= 0 and count < size:
        raise ContentTooShortError(f'retrieval incomplete: got only {count} out of {size} bytes', (filename, headers))
    return filename, headers


def urlcleanup():
    """Remove the files that urlretrieve() has made."""
    for name in _downloads:
        try:
            os.unlink(name)
        except OSError:
            continue
    _downloads.clear()
