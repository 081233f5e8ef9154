"""Why somebody is away is in no byte of anything that the program gives away."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rostering.notes import Note
from rostering.plan import Plan
from tests.builders import (
    FRIDAY,
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    later,
)
from tests.data.store.files import file_with
from ui.cli.app import run

MARKER = "zwijgmerk"
BROKEN = 1


def a_plan_with_secrets() -> Plan:
    """Return a week with every kind of absence, each called by the marker, and noted with it."""
    plan = a_plan(
        employees=tuple(an_employee(name) for name in ("Anna", "Bert", "Cas")),
        absences=(
            an_absence("Cas", MONDAY, FRIDAY, kind=MARKER),
            an_absence("Anna", TUESDAY, TUESDAY, part="NM", kind=f"{MARKER} half"),
            an_absence("Bert", WEDNESDAY, WEDNESDAY, part="9:00-10:00", kind=MARKER.upper()),
            an_absence("Bert", THURSDAY, THURSDAY, kind=MARKER, approved=False),
            an_absence(None, later(MONDAY, weeks=2), None, day="wo", part="VM", kind=MARKER),
        ),
        appointments=(
            replace(an_appointment("Anna", MONDAY, "9:00", "10:00"), description=MARKER),
        ),
    )
    notes = (Note(MONDAY, MARKER, "Cas"), Note(TUESDAY, MARKER, "Anna", "NM1"))
    return replace(a_full_week(plan), notes=notes)


def contents(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a file: as they are, unzipped, and the streams of a PDF inflated."""
    raw = path.read_bytes()
    yield raw
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            yield from (archive.read(name) for name in archive.namelist())
            yield " ".join(archive.namelist()).encode()
    if raw.startswith(b"%PDF"):
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", raw, re.DOTALL):
            yield zlib.decompressobj().decompress(stream) if stream[:1] == b"\x78" else stream
        yield _text_of(path)
    if path.suffix == ".ics":
        yield raw.replace(b"\r\n ", b"")


def _text_of(path: Path) -> bytes:
    """Return what a reader of PDFs finds, where there is one; letters stand there as numbers."""
    if shutil.which("pdftotext") is None:
        return b""
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout


def test_no_output_holds_the_marker(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    source, out = str(file_with(a_plan_with_secrets(), tmp_path)), tmp_path / "uit"
    out.mkdir()
    week = ["--from", "2027-01-06", "--now", "2027-01-04 08:00"]

    codes = [
        run(["check", source, "--json", str(out / "check.json")]),
        run(["export", source, "--xlsx", str(out / "r.xlsx"), "--pdf", str(out / "r.pdf")]),
        run(["export", source, "--ics", str(out / "ics"), "--workbook", str(out / "team.xlsx")]),
        run(["export", source, "--verslag", str(out / "v.pdf"), "--mail", str(out / "m.html")]),
        run(["export", source, "--verslag", str(out / "v.xlsx"), "--mail", str(out / "m.txt")]),
        run(["replan", source, "--absent", "Bert", *week, "--json", str(out / "replan.json")]),
        run(["leave", source, "--absent", "Anna", *week, "--json", str(out / "leave.json")]),
    ]

    said = capsys.readouterr()
    assert codes == [BROKEN, 0, 0, 0, 0, 0, 0]
    files = [path for path in out.rglob("*") if path.is_file()]
    assert len(files) == 10 + 4  # ten named above, and the calendars of three people and the team
    found = [said.out.encode(), said.err.encode(), caplog.text.encode()]
    found += [part for path in files for part in (path.name.encode(), *contents(path))]
    assert not [part[:80] for part in found if MARKER.encode() in part.lower()]
    assert any(b"afwezig" in part for part in found)
