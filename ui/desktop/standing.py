"""How a roster stands, in parts: faults, shortages, what may stay, what stands with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.application.dates import count
from ui.desktop.attention_items import Tone
from ui.desktop.insight import Insight


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is said, with its sign.

    Attributes:
        tones: what of the list it is about; none where there is nothing to list.
    """

    text: str
    sign: str = ""
    role: str = "text2"
    tones: frozenset[Tone] = frozenset()


def parts_of(insight: Insight) -> tuple[Part, ...]:
    """Say how a roster stands, the gravest first; one part without tones where all is well."""
    if not insight.is_known:
        return (Part(QCoreApplication.translate("StatusLine", "Het rooster wordt nagekeken…")),)
    if insight.horizon is None:
        return (Part(QCoreApplication.translate("StatusLine", "Nog geen rooster")),)
    return tuple(_parts(insight))


def standing(insight: Insight) -> str:
    """Say it in one sentence: `1 fout · 2 tekorten, minimum overal gehaald · let op bij …`."""
    return " · ".join(part.text for part in parts_of(insight))


def _parts(insight: Insight) -> Iterator[Part]:
    violations, minimum = insight.count("violation"), insight.count("minimum")
    lacking = minimum + insight.count("wanted")
    if violations:
        one = QCoreApplication.translate("StatusLine", "fout")
        many = QCoreApplication.translate("StatusLine", "fouten")
        yield Part(count(violations, one, many), "broken", "red", frozenset({"violation"}))
    if lacking:
        role = "red" if minimum else "amberI"
        tones: frozenset[Tone] = frozenset({"minimum", "wanted"})
        yield Part(_shortages(insight), "shortage", role, tones)
    if not violations and not lacking:
        well = QCoreApplication.translate(
            "StatusLine", "Geen fouten, geen tekorten tot en met {0}"
        ).format(insight.until)
        yield Part(well, "check-circle")
    people, allowed = insight.people_past_limits, insight.count("allowed")
    if people:
        one = QCoreApplication.translate("StatusLine", "persoon")
        many = QCoreApplication.translate("StatusLine", "mensen")
        text = QCoreApplication.translate("StatusLine", "let op bij {0}")
        text = text.format(count(people, one, many))
        yield Part(text, "soft", "amberI", frozenset({"soft"}))
    if allowed:
        text = QCoreApplication.translate("StatusLine", "{0} met reden").format(allowed)
        yield Part(text, "pen", "red", frozenset({"allowed"}))


def _shortages(insight: Insight) -> str:
    minimum = insight.count("minimum")
    words = count(
        minimum + insight.count("wanted"),
        QCoreApplication.translate("StatusLine", "tekort"),
        QCoreApplication.translate("StatusLine", "tekorten"),
    )
    reached = (
        QCoreApplication.translate("StatusLine", "{0} onder het minimum").format(minimum)
        if minimum
        else QCoreApplication.translate("StatusLine", "minimum overal gehaald")
    )
    return f"{words}, {reached}"
