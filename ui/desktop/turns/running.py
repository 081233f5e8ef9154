"""Verdeel beurten in the room: the question, what is shown meanwhile, and the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rostering.plan import Plan
from ui.application.dates import count, horizon_title
from ui.application.turns import words
from ui.application.turns.picture import TurnPicture, turn_picture
from ui.application.turns.sharing import Shared, Sharing, sharing
from ui.desktop.goal_stands import stands_of_run
from ui.desktop.turns.room import TurnsRoom

if TYPE_CHECKING:
    from solver import Progress, Result


class Running(QObject):
    """Stands between the run and the panel below the table."""

    def __init__(self, room: TurnsRoom) -> None:
        super().__init__(room)
        self._room = room
        self._result: Result | None = None
        self._before: TurnPicture | None = None
        self._found: Plan | None = None
        run, panel = room.run, room.panel
        room.bar.share_asked.connect(self._ask)
        room.begun.connect(self._forget)
        room.shown.connect(self._show_balances)
        run.progressed.connect(self._show_progress)
        run.ended.connect(self._show_result)
        run.failed.connect(self._fail)
        panel.stop_asked.connect(self._stop)
        panel.take_over_asked.connect(self._take_over)
        panel.discard_asked.connect(self._discard)

    def _ask(self) -> None:
        """Share out what is open in the period in sight."""
        room = self._room
        if room.plan is None or room.horizon is None or not room.can_edit:
            return
        asked = sharing(room.plan, room.horizon, room.today)
        if asked is None:
            room.chosen.say(
                self.tr(
                    "In deze periode is geen week open: weken die voorbij, gepubliceerd of "
                    "gepland zijn, houden hun beurten."
                )
            )
            return
        self._result = self._found = None
        room.panel.begin(horizon_title(asked.horizon), self._stays(asked), room.run.seconds)
        room.run.start(asked)
        room.refresh()
        room.panel.stop.setFocus()

    def _stays(self, asked: Sharing) -> str:
        said = [self.tr("Het eerste voorstel komt er zo aan.")]
        if asked.kept:
            kept = count(
                asked.kept,
                self.tr("vergrendelde beurt blijft"),
                self.tr("vergrendelde beurten blijven"),
            )
            said.append(self.tr("{0} staan.").format(kept))
        horizon = self._room.horizon
        if horizon is not None and len(asked.mondays) < horizon.weeks:
            said.append(
                self.tr("Weken die voorbij, gepubliceerd of gepland zijn, houden hun beurten.")
            )
        return " ".join(said)

    def _stop(self) -> None:
        self._room.panel.stop.setEnabled(False)
        self._room.run.stop()

    def _show_progress(self, progress: Progress) -> None:
        panel, asked = self._room.panel, self._room.run.asked
        if progress.plan is not None:
            self._found = progress.plan
        weeks = None if asked is None else asked.horizon
        panel.show_goals(stands_of_run(replace(progress, plan=self._found), weeks))
        if progress.plan is not None:
            panel.note.setText(
                self.tr("Het voorstel staat in de tabel. Elke verbetering verschijnt meteen.")
            )

    def _show_result(self, result: Result) -> None:
        from solver import Progress

        self._result = result
        # No goal is at work any more.
        last = Progress(None, result.goals, 0.0, result.plan)
        self._room.panel.show_goals(stands_of_run(last, result.horizon))
        self._room.refresh()
        self._room.panel.end(self._note())
        self._room.show_editable()

    def _note(self) -> str:
        """Say what came out, and what holds when the plan changed meanwhile."""
        room, result = self._room, self._result
        if room.plan is None or result is None or room.run.asked is None:
            return ""
        shared = room.run.laid_on(room.plan)
        said = [self.tr("Gestopt. Dit is de beste verdeling tot dan.")] if result.stopped else []
        if shared is not None and not shared.weeks:
            said.append(self.tr("Alles wat open is, was al verdeeld: er verandert niets."))
        if room.plan is not room.run.asked.plan:
            said.append(self._changed_meanwhile(shared))
        said.append(
            self.tr(
                "Neem over of verwerp. Wat je overneemt, is vergrendeld: Maak rooster houdt het. "
                "Overnemen kan je ongedaan maken."
            )
        )
        return " ".join(said)

    def _changed_meanwhile(self, shared: Shared | None) -> str:
        said = self.tr("Je planning is intussen gewijzigd; dit voorstel staat ernaast.")
        left = () if shared is None else shared.left
        unfit = () if shared is None else shared.unfit
        if left:
            weeks = ", ".join(str(monday.isocalendar().week) for monday in left)
            said += " " + self.tr("Week {0} blijft zoals je ze wijzigde.").format(weeks)
        if unfit:
            one = self.tr("beurt past niet meer en valt weg.")
            many = self.tr("beurten passen niet meer en vallen weg.")
            said += " " + count(len(unfit), one, many)
        return said

    def _refresh_note(self) -> None:
        """Say again what holds, after an edit elsewhere."""
        if self._result is not None and self._room.run.is_open:
            self._room.panel.note.setText(self._note())

    def _fail(self) -> None:
        room = self._room
        room.panel.halt()
        room.refresh()
        room.chosen.say(self.tr("Er liep iets mis bij het verdelen. Je rooster is niet gewijzigd."))

    def _take_over(self) -> None:
        """Make the proposal part of the roster, as one step that can be undone."""
        room = self._room
        asked, present = room.run.asked, room.plan
        if asked is None or present is None:
            return
        shared = room.run.laid_on(present)
        self._discard()
        if shared is not None and shared.plan is not present:
            text = words.SHARED.say(weeks=horizon_title(asked.horizon))
            room.changed.emit(shared.plan, text)

    def _discard(self) -> None:
        """Forget the run and its proposal, and go back to the table."""
        self._forget()
        self._room.refresh()
        self._room.take_focus()

    def _forget(self) -> None:
        """End the run; its proposal is gone."""
        self._result = self._before = self._found = None
        self._room.panel.halt()
        self._room.run.drop()

    def _show_balances(self) -> None:
        """Write the balances before and after in the panel."""
        room = self._room
        if not room.run.is_open or room.plan is None or room.horizon is None:
            return
        shared = room.run.laid_on(room.plan)
        before = self._before
        if before is None or before.plan is not room.plan or before.horizon != room.horizon:
            before = self._before = turn_picture(room.plan, room.horizon, room.today)
        room.panel.show_balances(before, None if shared is None else room.picture)
        self._refresh_note()
