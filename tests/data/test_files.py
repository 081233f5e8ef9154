"""Output files appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from data.files import UnwritableFileError, check_writable, write_whole


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".beurtrol")]


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "rooster.txt"

    def write(place: Path) -> None:
        place.write_text("nieuw")

    write_whole(path, write)

    assert path.read_text() == "nieuw"
    assert leftovers(tmp_path) == []


def test_what_stood_there_stays_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "rooster.txt"
    path.write_text("oud")

    def fail(place: Path) -> None:
        place.write_text("half")
        raise OSError(28, "no space left")

    with pytest.raises(UnwritableFileError) as refused:
        write_whole(path, fail)

    assert refused.value.reason == "no_space"
    assert path.read_text() == "oud"
    assert leftovers(tmp_path) == []


def test_a_mistake_in_the_program_leaves_nothing_behind_either(tmp_path: Path) -> None:
    def fail(_place: Path) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "rooster.txt", fail)

    assert list(tmp_path.iterdir()) == []


def a_pipe(folder: Path) -> Path:
    path = folder / "pijp"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        pytest.param(lambda folder: folder, "folder", id="a folder"),
        pytest.param(lambda folder: folder / "weg" / "rooster.txt", "no_folder", id="no folder"),
        pytest.param(
            a_pipe,
            "other",
            id="a pipe",
            marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here"),
        ),
    ],
)
def test_a_place_where_no_file_can_stand_is_refused_beforehand(
    tmp_path: Path, place: Callable[[Path], Path], reason: str
) -> None:
    with pytest.raises(UnwritableFileError) as refused:
        check_writable(place(tmp_path))

    assert refused.value.reason == reason
