"""Afdrukken: which paper, which weeks, which size."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.application.dates import count, week_span, week_title
from ui.desktop.counting import Counting
from ui.desktop.measures import CARD, GAP, MARGIN, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row
from ui.desktop.printing.catalogue import OF_TURNS, STANDING, Paper, Source, people_of, print_job
from ui.desktop.printing.four_weeks import MOST_WEEKS
from ui.desktop.printing.job import PAPERS, PrintJob
from ui.desktop.printing.rotation_list import has_turns


class PrintDialog(QDialog):
    """Asks what to print; tells how many pages that takes."""

    preview_requested = Signal(object, str)
    pdf_requested = Signal(object, str)
    """The print job, and the size of the paper."""

    def __init__(
        self, source: Source, shown: date, parent: QWidget | None = None, *, pdf_first: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("PDF maken") if pdf_first else self.tr("Afdrukken"))
        self.setMinimumWidth(MESSAGE_WIDTH)
        self._source = source
        self._mondays = source.view.horizon.mondays
        self._make_papers()
        self._make_weeks(shown)
        self._pages = label("", "klein")
        self._counting = Counting(self)
        self._counting.counted.connect(self._show_pages)
        self.finished.connect(lambda _result: self._counting.end())
        self._preview_button = button(self.tr("Afdrukvoorbeeld…"), on_click=self._preview)
        self._pdf_button = button(self.tr("PDF maken…"), on_click=self._make_pdf)
        first = self._pdf_button if pdf_first else self._preview_button
        first.setProperty("role", "primary")
        first.setDefault(True)
        cancel = button(self.tr("Annuleer"), on_click=self.reject)
        self._body = frame(
            column(
                label(self.tr("Wat"), "strong"), self._choices, self._form, self._pages,
                margin=WIDE, gap=MARGIN,
            ),
            "plain",
        )  # fmt: skip
        buttons = (cancel, self._preview_button, self._pdf_button)
        foot = frame(row(None, *buttons, margin=CARD), "foot")
        self.setLayout(column(self._body, foot, gap=0))
        self._describe()

    def _make_papers(self) -> None:
        names = {
            Paper.PEOPLE: self.tr("Weekrooster per &medewerker"),
            Paper.POSTS: self.tr("Weekrooster per &post"),
            Paper.PERSON: self.tr("&Rooster voor elke medewerker apart"),
            Paper.DAYS: self.tr("&Dagfiches voor het onthaal, één per dag"),
            Paper.OVERVIEW: self.tr("&Overzicht van vier weken"),
            Paper.ROTATION: self.tr("&Beurtrol van alle avonden en zaterdagen"),
            Paper.CALENDAR: self.tr("Beurten&kalender, weken en mensen"),
        }
        self._choices = QVBoxLayout()
        self._choices.setSpacing(GAP)
        self._group = QButtonGroup(self)
        self.papers: dict[Paper, QRadioButton] = {}
        for paper, name in names.items():
            choice = QRadioButton(name)
            self._choices.addWidget(choice)
            self._group.addButton(choice)
            self.papers[paper] = choice
        for paper in OF_TURNS:
            self.papers[paper].setVisible(has_turns(self._source.view))
        self.papers[Paper.PEOPLE].setChecked(True)
        self._group.buttonClicked.connect(self._propose_weeks)

    def _make_weeks(self, shown: date) -> None:
        self.start = QComboBox()
        for monday in self._mondays:
            self.start.addItem(f"{week_title(monday)}, {week_span(monday)}")
        if shown in self._mondays:
            self.start.setCurrentIndex(self._mondays.index(shown))
        self.start.currentIndexChanged.connect(self._describe)
        self.weeks = QSpinBox()
        self.weeks.setRange(1, len(self._mondays))
        self.weeks.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.weeks.valueChanged.connect(self._describe)
        self.size_choice = QComboBox()
        self.size_choice.addItems(list(PAPERS))
        self.size_choice.currentIndexChanged.connect(self._describe)
        self.who = QComboBox()
        self.who.addItem(self.tr("iedereen"), None)
        for name in people_of(self._source, self._mondays):
            self.who.addItem(name, name)
        self.who.currentIndexChanged.connect(self._describe)
        self.signed = QCheckBox(self.tr("Kolom “&Gezien” om in te tekenen"))
        self.signed.toggled.connect(self._describe)
        self._form = QFormLayout()
        self._form.setSpacing(CARD)
        for text, field in (
            (self.tr("&Voor wie"), self.who),
            (self.tr("Van &week"), self.start),
            (self.tr("&Aantal weken"), self.weeks),
            (self.tr("Pap&ier"), self.size_choice),
        ):
            self._form.addRow(text, field)
        self._form.addRow(self.signed)

    @property
    def paper(self) -> Paper:
        """What is chosen."""
        return next(paper for paper, choice in self.papers.items() if choice.isChecked())

    def choose(self, paper: Paper) -> None:
        """Choose a paper, with the weeks that it usually shows."""
        if not self.papers[paper].isHidden():
            self.papers[paper].setChecked(True)
            self._propose_weeks()

    @property
    def size_name(self) -> str:
        """The size of the paper that is chosen."""
        return self.size_choice.currentText()

    @property
    def told(self) -> str:
        """What the dialog says of the pages."""
        return self._pages.text()

    def job(self) -> PrintJob:
        """Return the print job of what is chosen."""
        first = self.start.currentIndex()
        mondays = self._mondays[first : first + self.weeks.value()]
        who, signed = self.who.currentData(), self.signed.isChecked()
        return print_job(self._source, self.paper, mondays, who, signed=signed)

    def _propose_weeks(self) -> None:
        if self.paper in OF_TURNS:
            self.start.setCurrentIndex(0)
            self.weeks.setValue(len(self._mondays))
        else:
            several = self.paper in (Paper.OVERVIEW, Paper.PERSON)
            self.weeks.setValue(MOST_WEEKS if several else 1)
        self._describe()

    def _describe(self) -> None:
        self._form.setRowVisible(self.who, self.paper is Paper.PERSON)
        self._form.setRowVisible(self.signed, self.paper is Paper.PEOPLE)
        self.weeks.setMaximum(len(self._mondays) - self.start.currentIndex())
        self._say(self.tr("bladzijden worden geteld"))
        # The weeks of each of forty people over a quarter take some seconds to lay out.
        self._counting.ask(partial(self.job().count, self.size_name))

    def _show_pages(self, number: int) -> None:
        if self._body.isEnabled():
            self._say(count(number, self.tr("bladzijde"), self.tr("bladzijden")))

    def _say(self, pages: str) -> None:
        way = self.tr("staand") if self.paper in STANDING else self.tr("liggend")
        self._pages.setText(self.tr("{0}, {1} {2}").format(pages, self.size_name, way))

    def show_busy(self, words: str) -> None:
        """Say that a paper is being written, and offer no other until then; empty when it ended.

        The dialog can be closed meanwhile: the paper is written all the same.
        """
        for part in (self._body, self._preview_button, self._pdf_button):
            part.setEnabled(not words)
        if words:
            self._pages.setText(words)
        else:
            self._describe()

    def _preview(self) -> None:
        self.preview_requested.emit(self.job(), self.size_name)

    def _make_pdf(self) -> None:
        self.pdf_requested.emit(self.job(), self.size_name)
