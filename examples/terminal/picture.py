"""Make a picture of a terminal session from what an interpreter really prints.

    python3.12 examples/terminal/picture.py [--python ./minipy] [session.typed] > examples/terminal/session.svg

The session is typed at the prompt of the interpreter; the picture shows the output with the typing put back behind the
prompts, where a terminal would have shown it.
"""

import argparse
import html
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
PROMPT = re.compile(r"(>>> |\.\.\. )")
CHARACTER = 8.43
LINE = 19
MARGIN = 18
BAR = 34
COLORS = {"prompt": "#c792ea", "typed": "#e6e6e6", "output": "#9ccc9c", "place": "#c792ea", "marks": "#ff6b6b",
          "error": "#ff8f8f"}


def run(command, typed):
    """Return what the interpreter prints, prompts included, while the lines of `typed` come from a pipe."""
    done = subprocess.run([*command, "-i", "-q"], input=typed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=True)
    return done.stdout


def transcript(output, typed):
    """Return the lines of the session as lists of (kind, text), with the typing behind the prompts."""
    waiting = iter(typed.splitlines())
    lines = []
    rest = output
    while rest:
        match = PROMPT.match(rest)
        if match:
            line = next(waiting, None)
            if line is None:
                break
            lines.append([("prompt", match[1]), ("typed", line)])
            rest = rest[match.end():]
        else:
            text, _, rest = rest.partition("\n")
            lines.append([(kind(text), text)])
    return lines


def kind(text):
    """Return what a line of output is."""
    if text.startswith("  File "):
        return "place"
    if text.strip() and not text.strip(" ^~"):
        return "marks"
    return "error" if re.match(r"\w+(Error|Exception)\b", text) else "output"


def svg(lines, title):
    """Return the picture."""
    columns = max(sum(len(text) for _, text in line) for line in lines)
    width = round(2 * MARGIN + columns * CHARACTER)
    height = BAR + 2 * MARGIN + len(lines) * LINE
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
           f' role="img" aria-label="{html.escape(title)}">',
           f'<rect width="{width}" height="{height}" rx="9" fill="#1b1e28"/>',
           f'<rect width="{width}" height="{BAR}" rx="9" fill="#2a2e3d"/>']
    for i, color in enumerate(("#ff5f57", "#febc2e", "#28c840")):
        out.append(f'<circle cx="{MARGIN + 2 + i * 20}" cy="{BAR / 2}" r="6" fill="{color}"/>')
    out.append(f'<text x="{width / 2}" y="{BAR / 2 + 5}" text-anchor="middle" font-family="sans-serif" font-size="13"'
               f' fill="#a8aec4">{html.escape(title)}</text>')
    out.append('<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace"'
               ' font-size="14" xml:space="preserve">')
    for i, line in enumerate(lines):
        y = BAR + MARGIN + i * LINE + 13
        spans = "".join(f'<tspan fill="{COLORS[k]}">{html.escape(text)}</tspan>' for k, text in line if text)
        if spans:
            out.append(f'<text x="{MARGIN}" y="{y}">{spans}</text>')
    return "\n".join(out + ["</g>", "</svg>"])


def main():
    parser = argparse.ArgumentParser(description="Make a picture of a terminal session.")
    parser.add_argument("--python", default=str(HERE.parent.parent / "minipy"), help="the interpreter")
    parser.add_argument("session", nargs="?", default=HERE / "session.typed", help="what is typed")
    arguments = parser.parse_args()
    typed = pathlib.Path(arguments.session).read_text()
    print(svg(transcript(run([arguments.python], typed), typed), "minipy"))


if __name__ == "__main__":
    main()
