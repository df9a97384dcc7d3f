"""dir() of the built-in modules, but for what is listed here as missing."""
import builtins
import functools
import gc
import io
import itertools
import math
import operator
import sys
import time
import weakref

# What MiniPy does not have, and why.
OMITTED = {
    builtins: "_",  # set by the interactive mode
    functools: "RLock recursive_repr namedtuple _HashedSeq _make_key _NOT_FOUND _initial_missing _unwrap_partial"
               " _not",  # helpers of a text that is not ours
    io: "IncrementalNewlineDecoder BufferedRWPair __author__ __cached__ __file__ abc _io",  # lib is in Java
    itertools: "_tee_dataobject _tee _grouper",  # pickling of tee and groupby
    math: "__file__",  # compiled into CPython or a shared library, as it was built
    operator: "_abs",  # a name that escapes
    sys: "__interactivehook__ _current_exceptions _debugmallocstats _framework _git _home _setprofileallthreads"
         " _settraceallthreads _stdlib_dir activate_stack_trampoline call_tracing deactivate_stack_trampoline"
         " getdlopenflags getunicodeinternedsize is_stack_trampoline_active monitoring setdlopenflags"
         " last_exc last_traceback last_type last_value gettotalrefcount",  # of the C program, or of debuggers
    time: "CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI"
          " CLOCK_THREAD_CPUTIME_ID _STRUCT_TM_ITEMS clock_getres clock_gettime clock_gettime_ns clock_settime"
          " clock_settime_ns get_clock_info pthread_getcpuclockid strptime tzset",  # clocks of the system by number
    weakref: "itertools",  # a name that escapes
    gc: "",
}
for module, omitted in OMITTED.items():
    names = [name for name in dir(module) if name not in omitted.split()]
    print(module.__name__, len(names))
    for i in range(0, len(names), 8):
        print("   ", *names[i:i + 8])
