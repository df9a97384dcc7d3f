"""Looks into the main module."""
import __main__


def read(name): return getattr(__main__, name)
def write(name, value): setattr(__main__, name, value)
def name(): return __name__
def main_name(): return __main__.__name__
