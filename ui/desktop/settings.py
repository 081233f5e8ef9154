"""What the window remembers between two starts: place, recent files, looks and language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias, cast, get_args

from PySide6.QtCore import QByteArray, QSettings

from ui.application.keeping.sources import Place, SharedPlace, place_of
from ui.desktop.density import Density, density_of

ThemeChoice: TypeAlias = Literal["system", "light", "dark"]
LanguageChoice: TypeAlias = Literal["system", "nl", "en"]

_MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A workbook that was opened, with the team it holds and when that was."""

    path: Place
    title: str
    opened: datetime | None


class AppSettings:
    """Reads and writes the settings of one user."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings("Beurtrol", "Beurtrol")

    @property
    def geometry(self) -> QByteArray:
        """The place of the window; empty before the first time."""
        return cast("QByteArray", self._store.value("window/geometry", QByteArray()))

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark, or what the system uses."""
        stored = str(self._store.value("window/theme", "system"))
        return cast("ThemeChoice", stored) if stored in get_args(ThemeChoice) else "system"

    @theme.setter
    def theme(self, value: ThemeChoice) -> None:
        self._store.setValue("window/theme", value)

    @property
    def density(self) -> Density:
        """How high the rows of the grids are."""
        return density_of(str(self._store.value("window/density", "")))

    @density.setter
    def density(self, value: Density) -> None:
        self._store.setValue("window/density", value)

    @property
    def zoom(self) -> int:
        """How large the roster is drawn, in percent."""
        return self._number("roster/zoom", 100)

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._store.setValue("roster/zoom", value)

    @property
    def weeks(self) -> int:
        """How many weeks of the roster are in sight."""
        return self._number("roster/weeks", 1)

    @weeks.setter
    def weeks(self, value: int) -> None:
        self._store.setValue("roster/weeks", value)

    @property
    def has_panel(self) -> bool:
        """Whether the panel stands beside the roster."""
        return bool(self._number("roster/panel", 1))

    @has_panel.setter
    def has_panel(self, value: bool) -> None:
        self._store.setValue("roster/panel", int(value))

    def _number(self, key: str, usual: int) -> int:
        """Return a stored number; the usual one where something else stands there."""
        stored = str(self._store.value(key, usual))
        return int(stored) if stored.isdecimal() else usual

    @property
    def language(self) -> LanguageChoice:
        """A language, or what the system uses."""
        stored = str(self._store.value("window/language", "system"))
        return cast("LanguageChoice", stored) if stored in get_args(LanguageChoice) else "system"

    @language.setter
    def language(self, value: LanguageChoice) -> None:
        self._store.setValue("window/language", value)

    @property
    def folder(self) -> Path | None:
        """Where questions about files begin; None for what the system proposes."""
        stored = str(self._store.value("files/folder", ""))
        return Path(stored) if stored and Path(stored).is_dir() else None

    @folder.setter
    def folder(self, value: Path | None) -> None:
        self._store.setValue("files/folder", "" if value is None else str(value))

    @property
    def recent(self) -> tuple[RecentFile, ...]:
        """The files that were opened last, the latest first, those that are gone now included."""
        count = self._store.beginReadArray("recent")
        found = []
        for index in range(count):
            self._store.setArrayIndex(index)
            found.append(
                RecentFile(
                    place_of(str(self._store.value("path", ""))),
                    str(self._store.value("title", "")),
                    _moment(str(self._store.value("opened", ""))),
                )
            )
        self._store.endArray()
        return tuple(found)

    def remember(self, path: Place, title: str, opened: datetime) -> None:
        """Put a file at the top of the list; a shared planning without its password."""
        path = path.without_password if isinstance(path, SharedPlace) else path
        others = [file for file in self.recent if file.path != path]
        self._write([RecentFile(path, title, opened), *others][:_MOST_RECENT])

    def forget(self, path: Place) -> None:
        """Take one file out of the list; the file itself stays where it is."""
        self._write([file for file in self.recent if file.path != path])

    def forget_recent(self) -> None:
        """Empty the list."""
        self._write([])

    def _write(self, files: list[RecentFile]) -> None:
        self._store.remove("recent")
        self._store.beginWriteArray("recent", len(files))
        for index, file in enumerate(files):
            self._store.setArrayIndex(index)
            self._store.setValue("path", str(file.path))
            self._store.setValue("title", file.title)
            opened = "" if file.opened is None else file.opened.isoformat()
            self._store.setValue("opened", opened)
        self._store.endArray()


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
