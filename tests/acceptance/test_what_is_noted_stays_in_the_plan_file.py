"""A note about a person and the reason of a broken rule leave the plan file in no form."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from data.store import open_plan_file
from rostering.allowances import Why, allowance_of
from rostering.check import check
from rostering.notes import Note
from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_duty, a_full_week, a_plan, on_duty, weeks
from tests.data.store.files import KARIN, Clock, change, file_with
from ui.cli.app import run

BROKEN = 1


def a_noted_plan() -> Plan:
    """A week with a day that is too long, allowed with a reason, and notes of every kind."""
    plan = a_full_week(a_plan(duties=(*a_plan().duties, a_duty("Lang", "8:00", "20:30"))))
    plan = on_duty(plan, "Bert", TUESDAY, "Lang")
    found = check(plan, weeks()).violations
    reasons = tuple(allowance_of(item, Why.REQUEST, MONDAY, "zorgmerk") for item in found)
    notes = (
        Note(MONDAY, "Brandoefening om 10u", on_roster=True),
        Note(MONDAY, "plannermerk"),
        Note(TUESDAY, "dagmerk", "Anna"),
        Note(TUESDAY, "vakmerk", "Anna", "VM1"),
    )
    assert reasons
    return plan.with_notes(notes).with_allowances(reasons)


def all_text(path: Path) -> str:
    """Return what stands in a file, or in the parts of a workbook."""
    if not zipfile.is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())


def test_no_file_and_no_word_tells_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    plan_file = str(file_with(a_noted_plan(), tmp_path))
    out = tmp_path / "out"
    out.mkdir()

    codes = [
        run(["check", plan_file, "--json", str(out / "check.json")]),
        run(["export", plan_file, "--xlsx", str(out / "rooster.xlsx"), "--ics", str(out / "ics")]),
        run(["export", plan_file, "--workbook", str(out / "team.xlsx")]),
    ]

    said = capsys.readouterr()
    texts = {path.name: all_text(path) for path in out.rglob("*") if path.is_file()}
    found = "\n".join([said.out, said.err, caplog.text, *texts, *texts.values()])
    assert codes == [BROKEN, 0, 0]
    assert "merk" not in found
    assert "eigen vraag" not in found
    assert "Brandoefening" in texts["rooster.xlsx"]
    assert "Brandoefening" not in texts["check.json"]


def test_what_is_allowed_changes_nothing_in_the_json(tmp_path: Path) -> None:
    path, noted = file_with(a_noted_plan(), tmp_path), a_noted_plan()
    run(["check", str(path), "--json", str(tmp_path / "allowed.json")])
    with open_plan_file(path, KARIN, now=Clock()) as file:
        bare = noted.with_allowances(()).with_notes(())
        file.write(noted.settings.name, noted, bare, change())
    run(["check", str(path), "--json", str(tmp_path / "bare.json")])

    allowed, bare_json = (
        json.loads((tmp_path / name).read_text(encoding="utf-8"))
        for name in ("allowed.json", "bare.json")
    )
    for content in (allowed, bare_json):
        content.pop("seconds")
    assert allowed == bare_json
    assert allowed["violations"]
