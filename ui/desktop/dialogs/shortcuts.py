"""The keys, on one page; taken from the menus, so that the page cannot lie."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QMenu, QScrollArea, QWidget

from ui.desktop.measures import CARD, GAP, HELP_SIZE, MARGIN, WIDE
from ui.desktop.parts import button, column, frame, label, row


class ShortcutsDialog(QDialog):
    """Lists every action that has a key, by menu."""

    def __init__(
        self,
        menus: Sequence[tuple[str, Sequence[QAction]]],
        others: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sneltoetsen"))
        self.resize(*HELP_SIZE)
        self._parts: list[tuple[QLabel, list[tuple[QLabel, QLabel]]]] = []
        self._make_filter()
        grid = self._make_grid()
        for title, actions in menus:
            listed = [one for action in actions for one in _with_menu(action)]
            lines = [(_plain(one.text()), _keys(one)) for one in listed if _keys(one)]
            self._add(grid, title, lines)
        self._add(grid, self.tr("In het rooster"), others)
        for view, of_view in self._of_views():
            self._add(grid, view, of_view)
        grid.setRowStretch(grid.rowCount(), 1)
        self._lay_out(grid)
        self.filter.setFocus()

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Zoek een toets, of wat je wil doen"))
        self.filter.setAccessibleName(self.tr("Zoek in de sneltoetsen"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_only)
        self.nothing = label(self.tr("Daarvoor is er geen toets."), "hint")
        self.nothing.hide()

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(WIDE, MARGIN, WIDE, WIDE)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.nothing, 0, 0, 1, 2)
        return grid

    def _of_views(self) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
        """Return the keys of each view beside the grid, under its name."""
        return (
            (self.tr("In Posten"), self._post_keys()),
            (self.tr("In Dag in detail en Overzicht"), self._figure_keys()),
            (self.tr("In Beurten"), self._turn_keys()),
            (self.tr("In de kalender van Afwezigheden"), self._absence_keys()),
            (self.tr("In Ziekmelding"), self._sick_call_keys()),
            (self.tr("In Team en Afwezigheden"), self._list_keys()),
            (self.tr("In Vaardigheden"), self._skill_keys()),
            (self.tr("In Openingsuren"), self._hours_keys()),
        )

    def _lay_out(self, grid: QGridLayout) -> None:
        page = QWidget()
        page.setProperty("role", "plain")
        page.setLayout(grid)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setProperty("role", "reading")
        scroll.setAccessibleName(self.windowTitle())
        close = button(self.tr("Sluit"), "primary", self.accept)
        close.setDefault(True)
        foot = frame(row(None, close, margin=CARD), "foot")
        above = row(self.filter)
        above.setContentsMargins(WIDE, CARD, WIDE, CARD)
        self.setLayout(column(frame(above, "toolbar"), scroll, foot, gap=0))

    def _show_only(self, text: str) -> None:
        """Show the lines in which a text stands, and the heads that have any."""
        wanted = text.strip().casefold()
        found = False
        for head, lines in self._parts:
            is_named = wanted in head.text().casefold()
            shown = [
                is_named or any(wanted in one.text().casefold() for one in two) for two in lines
            ]
            for two, is_shown in zip(lines, shown, strict=True):
                for one in two:
                    one.setVisible(is_shown)
            head.setVisible(any(shown))
            found = found or any(shown)
        self.nothing.setVisible(not found)

    def _post_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Naar die persoon in Medewerkers"), "Enter"),
            (self.tr("Wie kan hier, en wie niet en waarom"), "Shift+F10"),
            (self.tr("Zet die persoon op de plaats"), self.tr("1 tot 9")),
            (self.tr("Neem iemand op en zet die op een andere plaats"), "Ctrl+X, Ctrl+V"),
            (self.tr("Zet die persoon ook op een andere plaats"), "Ctrl+C, Ctrl+V"),
            (self.tr("Ruil met wie op de andere plaats zit"), "Ctrl+X, Ctrl+Shift+V"),
            (self.tr("Laat los wie je opnam"), "Esc"),
        )

    def _turn_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Geef de avond of de zaterdag van die week"), self.tr("A of Z")),
            (self.tr("Neem de gekozen beurten weg"), "Del"),
            (self.tr("Vergrendel of ontgrendel"), "Ctrl+L"),
            (self.tr("Naar de knoppen van de beurt"), "Enter"),
            (self.tr("Volgende of vorige beurt van die persoon"), "Ctrl+← →"),
            (self.tr("Vorige of volgende periode"), "Alt+← →"),
            (self.tr("Vandaag"), "Alt+Home"),
        )

    def _figure_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Naar een ander vak of een ander cijfer, met zijn zin"), self.tr("pijlen")),
            (self.tr("Naar dat vak in het rooster"), "Enter"),
            (self.tr("Overzicht: eerste en laatste cijfer van een figuur"), "Home, End"),
            (self.tr("Overzicht: vorige of volgende periode"), "Alt+← →"),
            (self.tr("Overzicht: periode met vandaag"), "Alt+Home"),
            (self.tr("Sluit Dag in detail"), "Esc"),
        )

    def _absence_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Nieuwe afwezigheid, of open de gekozen"), "Enter"),
            (self.tr("Meer dagen kiezen"), "Shift+← →"),
            (self.tr("Korter of langer, per dag"), "Ctrl+Shift+← →"),
            (self.tr("Volgende of vorige afwezigheid van die persoon"), "Ctrl+← →"),
            (self.tr("Hele dag, voormiddag of namiddag"), "H"),
            (self.tr("Keur de aanvraag goed"), "G"),
            (self.tr("Verwijder de afwezigheid"), "Del"),
            (self.tr("Vorige of volgende periode"), "Alt+← →"),
            (self.tr("Vandaag"), "Alt+Home"),
        )

    def _sick_call_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Naar de volgende kolom"), "Enter"),
            (self.tr("Zet die kandidaat in het gat"), self.tr("1 tot 9")),
            (self.tr("Zegt nee"), "N"),
            (self.tr("Neem over en publiceer…"), "Ctrl+Enter"),
            (self.tr("Terug naar het rooster"), "Esc"),
        )

    def _list_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Naar het formulier van de rij"), "Enter"),
            (self.tr("Neem over en ga naar het volgende veld"), "Enter"),
            (self.tr("Verwijder de rij"), "Del"),
            (self.tr("Zet terug en ga naar de tabel"), "Esc"),
        )

    def _skill_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Zelfstandig of onder begeleiding"), self.tr("Z of B")),
            (self.tr("Wissel: niets, Z, B"), self.tr("spatie")),
            (self.tr("Maak leeg"), "Del"),
            (self.tr("Vul naar onder"), "Ctrl+D"),
            (self.tr("Kopieer en plak, ook van en naar Excel"), "Ctrl+C, Ctrl+V"),
            (self.tr("Naar het formulier van de medewerker"), "Enter"),
        )

    def _hours_keys(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Naar het volgende blok of de volgende dag"), self.tr("pijlen")),
            (self.tr("Uren, naam en beurt typen"), "Enter"),
            (self.tr("Einde vroeger of later, per 5 minuten"), "Shift+↑ ↓"),
            (self.tr("Begin vroeger of later, per 5 minuten"), "Ctrl+↑ ↓"),
            (self.tr("Nieuw blok"), "N"),
            (self.tr("Splits, bij de muis of halverwege"), "S"),
            (self.tr("Voeg samen met het volgende blok"), "V"),
            (self.tr("Verwijder"), "Del"),
            (self.tr("Verwijder op alle gelijke dagen"), "Ctrl+Del"),
            (self.tr("Sleep een rand op alle gelijke dagen"), self.tr("Ctrl bij loslaten")),
            (self.tr("Bezetting: minimum en gewenst, één getal, niemand"), "1/2 · 2 · -"),
            (self.tr("Bezetting: volg de standaard"), "Del"),
        )

    def _add(self, grid: QGridLayout, title: str, lines: Sequence[tuple[str, str]]) -> None:
        if not lines:
            return
        head = label(title, "sectie")
        head.setContentsMargins(0, GAP, 0, 0)
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        made: list[tuple[QLabel, QLabel]] = []
        for text, keys in lines:
            at = grid.rowCount()
            made.append((label(text, wraps=True), label(keys, "key")))
            grid.addWidget(made[-1][0], at, 0)
            grid.addWidget(made[-1][1], at, 1, Qt.AlignmentFlag.AlignRight)
        self._parts.append((head, made))


def _with_menu(action: QAction) -> Sequence[QAction]:
    """Return an action, or those of the menu that it opens."""
    menu = action.menu()
    return menu.actions() if isinstance(menu, QMenu) else [action]


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


def _keys(action: QAction) -> str:
    """Return all keys of an action; both keys that are called Enter are one."""
    native = QKeySequence.SequenceFormat.NativeText
    texts = [key.toString(native).replace("Return", "Enter") for key in action.shortcuts()]
    return ", ".join(dict.fromkeys(texts))
