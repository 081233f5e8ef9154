"""Eigenschappen: where the open plan is kept, what it holds, and up to when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.application.keeping.sources import Place, SharedPlace
from ui.application.properties import Fact
from ui.desktop.measures import CARD, MARGIN, WIDE
from ui.desktop.parts import button, column, frame, label, row

if TYPE_CHECKING:
    from ui.application.keeping.team_file import TeamFile

_WIDTH = 520


class PropertiesDialog(QDialog):
    """Lists facts, each of which can be copied."""

    def __init__(self, facts: Sequence[Fact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Eigenschappen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        grid = QGridLayout()
        grid.setContentsMargins(WIDE, MARGIN, WIDE, WIDE)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(CARD)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(facts):
            said = label(value, wraps=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label(name, "klein"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, at, 1)
        title = label(self.tr("Eigenschappen"), "dialoog")
        head = frame(column(title, margin=MARGIN), "dialogHead")
        close = button(self.tr("Sluit"), "primary", self.accept)
        close.setDefault(True)
        foot = frame(row(None, close, margin=CARD), "foot")
        layout = column(head, frame(grid, "plain"), foot, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.resize(_WIDTH, layout.heightForWidth(_WIDTH))


def place_facts(source: Place | None, file: TeamFile | None) -> list[Fact]:
    """Tell where a plan is kept, and whether it can be changed."""
    if file is None:
        where = "" if source is None else source.name
        kind = QCoreApplication.translate(
            "Properties", "Excelwerkboek; wijzigingen gaan niet in het werkboek"
        )
        return [
            (QCoreApplication.translate("Properties", "Soort"), kind),
            (QCoreApplication.translate("Properties", "Bestand"), where),
        ]
    kind = (
        QCoreApplication.translate("Properties", "Gedeelde planning")
        if isinstance(source, SharedPlace)
        else QCoreApplication.translate("Properties", "Planning; elke wijziging staat er meteen in")
    )
    where = source.name if isinstance(source, SharedPlace) else str(source)
    may = (
        QCoreApplication.translate("Properties", "nee, enkel lezen")
        if file.is_read_only
        else QCoreApplication.translate("Properties", "ja")
    )
    return [
        (QCoreApplication.translate("Properties", "Soort"), kind),
        (QCoreApplication.translate("Properties", "Bestand"), where),
        (QCoreApplication.translate("Properties", "Wijzigen"), may),
        (QCoreApplication.translate("Properties", "Versies"), str(len(file.versions()))),
    ]
