"""During handling of the above exception, another exception occurred."""
def parse(text):
    try:
        return int(text)
    except ValueError:
        return fallback(text)


def fallback(text):
    try:
        return table[text]
    except NameError:
        return {}["no " + text]


parse("abc")
