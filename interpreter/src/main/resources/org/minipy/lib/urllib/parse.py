"""URLs taken apart and put together."""

import collections
import functools
import re
import types

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl',
           'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult',
           'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp',
                 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews',
               'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss',
               'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms',
               'sftp', 'tel']

scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_CONTROLS_AND_BLANK = ''.join(map(chr, range(33)))
_REMOVED = str.maketrans('', '', '\t\r\n')
_ALWAYS_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


def _as_text(*args):
    """The arguments as str, and what makes a result like them: they are all str, or all bytes."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError('Cannot mix str and non-str arguments')
    if is_text:
        return (*args, lambda result: result)
    return (*(arg.decode('ascii', 'strict') if arg else '' for arg in args), _encoded)


def _encoded(result):
    return result.encode('ascii', 'strict')


class _NetlocMixin:
    """What can be read off a netloc."""

    __slots__ = ()

    def _parts(self):
        """User, password, host and port, each None when there is none."""
        is_bytes = isinstance(self.netloc, bytes)
        netloc = self.netloc.decode('ascii') if is_bytes else self.netloc
        user_info, at, place = netloc.rpartition('@')
        user, colon, password = user_info.partition(':')
        if not at:
            user = password = None
        elif not colon:
            password = None
        before, bracket, bracketed = place.partition('[')
        if bracket:
            host, _, port = bracketed.partition(']')
            port = port.partition(':')[2]
        else:
            host, _, port = place.partition(':')
        return [part.encode('ascii') if is_bytes and part else part for part in (user, password, host or None, port or None)]

    @property
    def username(self):
        return self._parts()[0]

    @property
    def password(self):
        return self._parts()[1]

    @property
    def hostname(self):
        host = self._parts()[2]
        if not host:
            return None
        percent = b'%' if isinstance(host, bytes) else '%'
        name, sign, zone = host.partition(percent)
        return name.lower() + sign + zone

    @property
    def port(self):
        port = self._parts()[3]
        if port is None:
            return None
        if isinstance(port, bytes):
            port = port.decode('ascii')
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if int(port) > 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)

    __class_getitem__ = classmethod(types.GenericAlias)


class _Encodes:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        """Return the same with bytes."""
        return self._encoded_counterpart(*(x.encode(encoding, errors) for x in self))


class _Decodes:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        """Return the same with str."""
        return self._decoded_counterpart(*(x.decode(encoding, errors) for x in self))


class _DefragBase(collections.namedtuple('_DefragResultBase', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        """Return the URL."""
        sign = '#' if isinstance(self.url, str) else b'#'
        return self.url + sign + self.fragment if self.fragment else self.url


_SplitBase = collections.namedtuple('_SplitResultBase', 'scheme netloc path query fragment')
_ParseBase = collections.namedtuple('_ParseResultBase', 'scheme netloc path params query fragment')


class DefragResult(_DefragBase, _Encodes):
    """A URL and its fragment."""

    __slots__ = ()


class SplitResult(_SplitBase, _NetlocMixin, _Encodes):
    """The five parts of a URL."""

    __slots__ = ()

    def geturl(self):
        """Return the URL."""
        return urlunsplit(self)


class ParseResult(_ParseBase, _NetlocMixin, _Encodes):
    """The six parts of a URL."""

    __slots__ = ()

    def geturl(self):
        """Return the URL."""
        return urlunparse(self)


class DefragResultBytes(_DefragBase, _Decodes):
    """A URL and its fragment, as bytes."""

    __slots__ = ()


class SplitResultBytes(_SplitBase, _NetlocMixin, _Decodes):
    """The five parts of a URL, as bytes."""

    __slots__ = ()

    def geturl(self):
        """Return the URL."""
        return urlunsplit(self)


class ParseResultBytes(_ParseBase, _NetlocMixin, _Decodes):
    """The six parts of a URL, as bytes."""

    __slots__ = ()

    def geturl(self):
        """Return the URL."""
        return urlunparse(self)


for _text, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _bytes
    _bytes._decoded_counterpart = _text
_encoded_of_tuples = (DefragResult, SplitResult, ParseResult)


def _like(result, encoder):
    """A result as bytes where the arguments were."""
    return result.encode() if encoder is _encoded and isinstance(result, _encoded_of_tuples) else encoder(result)


def urlparse(url, scheme='', allow_fragments=True):
    """Return the six parts of a URL: scheme, netloc, path, params, query, fragment."""
    url, scheme, encoder = _as_text(url, scheme)
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in url:
        url, params = _split_params(url)
    return _like(ParseResult(scheme, netloc, url, params, query, fragment), encoder)


def _split_params(url):
    """The path and the parameters of its last part."""
    at = url.find(';', url.rfind('/') + 1)
    return (url, '') if at < 0 else (url[:at], url[at + 1:])


# What becomes one of "/?#@:", or contains it, when it is normalized.
_NORMALIZED_TO_SEPARATORS = set('\u2047\u2048\u2049\u2100\u2101\u2105\u2106\u2a74\ufe13\ufe16\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20')


def _check_netloc(netloc):
    """Refuse characters that become separators when they are normalized."""
    if not netloc.isascii() and not _NORMALIZED_TO_SEPARATORS.isdisjoint(netloc):
        raise ValueError(f'netloc {netloc!r} contains invalid characters under NFKC normalization')


@functools.lru_cache(typed=True)
def urlsplit(url, scheme='', allow_fragments=True):
    """Return five parts of a URL: scheme, netloc, path, query, fragment."""
    url, scheme, encoder = _as_text(url, scheme)
    url = url.lstrip(_CONTROLS_AND_BLANK).translate(_REMOVED)
    scheme = scheme.strip(_CONTROLS_AND_BLANK).translate(_REMOVED)
    netloc = query = fragment = ''
    colon = url.find(':')
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == '//':
        end = min((at for at in (url.find(c, 2) for c in '/?#') if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_bracketed(netloc.partition('[')[2].partition(']')[0])
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    _check_netloc(netloc)
    return _like(SplitResult(scheme, netloc, url, query, fragment), encoder)


def _check_bracketed(host):
    if host.startswith('v'):
        if not re.match(r'\Av[a-fA-F0-9]+\..+\Z', host):
            raise ValueError('IPvFuture address is invalid')
    elif ':' not in host or not re.fullmatch(r'[0-9a-fA-F:.]+(%.+)?', host):
        raise ValueError(f'{host!r} does not appear to be an IPv4 or IPv6 address')


def urlunparse(components):
    """Put the six parts of a URL together."""
    scheme, netloc, url, params, query, fragment, encoder = _as_text(*components)
    if params:
        url = f'{url};{params}'
    return encoder(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """Put five parts of a URL together."""
    scheme, netloc, url, query, fragment, encoder = _as_text(*components)
    if netloc or scheme and scheme in uses_netloc and url[:2] != '//':
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + (netloc or '') + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return encoder(url)


def urljoin(base, url, allow_fragments=True):
    """Return the URL that a link means in a document at base."""
    if not base:
        return url
    if not url:
        return base
    base, url, encoder = _as_text(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return encoder(url)
    if scheme in uses_netloc:
        if netloc:
            return encoder(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return encoder(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    steps = path.split('/')
    if path[:1] != '/':
        folder = bpath.split('/')
        if folder[-1] != '':
            del folder[-1]
        steps = folder + steps
        steps[1:-1] = filter(None, steps[1:-1])
    walked = []
    for step in steps:
        if step == '..':
            if walked:
                walked.pop()
        elif step != '.':
            walked.append(step)
    if steps[-1] in ('.', '..'):
        walked.append('')
    return encoder(urlunparse((scheme, netloc, '/'.join(walked) or '/', params, query, fragment)))


def urldefrag(url):
    """Return a URL without its fragment, and the fragment."""
    url, encoder = _as_text(url)
    if '#' in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        result = DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment)
    else:
        result = DefragResult(url, '')
    return _like(result, encoder)


def unquote_to_bytes(string):
    """Return bytes in which %xx is the byte of that number."""
    if isinstance(string, str):
        string = string.encode('utf-8')
    parts = string.split(b'%')
    made = [parts[0]]
    for part in parts[1:]:
        try:
            made.append(bytes((int(part[:2], 16),)) + part[2:] if len(part) > 1 and part[:2].isalnum() else b'%' + part)
        except ValueError:
            made.append(b'%' + part)
    return b''.join(made)


def unquote(string, encoding='utf-8', errors='replace'):
    """Return text in which %xx, taken as bytes, are characters."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode('utf-8' if encoding is None else encoding, 'replace' if errors is None else errors)
    if '%' not in string:
        return string
    encoding = encoding or 'utf-8'
    errors = errors or 'replace'
    return ''.join(unquote_to_bytes(part).decode(encoding, errors) if i % 2 else part
                   for i, part in enumerate(re.split('([\x00-\x7f]+)', string)))


def unquote_plus(string, encoding='utf-8', errors='replace'):
    """As unquote(), and a plus sign is a blank."""
    return unquote(string.replace('+', ' '), encoding, errors)


def quote(string, safe='/', encoding=None, errors=None):
    """Return text in which all but letters, digits, "_.-~" and what is safe are %xx."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    """As quote(), and a blank becomes a plus sign."""
    blank = ' ' if isinstance(string, str) else b' '
    if blank not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + type(safe)(' ') if isinstance(safe, str) else safe + b' ', encoding, errors).replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    """As quote(), for bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    plain = _ALWAYS_SAFE.union(byte for byte in safe if byte < 128)
    return ''.join([chr(byte) if byte in plain else f'%{byte:02X}' for byte in bs])


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """Return names and values, of a mapping or as pairs, as the query of a URL."""
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as e:
            raise TypeError('not a valid non-string sequence or mapping object') from e

    def quoted(o):
        if isinstance(o, bytes):
            return quote_via(o, safe)
        return quote_via(o if isinstance(o, str) else str(o), safe, encoding, errors)

    pairs = []
    for name, value in query:
        name = quoted(name)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                values = [value]
        pairs += [f'{name}={quoted(item)}' for item in values]
    return '&'.join(pairs)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
             separator='&'):
    """Return the query of a URL as a dict from names to lists of values."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
              separator='&'):
    """Return the query of a URL as a list of names and values."""
    qs, separator, encoder = _as_text(qs, separator)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    result = []
    for field in qs.split(separator) if qs else []:
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition('=')
        if not equals:
            if strict_parsing:
                raise ValueError(f'bad query field: {field!r}')
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            name, value = (unquote(part.replace('+', ' '), encoding, errors) for part in (name, value))
            result.append((encoder(name), encoder(value)))
    return result


def unwrap(url):
    """Return a URL without the angle brackets and the word URL around it."""
    url = str(url).strip()
    if url[:1] == '<' and url[-1:] == '>':
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == 'URL:' else url
