"""Which parts of Qt go into the bundle: those that the window uses, and no more.

PyInstaller takes every plugin of a kind, and with them QML, GTK and the screens of devices.
"""

from __future__ import annotations

from pathlib import PurePath

Entry = tuple[str, str]
"""A file, and the folder of the bundle in which it comes."""

MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")

PLUGINS = {
    # A screen of its own system, and none: a PDF is made without a screen.
    "platforms": ("qwindows", "qxcb", "qoffscreen"),
    # The style sheet has drawings.
    "imageformats": ("qsvg",),
    # Accents that are typed in two strokes, as on a Belgian keyboard.
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    # The file chooser and the light or dark theme of the desktop.
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport"),
}
TRANSLATIONS = ("qtbase_en.qm", "qtbase_nl.qm")


def used_parts(
    _imports: list[str], binaries: list[Entry], datas: list[Entry]
) -> tuple[list[str], list[Entry], list[Entry]]:
    """Return what PyInstaller found for a module of Qt, without what the window does not use."""
    imports = [f"PySide6.{module}" for module in MODULES]
    return imports, [e for e in binaries if _is_used(e[0])], [e for e in datas if _is_used(e[0])]


def _is_used(file: str) -> bool:
    path = PurePath(file)
    if path.suffix == ".qm":
        return path.name in TRANSLATIONS
    if "plugins" in path.parts:
        return path.stem.removeprefix("lib") in PLUGINS.get(path.parent.name, ())
    return path.suffix in {".so", ".conf"} or path.name.startswith(("Qt6", "libQt6"))
