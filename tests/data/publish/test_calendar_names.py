from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.publish.ical.folder import safe_stem
from tests.builders import MONDAY, a_plan, an_employee, on_duty, some_settings
from tests.data.publish.calendars import export, titles

HOSTILE = [
    pytest.param("../../etc/passwd", id="path"),
    pytest.param("C:\\Windows\\x", id="windows path"),
    pytest.param("CON", id="device"),
    pytest.param("nul.txt", id="device with an ending"),
    pytest.param('a<b>c:d"e|f?g*h', id="signs"),
    pytest.param("Jan\nBEGIN:VEVENT\r\nSUMMARY:vals", id="line breaks"),
    pytest.param("=1+1;,\\n", id="formula and separators"),
    pytest.param("\u202egnp.exe", id="right to left"),
    pytest.param("Zoë 🎉 Żółć", id="emoji"),
    pytest.param("x" * 300, id="long"),
    pytest.param(" . ", id="dots"),
    pytest.param("bell\x07\x00", id="control"),
]


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_gives_a_readable_file_inside_the_folder(tmp_path: Path, name: str) -> None:
    plan = a_plan(employees=(an_employee(name),), settings=some_settings(name=name))

    folder = export(tmp_path / "agenda", on_duty(plan, name, MONDAY))

    files = list(folder.iterdir())
    assert len(files) == 2
    assert len(list(tmp_path.iterdir())) == 1
    for path in files:
        assert len(titles(path)) == 1


def test_people_whose_names_differ_only_in_case_get_files_of_their_own(tmp_path: Path) -> None:
    plan = a_plan(employees=(an_employee("Anna"), an_employee("ANNA"), an_employee("Anna:")))

    folder = export(tmp_path / "agenda", plan)

    names = {path.name.casefold() for path in folder.iterdir()}
    assert names == {"anna.ics", "anna (2).ics", "anna (3).ics", "team onthaal.ics"}


@given(st.text(max_size=200))
def test_file_names_hold_nothing_that_windows_refuses(name: str) -> None:
    stem = safe_stem(name)

    assert 0 < len(stem) <= 81
    assert not set(stem) & set('<>:"/\\|?*')
    assert stem.isprintable()
    assert stem == stem.strip(" .")
    assert stem.split(".")[0].casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
