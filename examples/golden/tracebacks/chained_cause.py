"""The above exception was the direct cause of the following exception; three levels."""
class ConfigError(Exception):
    """Not shown."""


def read(name):
    try:
        return {"a": "1", "b": "x"}[name]
    except KeyError as e:
        raise ConfigError(f"{name!r} is missing") from e


def number(name):
    try:
        return int(read(name))
    except ConfigError as e:
        raise RuntimeError("cannot start") from e


print(number("a"))
number("c")
