"""The licences of everything in the bundle, which have to travel with it."""

from __future__ import annotations

import re
import shutil
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_LICENCE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def copy_licences(root: Path, target: Path) -> None:
    """Write the program's licence, its font's, and that of every library it needs, in a folder."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy(root / "LICENSE", target / "Beurtrol.txt")
    shutil.copy(root / "ui" / "desktop" / "fonts" / "OFL.txt", target / "Inter.txt")
    for name, library in sorted(_needed("beurtrol").items()):
        about = library.metadata
        said = [*about.get_all("License-Expression", []), *about.get_all("License", [])]
        lines = [f"{name} {library.version}", *said]
        texts = [
            Path(str(library.locate_file(file))).read_text(encoding="utf-8", errors="replace")
            for file in library.files or ()
            if "dist-info" in str(file) and _LICENCE.search(file.name)
        ]
        (target / f"{name}.txt").write_text("\n\n".join([*lines, *texts]), encoding="utf-8")


def _needed(root: str) -> dict[str, Distribution]:
    """Return the libraries that a program needs, and those that these need."""
    found: dict[str, Distribution] = {}
    waiting = [root, "psycopg", "psycopg-binary"]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # needed on another system, or with another version of Python
        for line in found[name].requires or ():
            match = _NAME.match(line)
            if match and "extra ==" not in line:
                waiting.append(match[0].lower())
    del found[root]
    return found
