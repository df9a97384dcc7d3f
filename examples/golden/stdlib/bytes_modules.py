"""base64, binascii, struct, hashlib, hmac, zlib: bytes in other forms."""
import base64
import binascii
import hashlib
import hmac
import struct
import zlib


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


for data in b"", b"a", b"ab", b"abc", b"hello world\xff\xfe":
    print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b16encode(data), base64.b85encode(data))
    assert base64.b64decode(base64.b64encode(data)) == base64.b32decode(base64.b32encode(data)) == data
    assert base64.b85decode(base64.b85encode(data)) == base64.b16decode(base64.b16encode(data)) == data
show(base64.b64decode, "YWJj")
show(base64.b64decode, "YWJ")
show(base64.b64decode, "Y")
show(base64.b64decode, "YW Jj!", validate=True)
show(base64.b64encode, "text")
show(base64.b64decode, 5)
show(base64.b32decode, "1")
show(base64.b16decode, "0g")
print(binascii.hexlify(b"\x01\xab"), binascii.unhexlify("01ab"), binascii.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")))
show(binascii.unhexlify, "abc")
show(binascii.unhexlify, "zz")
print(struct.pack("<ihB", 1, -2, 255), struct.pack(">d", 1.5), struct.pack("!H", 258), struct.pack("bi", 1, 2), struct.pack("3s?f", b"ab", True, 0.1), struct.pack("<e", 1.5))
print(struct.unpack("<ihB", b"\x01\x00\x00\x00\xfe\xff\xff"), struct.calcsize("bi"), struct.calcsize("<bi"), struct.unpack(">f", b"\x3f\x80\x00\x00"), struct.unpack("2c", b"ab"))
print(list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.unpack_from("<H", b"\0\1\0", 1), struct.Struct("<Q").pack(2**64 - 1), struct.calcsize("2i3x"), struct.pack("5p", b"abc"))
show(struct.pack, "b", 200)
show(struct.pack, "<h", 70000)
show(struct.pack, "i", "x")
show(struct.pack, "ii", 1)
show(struct.unpack, "i", b"abc")
show(struct.pack, "z", 1)
show(struct.pack, "f", "x")
show(struct.pack, "s", "x")
for name in "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256":
    h = hashlib.new(name, b"hello")
    print(h.name, h.hexdigest(), h.digest_size, h.block_size)
h = hashlib.sha256()
h.update(b"hel")
h.update(b"lo")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), hashlib.md5(b"").hexdigest(), h.copy().digest()[:2])
show(hashlib.md5, "text")
show(hashlib.new, "nothing")
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.compare_digest("a", "a"), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 2).hex())
data = b"hello " * 100
print(len(zlib.compress(data)) < 50, zlib.decompress(zlib.compress(data, 9)) == data)
show(zlib.decompress, b"nothing")
