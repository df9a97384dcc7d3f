"""An expression over several lines: only the first line of the range is shown."""
def build(config):
    return dict(
        name=config["name"],
        size=int(
            config["size"]
        ),
        total=(
            config["a"]
            + config["b"]
            * 2
        ),
    )


try:
    build({"name": "n", "size": "5", "a": 1, "b": None})
except TypeError as e:
    print("caught", e, e.__traceback__.tb_next.tb_lineno)
result = (
    build({"name": "n", "size": "big"})
    if True
    else None
)
