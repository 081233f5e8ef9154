"""What the strip above the roster says of the file, and the ways on that it offers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from ui.desktop.keeping.strip import Notice

if TYPE_CHECKING:
    from ui.application.keeping.team_file import TeamFile


class WaysOn(Protocol):
    """What can be done about a notice."""

    def retry(self) -> None: ...
    def ask_copy(self) -> None: ...
    def claim(self, *, take_over: bool) -> None: ...
    def show_conflict(self) -> None: ...


def notice_of(
    file: TeamFile | None, ways: WaysOn, now: datetime, *, has_changes: bool
) -> Notice | None:
    """Return what has to be said of a file; nothing where all is kept."""
    if file is None:
        return _of_workbook(ways) if has_changes else None
    if file.problem is not None:
        return _of_problem(file, ways, now)
    if file.is_read_only:
        return _of_reader(file, ways, now)
    if file.copy_problem is not None:
        return Notice(
            QCoreApplication.translate(
                "Notices", "Je wijzigingen staan in het bestand, maar er is vandaag geen kopie van."
            )
        )
    return None


def _of_workbook(ways: WaysOn) -> Notice:
    return Notice(
        QCoreApplication.translate(
            "Notices", "Dit is een werkboek: wat je hier wijzigt, staat nog nergens."
        ),
        ((QCoreApplication.translate("Notices", "Bewaar als planning…"), ways.ask_copy),),
    )


def _of_problem(file: TeamFile, ways: WaysOn, now: datetime) -> Notice:
    from data.store import PlanFileError, SharedStoreError, TeamError
    from ui.application.keeping.plan_file_texts import unusable_plan_file, unusable_team
    from ui.application.keeping.shared_store_texts import conflict_lines, unusable_shared_store
    from ui.application.keeping.team_file import LOST

    problem, conflict = file.problem, file.conflict
    copy = (QCoreApplication.translate("Notices", "Bewaar kopie…"), ways.ask_copy)
    again = (QCoreApplication.translate("Notices", "Probeer opnieuw"), ways.retry)
    if conflict is not None:
        sentence = " ".join(conflict_lines(conflict, now))
        compare = (
            QCoreApplication.translate("Notices", "Bekijk het verschil…"),
            ways.show_conflict,
        )
        return Notice(_unkept(file, sentence), (compare, copy), is_alarm=True)
    if isinstance(problem, SharedStoreError):
        return Notice(_unkept(file, unusable_shared_store(problem)), (again, copy), is_alarm=True)
    if isinstance(problem, PlanFileError):
        sentence = _unkept(file, unusable_plan_file(problem, now))
        helps = problem.reason not in LOST
        return Notice(sentence, (again, copy) if helps else (copy,), is_alarm=True)
    sentence = unusable_team(problem) if isinstance(problem, TeamError) else ""
    return Notice(_unkept(file, sentence), (copy,), is_alarm=True)


def _unkept(file: TeamFile, sentence: str) -> str:
    unkept = QCoreApplication.translate("Notices", "Niet bewaard:")
    return f"{unkept} {sentence}" if file.unkept else sentence


def _of_reader(file: TeamFile, ways: WaysOn, now: datetime) -> Notice:
    from data.store import PlanFileError
    from ui.application.keeping.plan_file_texts import held_by, silent_holder, unusable_plan_file

    holder = file.holder
    if holder is None and file.is_protected and file.path is not None:
        error = PlanFileError(file.path, "read_only")
        return Notice(
            unusable_plan_file(error, now),
            ((QCoreApplication.translate("Notices", "Bewaar kopie…"), ways.ask_copy),),
        )
    if holder is None:
        sentence = QCoreApplication.translate(
            "Notices", "Niemand heeft {0} nog open: je kan het nu wijzigen."
        )
        act = (
            QCoreApplication.translate("Notices", "Wijzig zelf"),
            lambda: ways.claim(take_over=False),
        )
        return Notice(sentence.format(file.name), (act,))
    if holder.is_silent(now):
        return Notice(
            silent_holder(holder, now),
            (
                (
                    QCoreApplication.translate("Notices", "Neem over"),
                    lambda: ways.claim(take_over=True),
                ),
            ),
        )
    return Notice(held_by(holder, file.name, now))
