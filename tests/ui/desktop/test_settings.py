"""What the window remembers between two starts."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui.desktop.settings import AppSettings

NINE = datetime(2027, 1, 4, 9, 0)


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def some_files(folder: Path, count: int) -> list[Path]:
    files = [folder / f"team-{number}.xlsx" for number in range(count)]
    for file in files:
        file.touch()
    return files


def test_the_last_eight_files_are_remembered_the_latest_first(
    store: QSettings, tmp_path: Path
) -> None:
    files = some_files(tmp_path, 10)
    for number, file in enumerate(files):
        AppSettings(store).remember(file, f"Team {number}", NINE + timedelta(days=number))

    recent = AppSettings(store).recent

    assert [file.path for file in recent] == files[:1:-1]
    assert (recent[0].title, recent[0].opened) == ("Team 9", NINE + timedelta(days=9))


def test_a_file_that_is_opened_again_stands_in_the_list_once(
    store: QSettings, tmp_path: Path
) -> None:
    first, second = some_files(tmp_path, 2)
    settings = AppSettings(store)
    for file in (first, second, first):
        settings.remember(file, file.stem, NINE)

    assert [file.path for file in settings.recent] == [first, second]


def test_a_file_that_is_gone_stays_in_the_list(store: QSettings, tmp_path: Path) -> None:
    first, second = some_files(tmp_path, 2)
    settings = AppSettings(store)
    settings.remember(first, "A", NINE)
    settings.remember(second, "B", NINE)

    second.unlink()

    assert [file.path for file in settings.recent] == [second, first]


def test_the_list_can_be_emptied(store: QSettings, tmp_path: Path) -> None:
    settings = AppSettings(store)
    settings.remember(some_files(tmp_path, 1)[0], "A", NINE)

    settings.forget_recent()

    assert settings.recent == ()


def test_nonsense_in_the_settings_does_no_harm(store: QSettings, tmp_path: Path) -> None:
    settings = AppSettings(store)
    settings.remember(some_files(tmp_path, 1)[0], "A", NINE)
    store.setValue("window/theme", "paars")
    store.setValue("window/density", "propvol")
    store.setValue("recent/1/opened", "gisteren")

    assert (settings.theme, settings.density) == ("system", "fitting")
    assert settings.recent[0].opened is None
