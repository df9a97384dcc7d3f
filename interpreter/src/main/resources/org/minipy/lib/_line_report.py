"""Tables of what line_profiler has measured."""

import inspect
import linecache
import os
import sys


def show_func(filename, start_lineno, func_name, timings, unit, output_unit=None, stream=None, stripzeros=False):
    """Show the lines of a function."""
    stream = stream or sys.stdout
    total = sum(taken for _, _, taken in timings)
    if stripzeros and total == 0:
        return
    output_unit = output_unit or unit
    factor = unit / output_unit
    text = None
    if os.path.exists(filename) or linecache.getlines(filename):
        linecache.checkcache(filename)
        text = inspect.getblock(linecache.getlines(filename)[start_lineno - 1:])
    stream.write(f'Total time: {total * unit:g} s\n')
    if text:
        stream.write(f'File: {filename}\nFunction: {func_name} at line {start_lineno}\n')
    else:
        stream.write(f'\nCould not find file {filename}\n'
                     'Are you sure you are running this program from the same directory\nthat you ran the profiler from?\n'
                     "Continuing without the function's contents.\n")
        text = [''] * (max((line for line, _, _ in timings), default=start_lineno) - start_lineno + 1)
    cells = {}
    for line, runs, taken in timings:
        cells[line] = (str(runs), _number(taken * factor, 12), _number(taken * factor / runs if runs else 0, 8),
                       '' if total == 0 else f'{100 * taken / total:5.1f}')
    widths = [6, 9, 12, 8, 8]
    for row in cells.values():
        widths[1:] = [max(width, len(cell)) for width, cell in zip(widths[1:], row)]
    heads = ('Line #', 'Hits', 'Time', 'Per Hit', '% Time')
    header = ' '.join(f'{head:>{width}}' for head, width in zip(heads, widths)) + '  Line Contents'
    stream.write(f'\n{header}\n{"=" * len(header)}\n')
    for number, content in enumerate(text, start_lineno):
        row = (str(number), *cells.get(number, ('', '', '', '')))
        line = ' '.join(f'{cell:>{width}}' for cell, width in zip(row, widths))
        stream.write(f'{line}  {content.rstrip(chr(10)).rstrip(chr(13))}\n')
    stream.write('\n')


def _number(value, width):
    """A number in so many places: with one digit after the point, or in short when that is too long."""
    text = f'{value:.1f}'
    return text if len(text) <= width else f'{value:5.1g}'


def show_text(stats, unit, output_unit=None, stream=None, stripzeros=False, details=True, summarize=False, sort=False,
              rich=False):
    """Show the lines of all functions."""
    stream = stream or sys.stdout
    stream.write(f'Timer unit: {output_unit or unit:g} s\n\n')
    order = list(stats.items())
    order.sort(key=(lambda item: sum(line[2] for line in item[1])) if sort else (lambda item: item[0]))
    if details:
        for (filename, line, name), timings in order:
            show_func(filename, line, name, timings, unit, output_unit, stream, stripzeros)
    if summarize:
        for (filename, line, name), timings in order:
            total = sum(taken for _, _, taken in timings) * unit
            if total or not stripzeros:
                stream.write(f'{total:6.2f} seconds - {filename}:{line} - {name}\n')
