"""Publishing in the window: the dialogs, and what is written when it was decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from data.files import UnwritableFileError, check_folder
from rostering.plan import Plan
from rostering.roster import DayKey
from ui.application.dates import count, full_date
from ui.application.file_texts import unwritable
from ui.application.publishing.message import with_message
from ui.application.publishing.new_version import held_until
from ui.desktop.attention_items import Attention, attention_items
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.editing.reasons import Reasons
from ui.desktop.jobs import Job
from ui.desktop.keeping.opening import trying
from ui.desktop.keeping.room import Keeping
from ui.desktop.printing.actions import Printing
from ui.desktop.publishing.out import Out
from ui.desktop.publishing.papers import Papers
from ui.desktop.theme import Theme
from ui.desktop.views.roster_view import RosterView

if TYPE_CHECKING:
    from ui.application.publishing.editions import Editions
    from ui.application.session import Session
    from ui.desktop.publishing.compare import CompareDialog
    from ui.desktop.publishing.dialog import Order, PublishDialog


class Publishing(QObject):
    """Asks, publishes and compares; grid, toolbar and paper are told what is out."""

    moved_on = Signal()
    """Other versions are out than were known."""
    told = Signal(str)
    """What was done, in a sentence."""
    fault_requested = Signal(object)

    def __init__(
        self,
        window: QWidget,
        outside: Collaborators,
        keeping: Keeping,
        view: RosterView,
        printing: Printing,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._window, self._outside, self._keeping = window, outside, keeping
        self._view, self._printing, self._theme = view, printing, theme
        self._folder: Path | None = None
        self._jobs: list[Job] = []
        self._writing = Lock()
        self.dialog: PublishDialog | None = None
        self.reasons = Reasons(lambda: self.dialog or window, self)
        self.reasons.today = outside.today
        self.reasons.reasoned.connect(self._let_stand)
        self.comparison: CompareDialog | None = None
        self.out = Out(keeping, view.grid.published)
        view.grid.published = self.out.published
        view.edition = self.out.pill
        printing.editions = self.out.publication
        view.toolbar.publish_requested.connect(self.ask)
        keeping.state_changed.connect(self._look)

    def connect_actions(self, publish: QAction, compare: QAction) -> None:
        """Have two actions of a menu open the dialogs; the toolbar follows the first."""
        publish.triggered.connect(lambda _checked=False: self.ask())
        compare.triggered.connect(lambda _checked=False: self.compare())
        button = self._view.toolbar.publish_button
        publish.changed.connect(lambda: button.setEnabled(publish.isEnabled()))

    def _look(self) -> None:
        """See whether who writes the file published it, where it is only read here."""
        if self.out.has_news():
            self.moved_on.emit()

    # Publishing

    def ask(self) -> None:
        """Show the next version; in a workbook, say how to get one."""
        from ui.desktop.publishing.dialog import PublishDialog
        from ui.desktop.publishing.needs_file import NeedsFileDialog

        session, file = self._keeping.session, self._keeping.file
        if session is None or session.plan.roster_horizon() is None:
            return
        if file is None:
            needs = NeedsFileDialog(self._window)
            needs.wanted.connect(self._keep_and_ask)
            needs.open()
            return
        editions = self._editions_or_tell()
        if editions is None:
            return
        self.dialog = PublishDialog(
            self._theme(),
            session.plan,
            editions,
            self._outside.today(),
            self._folder or (Path.home() if file.path is None else file.path.parent),
            self._ask_folder,
            self._window,
        )
        self.dialog.ordered.connect(self._publish)
        self.dialog.compare_requested.connect(self.compare)
        self.dialog.fault_requested.connect(self.fault_requested)
        self.dialog.allow_requested.connect(self._ask_reason)
        self.dialog.finished.connect(self._forget_dialog)
        self._judge(session.plan)
        self.dialog.open()

    def _ask_reason(self, items: tuple[Attention, ...]) -> None:
        found = [item.violation for item in items if item.violation is not None]
        self.reasons.ask(self._present, found)

    def _present(self) -> Plan | None:
        """Return the plan of the dialog, while it is the one that is open."""
        session, dialog = self._keeping.session, self.dialog
        if session is None or dialog is None or dialog.plan is not session.plan:
            return None
        return session.plan

    def _let_stand(self, plan: Plan, text: str) -> None:
        """Keep the reasons, as one step, and go on in the dialog."""
        self._keeping.change(lambda session: session.change(plan, text))
        session = self._keeping.session
        if self.dialog is not None and session is not None:
            self.dialog.show_plan(session.plan)

    def ask_changes(self, taken: frozenset[DayKey]) -> None:
        """Show the next version with what changed in weeks that are out, and no new weeks.

        Args:
            taken: the days of people that were just changed; what else goes along is said.
        """
        self.ask()
        if self.dialog is not None:
            self.dialog.just_taken = taken
        last = None if self.out.editions is None else self.out.editions.last_day
        if self.dialog is not None and last is not None:
            self.dialog.until.set_day(last)
            self.dialog.describe()

    def _keep_and_ask(self) -> None:
        self._keeping.ask_copy()
        if self._keeping.file is not None:
            self.ask()

    def _editions_or_tell(self) -> Editions | None:
        file = self._keeping.file
        if file is None or not trying(file.versions, self._tell, self._outside):
            return None
        editions = self.out.editions
        if editions is None or not trying(editions.known, self._tell, self._outside):
            return None
        return editions

    def _ask_folder(self, present: str) -> Path | None:
        title = self.tr("Kies de map voor de papieren")
        chosen = self._outside.ask_folder(self.dialog or self._window, title, present)
        self._folder = chosen or self._folder
        return chosen

    def _judge(self, plan: Plan) -> None:
        """Look on a thread of its own what asks for attention."""
        horizon = plan.roster_horizon()
        if horizon is None:
            return
        job = Job(lambda: attention_items(plan, horizon), self)
        job.done.connect(lambda items: self._judged(plan, items))
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _judged(self, plan: Plan, items: tuple[Attention, ...]) -> None:
        if self.dialog is not None and self.dialog.plan is plan:
            self.dialog.show_items(items)

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def _publish(self, order: Order) -> None:
        """Write the version at once, then what belongs to it."""
        session, file = self._keeping.session, self._keeping.file
        if session is None or file is None or not self._may_write(order):
            return
        if self._present() is None:
            self._begin_anew()
            return
        words = self.tr("versie {0} gepubliceerd t.e.m. {1}")
        first, last = order.days
        text = words.format(order.number, full_date(last))
        if order.allowed:
            faults = count(order.allowed, self.tr("fout"), self.tr("fouten"))
            text = self.tr("{0}, met {1} toegestaan met reden").format(text, faults)
        if order.message:
            text = self.tr("{0}, met bericht “{1}”").format(text, order.message)
        if not trying(lambda: file.publish(first, last, text), self._tell, self._outside):
            self._keeping.show_state()
            return
        self.out.forget()
        session.settle(lambda plan: held_until(plan, last))
        noted = with_message(session.plan, order.message, order.days, self._outside.today())
        session.change(noted, self.tr("bericht op het rooster"))
        if self.dialog is not None:
            self.dialog.accept()
        done = self.tr("Versie {0} is gepubliceerd t.e.m. {1}. Ongedaan maken kan niet.")
        said = done.format(order.number, full_date(last))
        busy = self.tr("{0} Wat erbij hoort, wordt nog geschreven.")
        self.told.emit(busy.format(said) if order.kinds else said)
        self._make_ready(session, order)
        if order.prints:
            self._printing.ask()

    def _begin_anew(self) -> None:
        """Publish nothing but what was shown: show what the planning is now."""
        if self.dialog is not None:
            self.dialog.reject()
        self.ask()
        self._tell(
            self.tr("De planning is intussen gewijzigd. Kijk na wat er nu in komt."),
            self.tr("Er is niets gepubliceerd"),
        )

    def _may_write(self, order: Order) -> bool:
        if not order.kinds:
            return True
        try:
            check_folder(order.folder)
        except UnwritableFileError as error:
            self._tell(unwritable(error), self.tr("Er is niets gepubliceerd"))
            return False
        return True

    def _make_ready(self, session: Session, order: Order) -> None:
        if not order.kinds:
            return
        papers = Papers(session.plan, order.days, self._outside.today())
        # The file with the versions is read here: it belongs to this thread.
        edition = self.out.publication(papers.horizon)
        papers = replace(papers, edition_of=lambda _weeks: edition)

        def write() -> None:
            # One after the other: calendars of two versions have one folder.
            with self._writing:
                papers.write(order.folder, order.kinds, order.number)

        job = Job(write, self)
        job.done.connect(lambda _nothing: self.told.emit(self._said_ready(order)))
        job.failed.connect(lambda error: self._not_ready(order, error))
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _said_ready(self, order: Order) -> str:
        words = self.tr("Versie {0} is gepubliceerd, en alles staat klaar in {1}.")
        return words.format(order.number, order.folder.name)

    def _not_ready(self, order: Order, error: Exception) -> None:
        reason = self.tr("Er liep iets mis bij het schrijven.")
        if isinstance(error, UnwritableFileError):
            reason = unwritable(error)
        title = self.tr("Versie {0} is gepubliceerd, maar niet alles staat klaar")
        self._tell(reason, title.format(order.number))

    # Comparing

    def compare(self) -> None:
        """Show what two versions differ in."""
        from ui.desktop.publishing.compare import CompareDialog

        session = self._keeping.session
        if session is None:
            return
        if self._keeping.file is None:
            self.ask()
            return
        editions = self._editions_or_tell()
        if editions is None:
            return
        if not editions.versions:
            self._tell(self.tr("Er is nog niets gepubliceerd: er zijn nog geen versies."))
            return
        owner = self.dialog or self._window
        self.comparison = CompareDialog(
            self._theme(), session.plan, editions, self._outside.now(), owner
        )
        self.comparison.open()

    def wait(self) -> None:
        """Let what is being looked at or written end."""
        for job in list(self._jobs):
            job.wait()
        self._printing.wait()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _tell(self, sentence: str, title: str = "") -> None:
        say(self.dialog or self._window, title or self.tr("Beurtrol"), sentence)
