"""The figures as tables of text, for the terminal and for the page alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import mean, median

from bench.fairness import Fairness
from bench.measure import Measurement
from bench.results import OURS, Results, tallies, verdict
from bench.sick_calls import Repair
from bench.targets import targets
from bench.window import Figure

MOMENTS = (5.0, 15.0, 60.0)
"""Seconds at which values and bounds are told."""
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with what to know before reading it."""

    title: str
    note: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def markdown(self) -> str:
        """Return the table for a page."""
        lines = [f"## {self.title}", "", self.note, ""] if self.note else [f"## {self.title}", ""]
        lines += [_line(self.headers), _line(["---"] * len(self.headers))]
        return "\n".join([*lines, *map(_line, self.rows)]) + "\n"

    def text(self) -> str:
        """Return the table for a terminal."""
        rows = [self.headers, *self.rows]
        widths = [max(len(row[at]) for row in rows) for at in range(len(self.headers))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in rows
        ]
        return "\n".join([self.title, "", *lines]) + "\n"


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def tables(results: Results) -> Iterator[Table]:
    """Yield the tables for which something was measured."""
    if results.measurements:
        yield _targets(results)
        yield _against(results)
        yield _overview(results)
        yield _proofs(results)
        yield _over_time(results)
    if results.fairness:
        yield _fairness(results.fairness)
    if results.repairs:
        yield _repairs(results.repairs)
    if results.plan_file:
        rows = tuple((what, f"{took:.1f}") for what, took in results.plan_file)
        yield Table("The plan file", "Five years of rosters for ten people.", ("", "ms"), rows)
    if results.window:
        yield _window(results.window)


def _targets(results: Results) -> Table:
    words = {True: "yes", False: "no", None: "not measured"}
    rows = tuple(
        (target.work, target.target, target.measured, words[target.is_met])
        for target in targets(results)
    )
    return Table("Targets", "", ("Work", "Target", "Measured", "Met"), rows)


def _against(results: Results) -> Table:
    rows = tuple(
        (engine, str(better), str(equal), str(worse), "; ".join(cases) or _NOTHING)
        for engine, better, equal, worse, cases in tallies(results)
    )
    note = "On how many cases our last roster is better than that of the peer, goal after goal."
    return Table("Against the peers", note, ("Peer", "Better", "Equal", "Worse", "Worse on"), rows)


def _overview(results: Results) -> Table:
    rows = []
    for found in results.measurements:
        ours = results.of(found.case)
        beside = "" if found.engine == OURS or ours is None else verdict(ours, found)
        rows.append(
            (
                found.case,
                found.engine,
                _seconds(results.complete_at(found)),
                f"{found.proven} of {len(found.goals)}",
                _outcome(found),
                beside,
                _seconds(found.seconds),
                f"{found.memory / 2**20:.0f}",
            )
        )
    note = (
        "First: seconds to the first roster with as little missing as the best of any engine. "
        "Proven: so many first goals, without a gap between them. Ours: what our roster is beside "
        "that of the engine."
    )
    headers = ("Case", "Engine", "First", "Proven", "Values", "Ours", "Seconds", "MiB")
    return Table("All runs", note, headers, tuple(rows))


def _outcome(found: Measurement) -> str:
    if found.trouble:
        return found.trouble
    if found.broken:
        return f"not counted, breaks {', '.join(found.broken)}"
    return _NOTHING if found.values is None else " ".join(map(str, found.values))


def _proofs(results: Results) -> Table:
    goals = max((found.goals for found in results.measurements), key=len)
    rows = []
    for found in results.measurements:
        moments = {goal: found.proven_at(goal) for goal in found.goals}
        if any(moment is not None for moment in moments.values()):
            cells = [_seconds(moments.get(goal)) for goal in goals]
            rows.append((found.case, found.engine, *cells))
    note = "Seconds from the start until a goal was proven, the earlier ones at their values."
    return Table("Time to proof", note, ("Case", "Engine", *goals), tuple(rows))


def _over_time(results: Results) -> Table:
    goals = max((found.goals for found in results.measurements), key=len)
    rows = []
    for found in results.measurements:
        for moment in MOMENTS:
            if moment <= found.limit:
                cells = _cells_at(found, moment)
                cells += [""] * (len(goals) - len(cells))
                rows.append((found.case, found.engine, f"{moment:g}", *cells))
    note = (
        "Value, and the bound in brackets where there is one; a star where the value is proven. "
        "All moments are of one run with the time of the case."
    )
    headers = ("Case", "Engine", "Seconds", *goals)
    return Table("Values and bounds in time", note, headers, tuple(rows))


def _cells_at(found: Measurement, moment: float) -> list[str]:
    values = found.values_at(moment)
    if values is None:
        return [_NOTHING] * len(found.goals)
    cells = []
    for goal, value in zip(found.goals, values, strict=True):
        claim = found.claim_at(goal, moment)
        if claim is None or claim.bound is None or claim.bound > value:
            cells.append(str(value))
        elif claim.status == "optimal" and claim.value == value:
            cells.append(f"{value}*")
        else:
            cells.append(f"{value} ({claim.bound})")
    return cells


def _fairness(found: Sequence[Fairness]) -> Table:
    rows = tuple(
        (
            one.planner,
            f"{one.saturday:.2f}",
            f"{one.evening:.2f}",
            f"{one.share:.1f}",
            f"{one.missing:.0f}",
            str(one.invalid),
        )
        for one in found
    )
    note = (
        "Plans of four weeks for ten people, leave known beforehand, sickness not, a newcomer "
        "after thirty weeks. Worst balance of turns on any balance day, worst distance of a desk "
        "share from its target in any window, hours missing, plans that break a rule."
    )
    headers = ("Planner", "Saturday", "Evening", "Share, points", "Missing, h", "Invalid")
    return Table(f"Fairness over {found[0].weeks} weeks", note, headers, rows)


def _repairs(found: Sequence[Repair]) -> Table:
    ways = dict.fromkeys(repair.way for repair in found)
    rows = tuple(_way(way, [repair for repair in found if repair.way == way]) for way in ways)
    note = (
        "Means per sick call on planned rosters of the examples. Restored: staffing as before. "
        "Goals lost: of those after staffing, how many are worse than before. One core each."
    )
    headers = (
        "Way",
        "Calls",
        "Changes",
        "Most",
        "People",
        "Restored",
        "Missing, min",
        "Goals lost",
        "Seconds, median",
        "Worst",
        "Invalid",
    )
    return Table("Sick calls", note, headers, rows)


def _way(way: str, found: Sequence[Repair]) -> tuple[str, ...]:
    return (
        way,
        str(len(found)),
        f"{mean(repair.changes for repair in found):.1f}",
        str(max(repair.changes for repair in found)),
        f"{mean(repair.people for repair in found):.1f}",
        f"{100 * mean(repair.restored for repair in found):.0f} %",
        f"{mean(repair.missing for repair in found):.0f}",
        f"{mean(repair.lost for repair in found):.1f}",
        f"{median(repair.seconds for repair in found):.2f}",
        f"{max(repair.seconds for repair in found):.2f}",
        str(sum(1 for repair in found if not repair.is_valid)),
    )


def _window(found: Sequence[Figure]) -> Table:
    words = {True: "yes", False: "no", None: ""}
    rows = tuple(
        (
            one.what,
            "" if one.target is None else f"≤ {one.target:g} {one.unit}",
            f"{one.median:.1f} {one.unit}",
            _NOTHING if one.worst is None else f"{one.worst:.1f} {one.unit}",
            words[one.is_met],
        )
        for one in found
    )
    note = (
        "Without a screen. The ten people have five years of rosters, the 42 have thirteen weeks. "
        "A target is one for the worst, where there are several."
    )
    return Table("The window", note, ("", "Target", "Median", "Worst", "Met"), rows)


def _seconds(seconds: float | None) -> str:
    return _NOTHING if seconds is None else f"{seconds:.2f}"
