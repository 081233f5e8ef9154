"""The upper part of the tab Vak: the facts about a cell or a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from data.dutch import clock
from rostering.calendar import TurnKind
from rostering.roster import Shift
from rostering.time import Horizon, Span, monday_of
from ui.application.dates import (
    horizon_title,
    hours,
    hours_balance,
    listed,
    long_day,
    numbered_day,
    spoken,
    turns_balance,
)
from ui.application.reasons.place_texts import place_when
from ui.desktop.insight import PersonBalance
from ui.desktop.measures import CARD, MARGIN, TIGHT
from ui.desktop.models.chosen import CellFacts, PlaceFacts, StripPart
from ui.desktop.models.week_cells import CellState
from ui.desktop.panel.cell_parts import Chip, DayStrip
from ui.desktop.panel.offer_card import words
from ui.desktop.parts import column, frame, label, row
from ui.desktop.theme import Theme


def cell_head(
    theme: Theme, facts: CellFacts, rules: QWidget | None, balance: PersonBalance | None
) -> QWidget:
    """Return the facts about a cell of a person."""
    block = facts.block
    times = "" if block is None else _times(block.span)
    title = words(facts.choice.name, "kop")
    when = words(place_when(facts.choice.day, facts.choice.block, times), "klein")
    parts: list[QWidget | QLayout] = [column(title, when, gap=2), _post_line(theme, facts)]
    parts += [] if rules is None else [rules]
    first = _part(parts)
    heading = QCoreApplication.translate("CellHead", "{0} en deze week")
    heading = heading.format(long_day(facts.choice.day))
    # Not with capitalize(), which makes small letters of the others.
    week: list[QWidget | QLayout] = [label(heading[:1].upper() + heading[1:], "sectie")]
    week += [DayStrip(theme, facts, _said(facts))] if facts.strip else []
    week.append(_figures(facts, balance))
    return _stack(first, _part(week))


def place_head(theme: Theme, facts: PlaceFacts, rules: QWidget | None) -> QWidget:
    """Return the facts about a place on a post."""
    title = words(facts.choice.post, "kop")
    named = row(Chip(theme, facts.post_number, facts.code), title)
    named.setStretch(1, 1)
    named.setAlignment(Qt.AlignmentFlag.AlignTop)
    when = words(
        place_when(facts.choice.day, facts.choice.block, _times(facts.block.span)), "klein"
    )
    parts: list[QWidget | QLayout] = [
        column(named, when, gap=2),
        row(_level_pill(facts), None),
        words(_who(facts), "klein"),
    ]
    parts += [] if rules is None else [rules]
    return _stack(_part(parts))


def _part(parts: Sequence[QWidget | QLayout]) -> QFrame:
    inside = column(*parts, gap=CARD)
    made = frame(inside, "panelHead")
    inside.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
    return made


def _stack(*parts: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(*parts, gap=0))
    return made


def _times(span: Span) -> str:
    return f"{clock(span.start)}–{clock(span.end)}"


# A cell


def _post_line(theme: Theme, facts: CellFacts) -> QLayout:
    """Say on what somebody is, and in what duty."""
    state = facts.state
    texts = [words(_what(facts), "strong")]
    texts += [words(line, "klein") for line in (_duty(facts.shift), _marks(state)) if line]
    inside = column(*texts, gap=0)
    if state.kind not in ("post", "back") or not state.code:
        return inside
    chip = Chip(theme, state.post_number, state.code)
    made = row(chip, inside)
    made.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
    made.setStretch(1, 1)
    return made


def _what(facts: CellFacts) -> str:
    state = facts.state
    match state.kind:
        case "post":
            return state.post
        case "back":
            return state.post or QCoreApplication.translate("CellHead", "In dienst")
        case "absent" | "hours_absent":
            return QCoreApplication.translate("CellHead", "Afwezig")
        case "free":
            return QCoreApplication.translate("CellHead", "Vrij")
        case "not_employed":
            return QCoreApplication.translate("CellHead", "Niet in dienst")
        case "closed":
            return QCoreApplication.translate("CellHead", "Gesloten: {0}").format(state.text)
    if not facts.planned:
        return QCoreApplication.translate("CellHead", "Nog geen rooster voor deze week")
    return (
        QCoreApplication.translate("CellHead", "Geen dienst in dit blok")
        if facts.shift is not None
        else QCoreApplication.translate("CellHead", "Geen dienst")
    )


def _duty(shift: Shift | None) -> str:
    if shift is None:
        return ""
    named = (
        QCoreApplication.translate("CellHead", "Dienst {0}").format(shift.duty)
        if shift.duty
        else QCoreApplication.translate("CellHead", "Eigen uren")
    )
    parts = [named, _times(shift.span)]
    parts += (
        [QCoreApplication.translate("CellHead", "pauze\u00a0{0}").format(_times(shift.pause))]
        if shift.pause is not None
        else []
    )
    # The break comes last, on a line of its own: it would not fit beside the rest.
    return " · ".join(parts[:2]) + "".join(f"\n{part}" for part in parts[2:])


def _marks(state: CellState) -> str:
    marks = (
        (state.accompanied, QCoreApplication.translate("CellHead", "onder begeleiding")),
        (state.remote, QCoreApplication.translate("CellHead", "telewerk")),
        (state.locked, QCoreApplication.translate("CellHead", "vergrendeld")),
    )
    return " · ".join(word for holds, word in marks if holds)


def _figures(facts: CellFacts, balance: PersonBalance | None) -> QWidget:
    head = facts.head
    worked = QCoreApplication.translate("CellHead", "{0} van {1}").format(
        hours(head.worked), hours(head.contract)
    )
    lines = [
        (QCoreApplication.translate("CellHead", "Uren deze week"), worked, ""),
        _hours_line(facts),
        *_share_lines(facts, balance),
    ]
    titles = {
        TurnKind.SATURDAY: QCoreApplication.translate("CellHead", "Zaterdagbeurt"),
        TurnKind.EVENING: QCoreApplication.translate("CellHead", "Avondbeurt"),
    }
    for kind, title in titles.items():
        if balance is not None and kind in balance.turns:
            turns = balance.turns[kind]
            said = turns_balance(turns.after)
            if turns.next_turn is not None:
                said += QCoreApplication.translate("CellHead", " · volgende {0}").format(
                    numbered_day(turns.next_turn)
                )
            lines.append(
                (
                    title,
                    said,
                    QCoreApplication.translate(
                        "CellHead", "Saldo van de beurten: boven nul is nog te doen"
                    ),
                )
            )
    made = QWidget()
    made.setLayout(column(*(_figure(*line) for line in lines), gap=TIGHT))
    return made


def _hours_line(facts: CellFacts) -> tuple[str, str, str]:
    tip = QCoreApplication.translate("CellHead", "Boven nul is meer gewerkt dan het contract")
    return (
        QCoreApplication.translate("CellHead", "Urensaldo"),
        QCoreApplication.translate("CellHead", "{0} u").format(hours_balance(facts.head.balance)),
        tip,
    )


def _share_lines(facts: CellFacts, balance: PersonBalance | None) -> Iterator[tuple[str, str, str]]:
    """Yield how much of the working time is at the desk in the weeks around the day."""
    monday = monday_of(facts.choice.day)
    for share in () if balance is None else balance.shares:
        if monday in share.mondays:
            weeks = Horizon(share.mondays[0], len(share.mondays))
            yield (
                QCoreApplication.translate("CellHead", "Aan de balie"),
                QCoreApplication.translate("CellHead", "{0} % (doel {1}–{2})").format(
                    share.percent, share.least, share.most
                ),
                QCoreApplication.translate(
                    "CellHead", "Deel van de gewerkte tijd aan de balie, {0}"
                ).format(horizon_title(weeks)),
            )


def _figure(name: str, value: str, tip: str) -> QWidget:
    made = QWidget()
    made.setLayout(row(label(name, "klein"), None, label(value)))
    made.setToolTip(tip)
    made.setAccessibleName(f"{name}: {value}")
    return made


def _said(facts: CellFacts) -> str:
    """Say the day in words: `9u tot 10u45 Telefoon 1777, …`."""
    return ", ".join(_said_part(part) for part in facts.strip)


def _said_part(part: StripPart) -> str:
    state, span = part.state, part.block.span
    known = {
        "absent": QCoreApplication.translate("CellHead", "afwezig"),
        "hours_absent": QCoreApplication.translate("CellHead", "afwezig"),
        "closed": QCoreApplication.translate("CellHead", "gesloten"),
    }
    what = state.post or known.get(
        state.kind, QCoreApplication.translate("CellHead", "geen dienst")
    )
    said = QCoreApplication.translate("CellHead", "{0} tot {1} {2}")
    return said.format(spoken(span.start), spoken(span.end), what)


# A place


def _level_pill(facts: PlaceFacts) -> QWidget:
    present = len(facts.people)
    tone = "goed"
    if not facts.planned:
        tone = "stil"
    elif present < facts.minimum:
        tone = "fout"
    elif present != facts.wanted:
        tone = "letop"
    text = QCoreApplication.translate("CellHead", "{0} van {1}").format(present, facts.wanted)
    if facts.minimum:
        reached = (
            QCoreApplication.translate("CellHead", "minimum {0} gehaald")
            if present >= facts.minimum
            else QCoreApplication.translate("CellHead", "minimum is {0}")
        )
        text += " · " + reached.format(facts.minimum)
    pill = label(text, "pil")
    pill.setProperty("tone", tone)
    pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return pill


def _who(facts: PlaceFacts) -> str:
    if not facts.planned:
        return QCoreApplication.translate("CellHead", "Nog geen rooster voor deze week.")
    verb = (
        QCoreApplication.translate("CellHead", "Hier staat {0}.")
        if len(facts.people) < 2
        else QCoreApplication.translate("CellHead", "Hier staan {0}.")
    )
    said = verb.format(listed(facts.people) or QCoreApplication.translate("CellHead", "niemand"))
    if facts.learning:
        said += " " + QCoreApplication.translate("CellHead", "Onder begeleiding: {0}.").format(
            listed(facts.learning)
        )
    return said
