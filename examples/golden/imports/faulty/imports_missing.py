"""Imports something that does not exist."""
import faulty.there_is_no_such_module
