"""What is read while the program runs comes along, by `pip install` and in the bundle."""

from __future__ import annotations

import ast
import tomllib
from fnmatch import fnmatch
from pathlib import Path

from ui.desktop.manual.pages import START, pages_in

ROOT = Path(__file__).resolve().parents[2]
WHEEL = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"][
    "build"
]["targets"]["wheel"]
FOR_PEOPLE_OR_TOOLS = ("*.md", "*.ts", "*.typed", "*.txt")
"""What no code reads."""


def data_files() -> list[Path]:
    """Return what stands beside the code in the packages."""
    return [
        path.relative_to(ROOT)
        for package in WHEEL["packages"]
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix != ".py" and "__pycache__" not in path.parts
    ]


def is_like(path: Path, patterns: list[str] | tuple[str, ...]) -> bool:
    return any(fnmatch(part, pattern) for part in path.parts for pattern in patterns)


def test_the_wheel_takes_all_data_of_the_packages() -> None:
    # It is made of what git does not ignore.
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    ignored = [line.strip("/") for line in lines if line and not line.startswith("#")]

    files = data_files()

    assert len(files) > 50
    assert [path for path in files if is_like(path, ignored)] == []
    assert set(WHEEL) == {"packages", "force-include"}


def test_the_wheel_has_the_manual_where_the_window_looks_first() -> None:
    ((source, target),) = WHEEL["force-include"].items()

    assert (ROOT / source / START) in pages_in(ROOT / source)
    assert (ROOT / target).parent == ROOT / "ui" / "desktop" / "manual"
    assert '.with_name("pages")' in (ROOT / target).with_name("pages.py").read_text("utf-8")
    assert Path(target).name == "pages"


def test_the_bundle_takes_all_data_that_code_reads() -> None:
    recipe = ast.parse((ROOT / "packaging" / "beurtrol.spec").read_text(encoding="utf-8"))
    taken = next(
        ast.literal_eval(line.value)
        for line in recipe.body
        if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "DATA"
    )
    read = [path for path in data_files() if not is_like(path, FOR_PEOPLE_OR_TOOLS)]

    left_out = [
        path for path in read if not fnmatch(path.name, taken.get(path.parent.as_posix(), ""))
    ]

    assert left_out == []
