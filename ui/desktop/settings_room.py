"""Instellingen: what holds for the team, and how the program looks on this computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rostering.plan import Plan
from ui.application.records.base import FormError, Step
from ui.application.team_settings import setting_groups, setting_texts, with_settings
from ui.desktop.collaborators import ChooseFile
from ui.desktop.giving_way import GivingWay
from ui.desktop.languages import NAMES, from_next_start
from ui.desktop.measures import FORM, FORM_NARROW, GAP, MARGIN, TIGHT, TOOLBAR
from ui.desktop.parts import button, column, frame, label, row
from ui.desktop.records.form import RecordForm
from ui.desktop.room import Room
from ui.desktop.segments import Segments
from ui.desktop.settings import AppSettings, LanguageChoice, ThemeChoice

_WIDEST = 720
_BETWEEN = 24
"""Between groups of choices, after the grid of the design."""
_MOST_OF_IT = 100
"""The form takes all the room there is, up to its widest."""


class SettingsRoom(Room):
    """Every field is a step of its own; what is wrong says so at its field."""

    theme_chosen = Signal(str)
    density_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, settings: AppSettings, ask_folder: ChooseFile) -> None:
        super().__init__()
        self._settings, self._ask_folder = settings, ask_folder
        self.form = RecordForm(self.tr("Instellingen van het team"))
        self.form.setMaximumWidth(_WIDEST)
        foot = self.form.add_button.parentWidget()
        if foot is not None:
            foot.hide()
        self.form.title.setText(self.tr("Van dit team"))
        self.form.subtitle.setText(
            self.tr(
                "Maak een veld leeg voor de standaard. Laat je personeelsdienst bevestigen wat "
                "volgens de wet voor jullie geldt."
            )
        )
        self.form.typed.connect(self._typed)
        self.form.left.connect(self.form.take_back)
        bar = row(label(self.tr("Instellingen"), "titel"), None)
        bar.setContentsMargins(MARGIN, GAP + TIGHT, MARGIN, GAP + TIGHT)
        head = frame(bar, "toolbar")
        head.setFixedHeight(TOOLBAR)
        beside = row(self.form, self._program(), None, gap=0)
        beside.setStretch(0, _MOST_OF_IT)
        layout = column(head, frame(beside, "plain"), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _program(self) -> QWidget:
        """Return what holds on this computer, whatever team is open."""
        self._make_program_choices()
        hint = self.tr("Hier beginnen Open, Bewaar en Exporteer.")
        height = self.tr("Hoe hoog de rijen zijn in elk raster.")
        inside = column(
            label(self.tr("Op deze computer"), "kop"),
            column(label(self.tr("Licht of donker"), "sectie"), self.looks),
            column(
                label(self.tr("Dichtheid"), "sectie"),
                self.densities,
                label(height, "klein", wraps=True),
            ),
            column(
                label(self.tr("Taal"), "sectie"),
                self.languages,
                label(from_next_start(), "klein", wraps=True),
            ),
            column(
                label(self.tr("Map voor bestanden"), "sectie"),
                label(hint, "klein", wraps=True),
                self.folder,
                row(self.folder_button, self.forget_button, None),
            ),
            gap=_BETWEEN,
            margin=MARGIN,
        )
        shown = GivingWay(frame(inside, "plain"))
        self._panel = frame(column(shown, None, gap=0), "panel")
        self._panel.setFixedWidth(FORM)
        return self._panel

    def _make_program_choices(self) -> None:
        self.looks = Segments(
            self.tr("Licht of donker"),
            [
                ("system", self.tr("Systeem")),
                ("light", self.tr("Licht")),
                ("dark", self.tr("Donker")),
            ],
            wraps=True,
        )
        self.looks.chosen.connect(self.theme_chosen)
        self.densities = Segments(
            self.tr("Dichtheid"),
            [
                ("fitting", self.tr("Past vanzelf")),
                ("compact", self.tr("Compact")),
                ("normal", self.tr("Normaal")),
                ("roomy", self.tr("Ruim")),
            ],
            wraps=True,
        )
        self.densities.chosen.connect(self.density_chosen)
        languages = [("system", self.tr("Systeem")), *NAMES.items()]
        self.languages = Segments(self.tr("Taal"), languages, wraps=True)
        self.languages.chosen.connect(self.language_chosen)
        self.folder = label("", "klein", wraps=True)
        self.folder_button = button(self.tr("Kies map…"), on_click=self.ask_folder)
        self.forget_button = button(self.tr("Wis"), on_click=lambda: self._set_folder(None))

    # Showing

    @override
    def show_plan(self, plan: Plan) -> None:
        before, self._plan = self._plan, plan
        self.form.show_row(
            setting_groups(), setting_texts(plan), is_new=False, fresh=before is None
        )
        self.show_program()

    def show_program(self) -> None:
        """Show how the program looks, which the menu can change as well."""
        self.looks.choose(self._settings.theme)
        self.densities.choose(self._settings.density)
        self.languages.choose(self._settings.language)
        folder = self._settings.folder
        self.folder.setText(
            self.tr("De map van het laatste bestand") if folder is None else str(folder)
        )
        self.forget_button.setVisible(folder is not None)

    @override
    def begin(self) -> None:
        """Forget what was typed for another team."""
        self._plan = None

    @override
    def take_focus(self) -> None:
        self.form.focus()

    @override
    def set_editable(self, editable: bool) -> None:
        self.form.setEnabled(editable)

    @override
    def set_narrow(self, narrow: bool) -> None:
        self._panel.setFixedWidth(FORM_NARROW if narrow else FORM)

    @property
    @override
    def sentence(self) -> str:
        return self.tr("Elke wijziging telt meteen en kan ongedaan gemaakt worden.")

    # Edits

    def _typed(self, key: str) -> None:
        """Take over what stands in the fields; a field that is wrong holds no other one up."""
        if self._attempt(self.form.texts, lambda error: self.form.show_problems(error.problems)):
            self.form.show_problems({})
        elif len(self.form.waiting) > 1:
            self._attempt({**self.form.known, key: self.form.boxes[key].text}, lambda _error: None)

    def _attempt(self, texts: dict[str, str], refuse: Callable[[FormError], None]) -> bool:
        if self._plan is None:
            return False
        try:
            step: Step = with_settings(self._plan, texts)
        except FormError as error:
            refuse(error)
            return False
        self.form.accept(texts)
        if step.plan == self._plan:
            # The default was typed or made blank where it stood already.
            self.form.show_row(setting_groups(), setting_texts(step.plan), is_new=False, fresh=True)
        else:
            self.changed.emit(step.plan, step.text)
        return True

    def ask_folder(self) -> None:
        """Ask where files are, and remember it."""
        present = self._settings.folder
        chosen = self._ask_folder(
            self, self.tr("Map voor bestanden"), "" if present is None else str(present)
        )
        if chosen is not None:
            self._set_folder(chosen)

    def _set_folder(self, folder: Path | None) -> None:
        self._settings.folder = folder
        self.show_program()


def theme_of(text: str) -> ThemeChoice:
    """Return the theme that is meant by a choice."""
    return "light" if text == "light" else "dark" if text == "dark" else "system"


def language_of(text: str) -> LanguageChoice:
    """Return the language that is meant by a choice."""
    return "nl" if text == "nl" else "en" if text == "en" else "system"
