"""logging: levels, loggers, handlers, formats."""
import logging
import sys

logging.warning("first %s", "warning")
logging.info("not shown")
logging.basicConfig(stream=sys.stdout, force=True, level=logging.DEBUG, format="%(levelname)-8s %(name)s %(funcName)s %(lineno)d: %(message)s")
log = logging.getLogger("app.part")


def work():
    log.debug("values %d %r", 5, "x")
    log.error("failed", extra={"user": "me"})


work()
try:
    1 / 0
except ZeroDivisionError as e:
    log.warning("caught: %s", e)
print(log, logging.getLogger("app"), logging.getLogger(), log.parent is logging.getLogger("app"), log.getEffectiveLevel(), logging.getLevelName(35))
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
handler.setLevel(logging.ERROR)
log.addHandler(handler)
log.propagate = False
log.info("dropped")
log.critical("kept")
handler.addFilter(lambda record: "secret" not in record.getMessage())
log.error("a secret")
log.error("no %(kind)s", {"kind": "args"})
for bad in (lambda: log.setLevel("NOPE"), lambda: log.log("x", "y"), lambda: logging.basicConfig(force=True, foo=1)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
