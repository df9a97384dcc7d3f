"""Fails with an ordinary exception."""
from faulty import log

log.append("raises")
raise ValueError("this module always fails")
