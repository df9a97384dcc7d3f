"""PEP 701: the same quotes may be used again inside a replacement field."""
songs = ["Take me back to Eden", "Alkaline", "Ascensionism"]
print(f"This is the playlist: {", ".join(songs)}")
d = {"key": {"inner": 5}}
print(f"{d["key"]["inner"]}")
print(f'{d['key']['inner'] + 1}')
print(f"{f"{f"{f"{f"{f"{1+1}"}"}"}"}"}")
print(f"{f'{f"{d['key']}"}'}")
print(f"{"{" + "}"}")
print(f"{'''triple''' + """double"""}")
print(f"""{"a"}{'b'}{f"{"c"}"}""")
print(f"{"a" "b" 'c'}")
print(f"{("(" + ")")}")
print(f"{"with # hash"}")
print(f"{"with : colon":>15}{"x!r"}")
