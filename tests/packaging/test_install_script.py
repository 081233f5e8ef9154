"""The script for Linux puts the program in a home, and takes away what it put there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder as `make bundle` makes it, with programs that do nothing."""
    folder = tmp_path / "beurtrol 1"
    shutil.copytree(PACKAGING / "linux" / "share", folder / "share")
    for picture in (PACKAGING / "icons").glob("*.*g"):
        shutil.copy(picture, folder / "share")
    shutil.copy(PACKAGING / "linux" / "install.sh", folder)
    for name in ("beurtrol", "beurtrolw"):
        (folder / name).write_text("#!/bin/sh\n")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "thuis & co"
    (folder / ".local" / "bin").mkdir(parents=True)
    return folder


def run(bundle: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(bundle / "install.sh"), *arguments],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


def ours(home: Path) -> set[str]:
    return {path.name for path in home.rglob("*beurtrol*")}


def test_it_installs_program_menu_kind_of_file_and_icons(bundle: Path, home: Path) -> None:
    assert run(bundle, home).returncode == 0

    target = home / ".local" / "lib" / "beurtrol"
    share = home / ".local" / "share"
    assert (home / ".local" / "bin" / "beurtrol").resolve() == (target / "beurtrol").resolve()
    menu = (share / "applications" / "beurtrol.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{target}/beurtrolw" %f\n' in menu
    assert (share / "mime" / "packages" / "beurtrol.xml").is_file()
    pictures = {path.parts[-3] for path in (share / "icons" / "hicolor").rglob("beurtrol.*")}
    assert pictures == {
        "scalable",
        *(f"{size}x{size}" for size in (16, 24, 32, 48, 64, 128, 256)),
    }


def test_a_newer_folder_takes_the_place_of_the_older_one(bundle: Path, home: Path) -> None:
    run(bundle, home)
    (home / ".local" / "lib" / "beurtrol" / "of-an-older-version").touch()

    assert run(bundle, home).returncode == 0
    assert not (home / ".local" / "lib" / "beurtrol" / "of-an-older-version").exists()


def test_it_removes_all_of_it_and_leaves_plannings(bundle: Path, home: Path) -> None:
    run(bundle, home)
    (home / "team.beurtrol").touch()

    assert run(bundle, home, "--remove").returncode == 0
    assert ours(home) == {"team.beurtrol"}


def test_a_command_of_another_origin_stays(bundle: Path, home: Path) -> None:
    other = home / ".local" / "bin" / "beurtrol"
    other.write_text("van een ander")

    done = run(bundle, home)

    assert done.returncode == 2
    assert "er is niets gewijzigd" in done.stderr
    assert ours(home) == {"beurtrol"}
    run(bundle, home, "--remove")
    assert other.read_text() == "van een ander"
