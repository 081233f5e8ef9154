"""What the bundle, the installer and their tests have to agree on; the version is the project's.

`python packaging/facts.py` prints the version.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

FOLDER = "beurtrol"
"""The folder under dist that holds the program."""
COMMAND = "beurtrol"
"""The program for the command line."""
WINDOW = "beurtrolw"
"""The program for the window; on Windows it opens no console."""
DISPLAY_NAME = "Beurtrol"
PUBLISHER = "Beurtrol contributors"
MIME_TYPE = "application/x-beurtrol"

_DUTCH, _UNICODE = 0x0413, 1200


def version() -> str:
    """Return the version in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def four_numbers(text: str) -> tuple[int, int, int, int]:
    """Return a version as Windows wants it: `0.1.0` is 0, 1, 0, 0, and so is `0.1.0rc1`.

    Raises:
        ValueError: the version does not begin with a number.
    """
    numbers: list[int] = []
    for part in text.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        numbers.append(int(digits))
        if digits != part:
            break
    first, second, third, fourth = [*numbers, 0, 0, 0][:4]
    return first, second, third, fourth


def windows_version_file(name: str, text: str) -> str:
    """Return the file in which PyInstaller reads what Windows shows of a program.

    Args:
        name: the program, without `.exe`.
        text: its version, as in pyproject.toml.
    """
    numbers = four_numbers(text)
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": DISPLAY_NAME,
        "FileVersion": text,
        "InternalName": name,
        "OriginalFilename": f"{name}.exe",
        "ProductName": DISPLAY_NAME,
        "ProductVersion": text,
    }
    shown = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        "VSVersionInfo("
        f"ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), "
        f"kids=[StringFileInfo([StringTable('{_DUTCH:04x}{_UNICODE:04x}', [{shown}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_DUTCH}, {_UNICODE}])])])\n"
    )


if __name__ == "__main__":
    print(version())
