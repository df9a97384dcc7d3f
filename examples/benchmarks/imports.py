"""The modules that many programs import first."""

import copy
import functools
import threading
import timeit
import traceback
import weakref

for module in copy, functools, threading, timeit, traceback, weakref:
    print(module.__name__)
