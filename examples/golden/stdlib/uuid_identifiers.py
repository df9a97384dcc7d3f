"""uuid: identifiers by name and at random, their texts and errors."""
import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.urn, u.version, u == uuid.UUID(int=u.int), u < uuid.UUID(int=u.int + 1))
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "python.org"), uuid.uuid5(uuid.NAMESPACE_X500, "x").version)
print(uuid.uuid4().version, len(str(uuid.uuid4())), uuid.uuid4() != uuid.uuid4(), len({u, uuid.UUID(bytes=u.bytes)}))
for f in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"x"), lambda: setattr(u, "int", 5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
