"""Counts how often it ran."""
from faulty import log

log.append("counts")
runs = log.count("counts")
