"""The page of figures: machine, versions, commands, tables and plots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.results import Results, broken, contradictions, troubles
from bench.tables import tables

PAGE = "benchmarks.md"
PLOTS = "benchmarks"
"""The folder of the plots, beside the page."""


def text(results: Results) -> str:
    """Return all tables and remarks for a terminal."""
    parts = [table.text() for table in tables(results)]
    for title, lines in _remarks(results):
        parts.append(f"{title}\n" + "".join(f"  {line}\n" for line in lines))
    return "\n".join(parts)


def page(results: Results, machine: str, command: str, plots: Sequence[tuple[str, str]]) -> str:
    """Return the page.

    Args:
        results: what was measured.
        machine: lines that describe machine and versions.
        command: what repeats the figures.
        plots: file name and caption of each plot, in the folder of the plots.
    """
    intro = (
        f"Made by `{command}`; what is measured and how stands in `bench/README.md`. One run each, "
        "times from the call of the search with model building included, every roster scored by "
        "`rostering.check`.\n"
    )
    parts = ["# Figures\n", intro, machine + "\n"]
    for title, lines in _remarks(results):
        parts.append(f"**{title}**\n\n" + "".join(f"- {line}\n" for line in lines))
    parts += [f"![{caption}]({PLOTS}/{name})\n" for name, caption in plots]
    parts += [table.markdown() for table in tables(results)]
    return "\n".join(parts)


def _remarks(results: Results) -> Iterator[tuple[str, list[str]]]:
    for title, lines in (
        ("Contradicting proofs", contradictions(results)),
        ("Rosters that break a rule and do not count", broken(results.measurements)),
        ("Runs without a roster", troubles(results.measurements)),
        ("Left out", results.left_out),
    ):
        if lines:
            yield title, lines


def write(folder: Path, results: Results, machine: str, command: str) -> Path:
    """Write page and plots into a folder; return the page."""
    from bench.plots import draw

    plots = draw(folder / PLOTS, results)
    path = folder / PAGE
    path.write_text(page(results, machine, command, plots), encoding="utf-8")
    return path
