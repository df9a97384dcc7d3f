"""Record what CPython 3.12 answers to random questions, for the tests of org.minipy.runtime.algorithm.

usage: record_vectors.py DIRECTORY [CASES [SEED]]
"""
import record_codecs
import record_containers
import record_formats
import record_hashes
import record_numbers
import record_sorts
import record_strings
