"""Fails with SystemExit."""
raise SystemExit("leaving while importing")
