"""Runs a program in which @profile marks what is to be measured: minipy -m kernprof -l -v program.py."""

import argparse
import builtins
import os
import sys

__all__ = ['main']


def _parser():
    parser = argparse.ArgumentParser(prog='kernprof', description='Run and profile a python script.')
    parser.add_argument('-V', '--version', action='version', version='4.1.3')
    parser.add_argument('-l', '--line-by-line', action='store_true', help='measure the lines of functions with @profile')
    parser.add_argument('-b', '--builtin', action='store_true', help='put profile into builtins')
    parser.add_argument('-o', '--outfile', default=None, help='where to write what was measured')
    parser.add_argument('-s', '--setup', default=None, help='a program to run first, unmeasured')
    parser.add_argument('-v', '--view', action='store_true', help='show what was measured')
    parser.add_argument('-u', '--unit', default='1e-6', type=float, help='output unit in seconds')
    parser.add_argument('-z', '--skip-zero', action='store_true', help='leave out functions that did not run')
    parser.add_argument('script', help='the program')
    parser.add_argument('args', nargs='...', help='its arguments')
    return parser


def _find(script):
    """The path of a program, looked for on PATH too."""
    for folder in ('', *os.environ.get('PATH', os.defpath).split(os.pathsep)):
        path = os.path.join(folder, script)
        if os.path.isfile(path):
            return path
    print(f'Could not find script {script}', file=sys.stderr)
    raise SystemExit(1)


def _run(path, names):
    with open(path, 'rb') as file:
        exec(compile(file.read(), path, 'exec', dont_inherit=True), names)


def main(args=None):
    """Run the command."""
    options = _parser().parse_args(args)
    outfile = options.outfile or f'{os.path.basename(options.script)}.{"lprof" if options.line_by_line else "prof"}'
    sys.argv = [options.script, *options.args]
    if options.setup is not None:
        setup = _find(options.setup)
        _run(setup, {'__file__': setup, '__name__': '__main__', '__builtins__': builtins})
    if options.line_by_line:
        import line_profiler
        profiler = line_profiler.LineProfiler()
    else:
        import cProfile
        profiler = cProfile.Profile()
    if options.line_by_line or options.builtin:
        builtins.profile = profiler if options.line_by_line else _decorator(profiler)
    script = _find(options.script)
    sys.path.insert(0, os.path.dirname(os.path.abspath(script)))
    main_names = sys.modules['__main__'].__dict__
    names = {'__file__': script, '__name__': '__main__', '__builtins__': builtins}
    main_names.update(names)
    try:
        if options.line_by_line or options.builtin:
            _run(script, main_names)
        else:
            with profiler:
                _run(script, main_names)
    finally:
        profiler.dump_stats(outfile)
        print(f'Wrote profile results to {outfile}')
        if options.view and options.line_by_line:
            profiler.print_stats(output_unit=options.unit, stripzeros=options.skip_zero, stream=sys.stdout)
        elif options.view:
            profiler.print_stats()
        else:
            print('Inspect results with:')
            if options.line_by_line:
                print(f'minipy -m line_profiler -rmt "{outfile}"'.replace('-rmt', '-mt'))
            else:
                print(f'minipy -m pstats "{outfile}"')


def _decorator(profiler):
    """@profile for a profiler of functions."""
    import functools

    def profile(func):
        @functools.wraps(func)
        def wrapper(*args, **kwds):
            return profiler.runcall(func, *args, **kwds)
        return wrapper
    return profile


if __name__ == '__main__':
    main()
