"""Reads an attribute of a module that is not complete."""
import loops.epsilon as e

VALUE = e.LATE
