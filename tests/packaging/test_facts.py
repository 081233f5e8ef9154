"""Names and the version stand in one place; everything that installs the program agrees with it."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from data.store import SUFFIX
from data.store.schema import APPLICATION_ID

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return import_module("facts")


@pytest.fixture(scope="module")
def installer() -> str:
    return (PACKAGING / "windows" / "beurtrol.iss").read_text(encoding="utf-8-sig")


@pytest.fixture(scope="module")
def workflow() -> str:
    return (ROOT / ".github" / "workflows" / "bundle.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("2.10", (2, 10, 0, 0)), ("1.2.3rc4", (1, 2, 3, 0))],
    ids=["as it is", "short", "a candidate"],
)
def test_windows_gets_four_numbers(facts: Any, text: str, numbers: tuple[int, ...]) -> None:
    assert facts.four_numbers(text) == numbers


def test_a_version_that_begins_with_a_word_is_refused(facts: Any) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        facts.four_numbers("next")


def test_windows_shows_the_version_of_the_project(facts: Any) -> None:
    shown = facts.windows_version_file("beurtrolw", facts.version())

    assert f"StringStruct('ProductVersion', '{facts.version()}')" in shown
    assert f"filevers={facts.four_numbers(facts.version())}" in shown
    compile(shown, "version file", "eval")


def test_the_installer_is_told_the_version_and_has_none_of_its_own(
    facts: Any, installer: str, workflow: str
) -> None:
    fixed = re.findall(r"^(?:AppVersion|OutputBaseFilename)=.*", installer, re.MULTILINE)

    assert fixed == [
        "AppVersion={#AppVersion}",
        "OutputBaseFilename=beurtrol-{#AppVersion}-setup",
    ]
    assert "python packaging/facts.py" in workflow
    assert '"/DAppVersion=$version"' in workflow


def test_the_installer_takes_the_folder_and_the_programs_that_the_recipe_makes(
    facts: Any, installer: str
) -> None:
    programs = set(re.findall(r"\{app\}\\(\w+)\.exe", installer))

    assert rf'Root + "\dist\{facts.FOLDER}"' in installer
    assert programs == {facts.WINDOW}
    for file in re.findall(r"\{#Root\}\\([\w\\.]+)", installer):
        assert file == "dist" or (ROOT / file.replace("\\", "/")).is_file()


def test_the_installer_asks_for_no_administrator_and_speaks_dutch_and_english(
    installer: str,
) -> None:
    assert "PrivilegesRequired=lowest" in installer
    assert re.findall(r'^Name: "(nl|en)"; MessagesFile', installer, re.MULTILINE) == ["nl", "en"]
    told = re.findall(r"^(nl|en)\.(\w+)=", installer, re.MULTILINE)
    by_language = {code: {key for found, key in told if found == code} for code in ("nl", "en")}
    assert by_language["nl"] == by_language["en"] != set()


def test_windows_opens_plan_files_in_the_window(facts: Any, installer: str) -> None:
    assert rf'Subkey: "Software\Classes\{SUFFIX}"' in installer
    assert rf'"""{{app}}\{facts.WINDOW}.exe"" ""%1"""' in installer
    assert facts.MIME_TYPE in installer


def test_linux_opens_plan_files_in_the_window(facts: Any) -> None:
    parser = RawConfigParser(interpolation=None)
    parser.optionxform = lambda optionstr: optionstr  # type: ignore[method-assign]
    parser.read(PACKAGING / "linux" / "share" / "beurtrol.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]

    assert entry["Exec"] == f"{facts.WINDOW} %f"
    assert entry["MimeType"] == f"{facts.MIME_TYPE};"


def test_a_plan_file_is_known_by_its_ending_and_by_its_contents(facts: Any) -> None:
    kind = ET.parse(PACKAGING / "linux" / "share" / "beurtrol.xml").find(f"{MIME}mime-type")

    assert kind is not None
    assert kind.get("type") == facts.MIME_TYPE
    assert [glob.get("pattern") for glob in kind.iter(f"{MIME}glob")] == [f"*{SUFFIX}"]
    numbers = [m.get("value") for m in kind.iter(f"{MIME}match") if m.get("type") == "big32"]
    assert [int(number or "", 16) for number in numbers] == [APPLICATION_ID]


def test_the_icon_for_windows_holds_the_pictures_that_it_lists() -> None:
    content = (PACKAGING / "icons" / "beurtrol.ico").read_bytes()
    _, kind, count = struct.unpack_from("<3H", content)

    assert (kind, count) == (1, 5)
    for number in range(count):
        entry = struct.unpack_from("<4B2H2I", content, 6 + 16 * number)
        side, length, place = entry[0] or 256, entry[6], entry[7]
        picture = content[place : place + length]
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack_from(">2I", picture, 16) == (side, side)
