"""The actions of the window and the menus they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.desktop.density import Density
from ui.desktop.editing.actions import EditActions
from ui.desktop.languages import NAMES
from ui.desktop.menu_lists import ExamplesMenu, RecentMenu, StepsMenu
from ui.desktop.settings import LanguageChoice, ThemeChoice

if TYPE_CHECKING:
    from ui.application.happening.what_if import Kind

Listed: TypeAlias = tuple[str, list[QAction]]
"""The title of a menu and its actions."""


class Menus(QObject):
    """Every action of the window; the window connects them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._menus = [
            self._of_file(),
            self._of_editing(),
            self._of_view(),
            self._of_roster(),
            self._of_team(),
            self._of_extra(),
            self._of_help(),
        ]

    def _of_file(self) -> Listed:
        self.new_team = self._action(self.tr("&Nieuw team…"), "Ctrl+Shift+N")
        self.open = self._action(self.tr("&Open…"), "Ctrl+O")
        self.examples = ExamplesMenu(self.tr("Open voor&beeld"))
        self.recent = RecentMenu(self.tr("&Recent"))
        begin = [self.new_team, self.open, self.examples.menuAction(), self.recent.menuAction()]
        self.copy = self._action(self.tr("Bewaar &kopie…"), "Ctrl+Shift+S")
        self.history = self._action(self.tr("&Geschiedenis…"), "Ctrl+H")
        self.earlier = self._action(self.tr("&Herstel een eerdere versie…"))
        kept = [self.copy, self.history, self.earlier]
        self.template = self._action(self.tr("Bewaar leeg &sjabloon…"))
        self.export = self._action(self.tr("&Exporteer naar Excel…"), "Ctrl+E")
        self.team_workbook = self._action(self.tr("E&xporteer als teamwerkboek…"), "Ctrl+Shift+E")
        books = [self.template, self.export, self.team_workbook]
        self.paper = self._action(self.tr("Afdr&ukken…"), "Ctrl+P")
        self.pdf = self._action(self.tr("&PDF maken…"))
        self.rotation = self._action(self.tr("&Jaarlijst van de beurten…"))
        self.calendars = self._action(self.tr("&Agenda's maken…"))
        self.mail = self._action(self.tr("Week als &mailtekst…"), "Ctrl+Shift+M")
        self.report = self._action(self.tr("&Verslag voor de leidinggevende…"), "Ctrl+Shift+R")
        self.day_sheet = self._action(self.tr("Dag&fiche van de gekozen dag…"), "Ctrl+Shift+F")
        papers = [self.paper, self.pdf, self.day_sheet, self.rotation, self.calendars]
        papers += [self.mail, self.report]
        self.properties = self._action(self.tr("E&igenschappen…"), "Alt+Enter", "Alt+Return")
        self.quit = self._action(self.tr("S&luit"), "Ctrl+Q")
        last = [self.properties, self.quit]
        items = [*begin, None, *kept, None, *books, None, *papers, None, *last]
        return self._menu(self.tr("&Bestand"), items)

    def _of_editing(self) -> Listed:
        self.undo = self._action(self.tr("Ongedaan maken"), "Ctrl+Z")
        self.redo = self._action(self.tr("Opnieuw"), "Ctrl+Y")
        self.steps = StepsMenu(self.tr("Ongedaan maken &tot en met"))
        steps = [self.undo, self.redo, self.steps.menuAction()]
        self.edit = EditActions(self)
        self.find = self._action(self.tr("&Zoek…"), "Ctrl+F")
        self.go_to = self._action(self.tr("Ga naar &datum…"), "Ctrl+G")
        items = [*steps, None, *self.edit.in_menu, None, self.find, self.go_to]
        return self._menu(self.tr("Be&werken"), items)

    def _of_view(self) -> Listed:
        self.views = {
            "roster": self._action(self.tr("&Rooster"), "Ctrl+1"),
            "turns": self._action(self.tr("&Beurten"), "Ctrl+2"),
            "absences": self._action(self.tr("A&fwezigheden"), "Ctrl+3"),
            "team": self._action(self.tr("Tea&m"), "Ctrl+4"),
            "hours": self._action(self.tr("Opening&suren"), "Ctrl+5"),
            "overview": self._action(self.tr("Overz&icht"), "Ctrl+6"),
        }
        looks = self._looks()
        self.before = self._action(self.tr("&Vorige week"), "Alt+Left")
        self.after = self._action(self.tr("Volgende &week"), "Alt+Right")
        self.today = self._action(self.tr("Va&ndaag"), "Alt+Home")
        weeks = [self.before, self.after, self.today]
        self.next_part = self._action(self.tr("Volgend &deel van het venster"), "F6")
        self.previous_part = self._action(self.tr("Vorig deel van het venster"), "Shift+F6")
        self.panel = self._switch(self.tr("Zi&jpaneel"), "Ctrl+J")
        self.reasons = self._switch(self.tr("Toon r&edenen"))
        beside = [self.next_part, self.previous_part, self.panel, self.reasons]
        items = [*self.views.values(), None, *looks, None, *weeks, None, *beside, None]
        return self._menu(self.tr("B&eeld"), [*items, *self._screen()])

    def _looks(self) -> list[QAction | None]:
        """Make how the roster is shown."""
        self.posts = self._switch(self.tr("&Posten in plaats van medewerkers"), "Ctrl+T")
        self.day = self._switch(self.tr("D&ag in detail"), "Ctrl+Shift+T")
        self.only = self._switch(self.tr("Enkel de&ze persoon"), "Alt+0")
        self.legend = self._action(self.tr("&Legende…"), "Alt+L")
        self.weeks = {
            1: self._action(self.tr("&1 week"), "Alt+1"),
            2: self._action(self.tr("&2 weken"), "Alt+2"),
            4: self._action(self.tr("&4 weken"), "Alt+4"),
        }
        self._choice_of(self.weeks.values())
        self.larger = self._action(self.tr("&Groter"), "Ctrl++", "Ctrl+=")
        self.smaller = self._action(self.tr("&Kleiner"), "Ctrl+-")
        self.usual_size = self._action(self.tr("Gewone gr&ootte"), "Ctrl+0")
        sizes = [self.larger, self.smaller, self.usual_size]
        self.densities: dict[Density, QAction] = {
            "fitting": self._action(self.tr("Rijen zoals ze &passen"), "Alt+6"),
            "compact": self._action(self.tr("&Compacte rijen"), "Alt+7"),
            "normal": self._action(self.tr("&Normale rijen"), "Alt+8"),
            "roomy": self._action(self.tr("&Ruime rijen"), "Alt+9"),
        }
        self._choice_of(self.densities.values())
        self.density = QMenu(self.tr("Di&chtheid"))
        self.density.addActions(list(self.densities.values()))
        sizes.append(self.density.menuAction())
        shown = [self.posts, self.only, self.day, self.legend]
        return [*shown, None, *self.weeks.values(), None, *sizes]

    def _screen(self) -> list[QAction]:
        """Make the looks and the languages of the whole window."""
        self.themes: dict[ThemeChoice, QAction] = {
            "light": self._action(self.tr("&Licht")),
            "dark": self._action(self.tr("Don&ker")),
            "system": self._action(self.tr("Zoals het &systeem")),
        }
        self._choice_of(self.themes.values())
        self.colours = QMenu(self.tr("Kle&uren"))
        self.colours.addActions(list(self.themes.values()))
        self.languages: dict[LanguageChoice, QAction] = {
            "nl": self._action(f"&{NAMES['nl']}"),
            "en": self._action(f"&{NAMES['en']}"),
            "system": self._action(self.tr("Zoals het &systeem")),
        }
        self._choice_of(self.languages.values())
        self.language = QMenu(self.tr("&Taal (Language)"))
        self.language.addActions(list(self.languages.values()))
        return [self.colours.menuAction(), self.language.menuAction()]

    def _of_roster(self) -> Listed:
        self.plan = self._action(self.tr("&Maak rooster…"), "Ctrl+R")
        self.share = self._action(self.tr("Verdeel &beurten"), "Ctrl+Shift+B")
        self.stop = self._action(self.tr("&Stop"), "Ctrl+.")
        self.go_on = self._action(self.tr("&Reken verder"), "F5")
        making = [self.plan, self.go_on, self.stop, self.share]
        self.sick = self._action(self.tr("&Ziekmelding…"), "F9")
        self.leave = self._action(self.tr("&Kan dit verlof?…"), "Ctrl+K")
        self.swap = self._action(self.tr("Ru&il…"), "Ctrl+U")
        self.what_if: dict[Kind, QAction] = {
            "closed": self._action(self.tr("Extra &sluiting…")),
            "hours": self._action(self.tr("Andere &openingsuren…")),
            "more": self._action(self.tr("Extra &mensen…")),
            "lent": self._action(self.tr("&Uitlenen…")),
            "back": self._action(self.tr("Vroeger &terug…")),
        }
        self.what = QMenu(self.tr("Wat a&ls"))
        self.what.addActions(list(self.what_if.values()))
        events = [self.sick, self.leave, self.swap, self.what.menuAction()]
        self.publish = self._action(self.tr("P&ubliceer…"), "Ctrl+Shift+P")
        self.compare = self._action(self.tr("Ver&gelijk versies…"))
        versions = [self.publish, self.compare]
        self.check = self._action(self.tr("&Controleer"), "F7")
        self.next = self._action(self.tr("Volgend &aandachtspunt"), "F8")
        self.previous = self._action(self.tr("V&orig aandachtspunt"), "Shift+F8")
        self.why = self._action(self.tr("&Waarom?"), "Shift+F1")
        self.unmark = self._action(self.tr("Wis &tekens van wijzigingen"), "Ctrl+Shift+K")
        attention = [self.check, self.next, self.previous, self.why, self.unmark]
        items = [*making, None, *events, None, *versions, None, *attention]
        return self._menu(self.tr("&Rooster"), items)

    def _of_team(self) -> Listed:
        self.new_person = self._action(self.tr("Nieuwe &medewerker"))
        self.new_absence = self._action(self.tr("Nieuwe &afwezigheid…"), "Ctrl+Shift+A", "Alt+A")
        self.new_row = self._action(self.tr("&Nieuw in deze lijst"), "Ctrl+N")
        self.row_up = self._action(self.tr("Rij om&hoog"), "Alt+Shift+Up")
        self.row_down = self._action(self.tr("Rij om&laag"), "Alt+Shift+Down")
        moving = [self.row_up, self.row_down]
        new = [self.new_person, self.new_absence, self.new_row]
        self.lists = {
            ("team", "people"): self._action(self.tr("Medewe&rkers")),
            ("team", "skills"): self._action(self.tr("&Vaardigheden")),
            ("team", "posts"): self._action(self.tr("&Posten")),
            ("team", "duties"): self._action(self.tr("D&iensten")),
            ("team", "wishes"): self._action(self.tr("W&ensen")),
            ("team", "balances"): self._action(self.tr("Sal&di")),
            ("absences", "closures"): self._action(self.tr("&Sluitingsdagen")),
            ("absences", "appointments"): self._action(self.tr("A&fspraken")),
            ("absences", "reading"): self._action(self.tr("Lijst van afwezi&gheden inlezen…")),
        }
        return self._menu(self.tr("&Team"), [*new, None, *moving, None, *self.lists.values()])

    def _of_extra(self) -> Listed:
        self.settings = self._action(self.tr("&Instellingen"), "Ctrl+,")
        # They are shown in the place of a view.
        self._choice_of((*self.views.values(), self.settings))
        return self._menu(self.tr("E&xtra"), [self.settings])

    def _of_help(self) -> Listed:
        self.manual = self._action(self.tr("&Handleiding"), "Ctrl+F1")
        self.keys = self._action(self.tr("&Sneltoetsen"), "F1")
        self.problem = self._action(self.tr("&Meld een probleem…"))
        self.about = self._action(self.tr("&Over Beurtrol"))
        return self._menu(self.tr("&Help"), [self.manual, self.keys, self.problem, self.about])

    def _choice_of(self, actions: Iterable[QAction]) -> None:
        """Let one of some actions be checked at a time."""
        group = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)

    def by_menu(self) -> Sequence[tuple[str, Sequence[QAction]]]:
        """Return the title of each menu and its actions."""
        return self._menus

    def join(self, below: QAction, actions: Sequence[QAction]) -> None:
        """Put actions of a part of the window below one of these, where that stands."""
        for menu in below.associatedObjects():
            if isinstance(menu, QMenu) and below in menu.actions():
                standing = menu.actions()
                after = standing[standing.index(below) + 1 :]
                menu.insertActions(after[0], actions) if after else menu.addActions(actions)
        for _, listed in self._menus:
            if below in listed:
                at = listed.index(below) + 1
                listed[at:at] = actions

    def _menu(self, title: str, items: Sequence[QAction | None]) -> Listed:
        menu = self._bar.addMenu(title)
        for item in items:
            if item is None:
                menu.addSeparator()
            else:
                menu.addAction(item)
        return title.replace("&", ""), [item for item in items if item is not None]

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def _switch(self, text: str, *keys: str) -> QAction:
        action = self._action(text, *keys)
        action.setCheckable(True)
        return action

    def name_steps(self, undo: str, redo: str) -> None:
        """Say in the menu what would be taken back or made again."""
        for action, text, what in (
            (self.undo, self.tr("Ongedaan maken"), undo),
            (self.redo, self.tr("Opnieuw"), redo),
        ):
            action.setText(f"{text}: {what}" if what else text)
            action.setEnabled(bool(what))
