# The module unicodedata.
import unicodedata as u

for c in "aA1 \t!+$é\u0301½Ⅷ〇五٣م\U0001f600中\uac00\u200d\ud800\u0378":
    print(f"{ord(c):x}", u.name(c, None), u.category(c), repr(u.bidirectional(c)), u.combining(c), u.mirrored(c),
          u.east_asian_width(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
print(ascii(u.lookup("LATIN SMALL LETTER E WITH ACUTE")), u.lookup("greek small letter alpha"), ascii(u.lookup("SNOWMAN")))
text = "Ame\u0301lie ﬁ ½ Å \uac00"
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, ascii(u.normalize(form, text)), u.is_normalized(form, text))
print("".join(c for c in u.normalize("NFD", "àéîõü ç ñ") if not u.combining(c)))
print(u.unidata_version)
print(sum(u.combining(chr(c)) for c in range(0x300, 0x800)), sum(u.east_asian_width(chr(c)) == "W" for c in range(0x3000, 0x3200)))
for wrong in (lambda: u.name("\n"), lambda: u.lookup("NO SUCH"), lambda: u.decimal("x"), lambda: u.digit("x"),
              lambda: u.numeric("x"), lambda: u.category("ab"), lambda: u.normalize("NFX", "x")):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
