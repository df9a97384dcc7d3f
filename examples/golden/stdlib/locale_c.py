# The locale "C", and dis.pretty_flags().
import dis
import locale

print(locale.setlocale(locale.LC_ALL, "C"), locale.getlocale(), locale.setlocale(locale.LC_NUMERIC))
print(sorted(locale.localeconv().items()))
print(locale.str(3.14), locale.atof("2.5"), locale.atoi("12"), locale.format_string("%d %s %.2f", (1000, "x", 2.5), grouping=True))
print(locale.strcoll("a", "b") < 0, locale.strcoll("b", "a") > 0, sorted("bca", key=locale.strxfrm))
for wrong in (lambda: locale.setlocale(locale.LC_ALL, "no_SUCH"), lambda: locale.currency(5), lambda: locale.setlocale(99, "C")):
    try:
        print(wrong())
    except Exception as e:
        print(type(e), e)
print(dis.pretty_flags(3), "|", dis.pretty_flags(0x23))
