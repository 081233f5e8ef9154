"""What is said around the list of people: how many, for whom it is late, what is new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QWidget

from rostering.reasons.candidates import NOTICE_DAYS
from ui.application.dates import count, full_date, listed, week_title
from ui.application.publishing.new_version import NewVersion
from ui.desktop.measures import CARD
from ui.desktop.parts import column, frame, label, row, set_icon
from ui.desktop.theme import Theme


def sentence_of(version: NewVersion, since: int) -> str:
    """Say how much changes, since which version, and for how many."""
    if version.last_published is None:
        return QCoreApplication.translate(
            "PublishSummary", "Eerste versie: iedereen krijgt het hele rooster"
        )
    if not version.changes:
        return QCoreApplication.translate(
            "PublishSummary", "Geen wijzigingen aan wat al gepubliceerd was"
        )
    changes = count(
        len(version.changes),
        QCoreApplication.translate("PublishSummary", "wijziging"),
        QCoreApplication.translate("PublishSummary", "wijzigingen"),
    )
    people = count(
        len(version.people),
        QCoreApplication.translate("PublishSummary", "persoon"),
        QCoreApplication.translate("PublishSummary", "mensen"),
    )
    return QCoreApplication.translate("PublishSummary", "{0} sinds versie {1}, voor {2}").format(
        changes, since, people
    )


def parts_below(theme: Theme, version: NewVersion, warned: Sequence[str]) -> list[QWidget]:
    """Return what stands under the people: late changes, new weeks, who gets nothing."""
    parts: list[QWidget] = []
    if warned:
        parts.append(_notice(theme, tuple(warned)))
    if version.span is None:
        words = QCoreApplication.translate(
            "PublishSummary", "Er is niets nieuws t.e.m. {0}: dat is al gepubliceerd."
        )
        parts.append(label(words.format(full_date(version.until)), wraps=True))
    elif version.new_weeks:
        weeks = tuple(week_title(monday).lower() for monday in version.new_weeks)
        words = QCoreApplication.translate("PublishSummary", "Nieuw in deze versie: {0}.")
        parts.append(label(words.format(listed(weeks)), wraps=True))
    said = (
        [QCoreApplication.translate("PublishSummary", "Wie niets wijzigt, krijgt niets.")]
        if version.changes
        else []
    )
    said.append(
        QCoreApplication.translate(
            "PublishSummary", "In elke publicatie staat enkel “afwezig”, nooit waarom."
        )
    )
    parts.append(label(" ".join(said), "klein", wraps=True))
    return parts


def _notice(theme: Theme, warned: tuple[str, ...]) -> QFrame:
    people = (
        QCoreApplication.translate("PublishSummary", "{0} mensen krijgen")
        if len(warned) > 1
        else QCoreApplication.translate("PublishSummary", "{0} persoon krijgt")
    )
    first = QCoreApplication.translate("PublishSummary", "{0} dit binnen de {1} werkdagen.")
    text = QCoreApplication.translate(
        "PublishSummary",
        "Dat is de termijn voor deeltijdse uurroosters. Verwittig {0} persoonlijk.",
    )
    head = label(first.format(people.format(len(warned)), NOTICE_DAYS), "letopTekst")
    words = label(text.format(listed(warned)), "noticeText", wraps=True)
    sign = label("")
    set_icon(sign, "alert", theme, "amberI")
    layout = row(sign, column(head, words, gap=2), margin=CARD, gap=CARD)
    layout.setStretch(1, 1)
    layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    return frame(layout, "letop")
