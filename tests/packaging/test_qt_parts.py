"""Of Qt, the bundle holds what the window uses."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def qt_parts(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return import_module("qt_parts")


def test_every_module_of_qt_that_the_window_uses_is_in_it_and_has_a_hook(qt_parts: Any) -> None:
    used = {
        name
        for file in (ROOT / "ui").rglob("*.py")
        for name in re.findall(r"from PySide6\.(\w+)", file.read_text(encoding="utf-8"))
    }
    hooks = {file.stem.rpartition(".")[2] for file in (ROOT / "packaging" / "hooks").iterdir()}

    assert used <= set(qt_parts.MODULES)
    assert set(qt_parts.MODULES) == hooks - {"__pycache__"}


@pytest.mark.parametrize(
    ("file", "is_kept"),
    [
        ("lib/PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("lib/PySide6/plugins/platforms/qwindows.dll", True),
        ("lib/PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("lib/PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("lib/PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("lib/PySide6/opengl32sw.dll", False),
    ],
    ids=["X11", "Windows", "a device", "GTK", "a database", "OpenGL by the processor"],
)
def test_a_plugin_comes_along_where_the_window_uses_it(
    qt_parts: Any, file: str, is_kept: bool
) -> None:
    _, binaries, _ = qt_parts.used_parts([], [(file, "there")], [])

    assert binaries == ([(file, "there")] if is_kept else [])


def test_of_the_translations_only_dutch_comes_along(qt_parts: Any) -> None:
    found = [(f"PySide6/Qt/translations/qtbase_{code}.qm", "there") for code in ("de", "nl")]

    _, _, datas = qt_parts.used_parts([], [], found)

    assert datas == found[1:]
