from dataclasses import replace
from pathlib import Path

import pytest

from bench.machine import description
from bench.report import page, text, write
from bench.results import Results, contradictions, tallies, verdict
from bench.tables import tables
from bench.targets import targets
from tests.bench.measured import VALUES, a_measurement, some_results

LESS = (0, 0, 28, 10, 20, 0, 5, 40)


def table(results: Results, title: str) -> list[tuple[str, ...]]:
    return list(next(found for found in tables(results) if found.title == title).rows)


def test_engines_are_compared_goal_after_goal() -> None:
    ours = a_measurement()
    assert verdict(ours, a_measurement("plain", LESS)) == "worse"
    assert verdict(ours, a_measurement("plain", (0, 1, 0, 0, 0, 0, 0, 0))) == "better"
    assert verdict(ours, a_measurement("plain")) == "equal"


def test_a_roster_that_breaks_a_rule_loses() -> None:
    peer = a_measurement("plain", LESS, is_valid=False)
    # The roster that it had before the broken one still counts.
    assert peer.values == (105, 210, *LESS[2:])
    assert verdict(a_measurement(), peer) == "better"


def test_the_tally_names_the_cases_on_which_a_peer_is_better() -> None:
    results = Results([a_measurement(), a_measurement("plain", LESS)])
    assert list(tallies(results)) == [("plain", 0, 0, 1, ["centraal-onthaal 4w"])]


def test_proofs_that_cannot_both_be_true_are_reported() -> None:
    results = Results([a_measurement(), a_measurement("plain", LESS)])
    assert contradictions(results) == [
        "centraal-onthaal 4w: ours says that turns is 29 at least, plain has 28"
    ]


def test_bounds_count_only_while_the_earlier_goals_agree() -> None:
    other = (0, 0, 30, 0, 0, 0, 0, 0)
    results = Results([a_measurement(), a_measurement("weighted", other, (None,) * 8)])
    assert contradictions(results) == []


def test_complete_is_as_staffed_as_the_best_of_any_engine() -> None:
    understaffed = (105, 210, 0, 0, 0, 0, 0, 0)
    slow = a_measurement("plain", understaffed)
    results = Results([a_measurement(), slow])
    assert results.complete_at(a_measurement()) == 0.5
    assert results.complete_at(slow) is None


def test_goals_count_as_proven_up_to_the_first_gap() -> None:
    found = a_measurement(bounds=(0, 0, 29, 0, 20, 0, 5, 40))
    assert found.proven == 3
    assert a_measurement().proven == 8


def test_values_and_bounds_are_told_as_they_stood_at_a_moment() -> None:
    rows = table(
        Results([a_measurement(bounds=(0, 0, 29, 10, 11, 0, 5, 40))]), "Values and bounds in time"
    )
    assert rows[0][:3] == ("centraal-onthaal 4w", "ours", "5")
    # After five seconds five goals have been claimed, the last of them with a gap.
    assert rows[0][3:] == ("0*", "0*", "29*", "10*", "20 (11)", "0", "5", "40")


def test_targets_are_held_against_the_measurements() -> None:
    met = {target.work: target.is_met for target in targets(Results([a_measurement()]))}
    assert met["10 people, 4 weeks, first complete"]
    assert met["10 people, 4 weeks, overloaded, goals 1-6 proven"]
    assert met["10 people, 4 weeks, overloaded, all eight"]


def test_a_normal_team_has_less_time_for_its_proofs() -> None:
    found = a_measurement(case="team of 10 4w")
    met = {target.work: target.is_met for target in targets(Results([found]))}
    assert not met["team of 10 4w, goals 1-6 proven"]
    assert met["team of 10 4w, all eight proven"]


def test_a_target_for_which_there_was_too_little_time_is_not_measured() -> None:
    found = a_measurement(case="centraal-onthaal 13w", weeks=13, bounds=(0,) * 8)
    met = {target.work: target.is_met for target in targets(Results([found]))}
    assert met["10 people, 13 weeks, all eight"] is None


def test_the_page_has_machine_commands_and_every_table() -> None:
    results = some_results()
    found = page(results, description(), "make bench", [("people.svg", "Time against people")])
    for title in (
        "Targets",
        "Against the peers",
        "All runs",
        "Time to proof",
        "Values and bounds in time",
        "Fairness over 104 weeks",
        "Sick calls",
        "The plan file",
        "The window",
    ):
        assert f"## {title}\n" in found
    assert "make bench" in found
    assert "Python" in found
    assert "- centraal-onthaal 4w, milp: breaks daily_rest\n" in found
    assert "- timefold: not installed\n" in found
    assert "![Time against people](benchmarks/people.svg)" in found


def test_every_row_of_a_table_is_as_long_as_its_headers() -> None:
    for found in tables(some_results()):
        assert found.rows
        assert {len(row) for row in found.rows} == {len(found.headers)}


def test_the_terminal_gets_the_same_figures() -> None:
    found = text(some_results())
    assert " ".join(map(str, VALUES)) in found
    assert "breaks daily_rest" in found


def test_sick_calls_are_summed_up_way_by_way() -> None:
    assert table(some_results(), "Sick calls") == [
        ("search", "2", "3.0", "4", "2.5", "50 %", "2", "1.5", "0.90", "1.00", "0")
    ]


def test_the_window_is_held_against_the_worst_where_there_are_several() -> None:
    assert table(some_results(), "The window") == [
        ("start", "≤ 1500 ms", "900.0 ms", "1600.0 ms", "no"),
        ("memory", "≤ 105 %", "101.0 %", "–", "yes"),
        ("next week", "", "40.0 ms", "55.0 ms", ""),
    ]


def test_page_and_plots_are_written(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    path = write(tmp_path, some_results(), description(), "make bench")
    for name in ("people", "weeks", "proofs", "sick-calls"):
        assert f"benchmarks/{name}.svg" in path.read_text(encoding="utf-8")
        assert (tmp_path / "benchmarks" / f"{name}.svg").read_text(encoding="utf-8")


def test_nothing_measured_makes_a_page_without_tables() -> None:
    assert "##" not in page(Results(), "", "make bench", [])


def test_a_run_without_a_roster_is_told() -> None:
    found = replace(a_measurement("plain"), points=(), trouble="no roster in time")
    assert "no roster in time" in text(Results([a_measurement(), found]))
