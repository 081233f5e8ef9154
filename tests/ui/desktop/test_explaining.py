"""The tab Vak, with the mouse and the keys of a user: reasons, repairs, and nothing left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from rostering.roster import Roster
from rostering.view import View
from tests.builders import MONDAY, TUESDAY, WEDNESDAY, a_full_week, a_plan, an_absence, later
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Stage, plans_reader
from tests.ui.desktop.test_explanations import with_a_gap
from tests.ui.desktop.test_journey import CONTROL, open_team
from ui.desktop.explanations import Explanation, Stop
from ui.desktop.models.chosen import CellChoice, Choice, PlaceChoice
from ui.desktop.panel.cell_page import CellPage

# Without a screen no window system can be told how small a dialog may become; Qt remarks on it.
pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
EMPTY = "Kies een vak in het rooster. Hier zie je wie er staat, waarom, en wie het ook kan."


@dataclass
class Held:
    """Explains when it is let go, or stops when it is told to."""

    free: threading.Event = field(default_factory=threading.Event)
    asked: list[Choice] = field(default_factory=list)
    stopped: list[Choice] = field(default_factory=list)

    def __call__(
        self, view: View, choice: Choice, stop: Stop, on_reasons: Callable[[Explanation], None]
    ) -> Explanation | None:
        self.asked.append(choice)
        stop.token().on_stop(self.free.set)
        self.free.wait()
        if stop.is_set:
            self.stopped.append(choice)
            self.free.clear()
            on_reasons(Explanation(view.plan, choice, f"Te laat voor {choice.block}."))
            return None
        return Explanation(view.plan, choice, f"Uitleg bij {choice.block}.")


def opened(
    qtbot: QtBot, set_stage: SetStage, plan: Plan, size: tuple[int, int] = (1440, 900)
) -> Stage:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.resize(*size)
    open_team(qtbot, stage)
    return stage


def page_of(stage: Stage) -> CellPage:
    return stage.window.side.cell


def said(page: CellPage) -> list[str]:
    """Return the words that can be seen, from top to bottom, as a screen reader has them."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    labels.sort(
        key=lambda label: (label.mapTo(page, QPoint()).y(), label.mapTo(page, QPoint()).x())
    )
    return [label.accessibleName() or label.text() for label in labels]


def click_cell(stage: Stage, name: str, day: date, block: str) -> None:
    grid = stage.window.view.grid
    area = grid.table.visualRect(grid.model.find(name, day, block))
    QTest.mouseClick(grid.table.viewport(), LEFT, pos=area.center())


def click_band(stage: Stage, day: date, block: str) -> None:
    grid = stage.window.view.grid
    column = grid.model.find("Anna", day, block).column()
    area = grid.band.visualRect(grid.band.band.index(0, column))
    QTest.mouseClick(grid.band.viewport(), LEFT, pos=area.center())


def choose_gap(qtbot: QtBot, stage: Stage) -> None:
    """Click the first row of Aandacht and wait for the repairs."""
    attention = stage.window.side.attention
    qtbot.waitUntil(lambda: attention.count() > 0)
    tabs = stage.window.side.tabBar()
    QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    QTest.mouseClick(
        attention.viewport(), LEFT, pos=attention.visualItemRect(attention.item(0)).center()
    )
    qtbot.waitUntil(lambda: bool(page_of(stage).offers))


def posts_of(stage: Stage, name: str, day: date) -> dict[str, str]:
    assert stage.window.session is not None
    entry = stage.window.session.plan.roster.entry(name, day)
    return {work.block: work.post for work in entry.work}


def staffed(stage: Stage) -> int:
    """Count who is at the desk in the block of the gap."""
    return sum("NM1" in posts_of(stage, name, TUESDAY) for name in ("Anna", "Bert"))


def marked(stage: Stage) -> set[tuple[str, str]]:
    week = stage.window.view.grid.model.week
    return {
        (head.name, column.block_name)
        for head, row in zip(week.rows, week.cells, strict=True)
        for column, state in zip(week.columns, row, strict=True)
        if state.automatic
    }


def test_a_gap_of_aandacht_tells_why_it_is_empty_and_what_would_fill_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())

    choose_gap(qtbot, stage)

    page = page_of(stage)
    texts = said(page)
    assert page.isVisible()
    assert texts[:4] == [
        "Balie",
        "di 5 jan · NM1 · 13:30–15:15",
        "0 van 1 · minimum is 1",
        "Hier staat niemand.",
    ]
    assert "Waarom is deze plaats leeg?" in texts
    assert "Leeg, want van de 2 die dit kunnen: 2 kunnen hier nog staan." in texts
    assert "Anna en Bert kunnen hier staan; hebben dan geen andere post." in texts
    assert texts.index("Wat kan") < len(texts) - 1
    assert 1 <= len(page.offers) <= 3
    assert stage.window.view.grid.chosen() == ("Anna", TUESDAY, "NM1")


@pytest.mark.parametrize("by_key", [True, False], ids=["Enter", "click"])
def test_a_repair_is_one_step_that_can_be_taken_back(
    qtbot: QtBot, set_stage: SetStage, by_key: bool
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    button = page_of(stage).offers[0].take_button

    if by_key:
        QTest.keyClick(button, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(button, LEFT)
    taken, step, marks = staffed(stage), stage.window.menus.undo.text(), marked(stage)
    texts = said(page_of(stage))
    qtbot.waitUntil(lambda: stage.window.side.attention.count() == 0)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert (taken, staffed(stage)) == (1, 0)
    assert step == "Ongedaan maken: plaats ingevuld: Balie di 5/1 NM1"
    assert {block for _, block in marks} == {"NM1"}
    assert texts[2] == "1 van 1 · minimum 1 gehaald"
    assert texts[-1] == "Overgenomen. Ongedaan maken kan met Ctrl+Z."
    assert not marked(stage)


def test_a_repair_taken_back_is_offered_again_at_once(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    QTest.mouseClick(page_of(stage).offers[0].take_button, LEFT)

    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert page_of(stage).offers[0].take_button.isEnabled()
    assert not page_of(stage).is_stale


def test_shift_f1_tells_why_for_the_current_cell(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    click_cell(stage, "Anna", WEDNESDAY, "VM2")
    stage.window.side.setCurrentIndex(2)

    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)
    page = page_of(stage)
    qtbot.waitUntil(lambda: "Wie kan dit ook?" in said(page))

    texts = said(page)
    assert page.hasFocus()
    assert texts[:4] == ["Anna", "wo 6 jan · VM2 · 10:45–12:30", "Balie", texts[3]]
    assert texts[3].replace("\u00a0", " ") == "Dienst Dag · 8:45–17:21 · pauze 12:30–13:30"
    assert texts[texts.index("Uren deze week") + 1] == "38,0 van 38,0"
    assert "Bert" in texts[texts.index("Wie kan dit ook?") :]


def test_esc_goes_back_to_the_grid(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    click_cell(stage, "Anna", WEDNESDAY, "VM2")
    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)

    QTest.keyClick(page_of(stage), Qt.Key.Key_Escape)

    assert stage.window.view.grid.table.hasFocus()


def test_in_a_narrow_window_shift_f1_opens_the_panel_and_esc_closes_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()), (860, 560))
    qtbot.waitUntil(lambda: not stage.window.host.shows_panel)
    click_cell(stage, "Anna", TUESDAY, "VM1")

    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)
    opens = page_of(stage).isVisible()
    QTest.keyClick(page_of(stage), Qt.Key.Key_Escape)

    assert (opens, stage.window.host.shows_panel) == (True, False)
    assert stage.window.view.grid.table.hasFocus()


def test_a_count_of_the_band_asks_about_its_place(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    stage.window.side.setCurrentIndex(2)

    click_band(stage, TUESDAY, "NM1")
    lacking = said(page_of(stage))[2]
    QTest.keyClick(stage.window.view.grid.band, Qt.Key.Key_Left)
    QTest.keyClick(stage.window.view.grid.band, Qt.Key.Key_Return)

    assert lacking == "0 van 1 · minimum is 1"
    assert said(page_of(stage))[1:4] == [
        "di 5 jan · VM2 · 10:45–12:30",
        "1 van 1 · minimum 1 gehaald",
        "Hier staat Anna.",
    ]
    assert said(page_of(stage))[-1] == "Hier ontbreekt niemand."


def test_the_head_of_a_block_asks_about_what_it_lacks(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    days, model = stage.window.view.grid.table.days, stage.window.view.grid.model

    for block in ("VM1", "NM1"):
        column = model.find("Anna", TUESDAY, block).column()
        place = QPoint(days.sectionViewportPosition(column) + 9, 45)
        QTest.mouseClick(days.viewport(), LEFT, pos=place)

    assert stage.window.explaining.choice == PlaceChoice("Balie", TUESDAY, "NM1")


def test_before_anything_is_chosen_the_tab_says_what_to_do(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))

    assert said(page_of(stage)) == [EMPTY]


def test_another_team_begins_with_nothing_chosen(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)

    QTest.keyClick(stage.window, Qt.Key.Key_O, CONTROL)

    qtbot.waitUntil(lambda: said(page_of(stage)) == [EMPTY])


def test_an_absence_is_one_word_and_a_broken_rule_is_told(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    absent = an_absence("Bert", TUESDAY, TUESDAY, part="NM", kind="ziekte")
    stage = opened(qtbot, set_stage, a_full_week(a_plan(absences=(absent,))))
    qtbot.waitUntil(lambda: stage.window.side.attention.count() > 0)

    click_cell(stage, "Bert", TUESDAY, "NM1")

    texts = said(page_of(stage))
    assert any("Bert heeft dienst Dag" in text and "afwezig" in text for text in texts)
    assert not any("ziekte" in text for text in texts)


def test_a_plan_that_changed_puts_the_repairs_out_of_use_until_they_are_found_again(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    page, session = page_of(stage), stage.window.session
    offer_before = page.offers[0]
    held = Held()
    real, stage.window.explaining.explain = stage.window.explaining.explain, held
    assert session is not None

    session.change(session.plan.with_roster(Roster(dict(session.plan.roster.weeks))), "proef")
    usable, note = offer_before.take_button.isEnabled(), said(page)
    QTest.mouseClick(offer_before.take_button, LEFT)
    page.take_requested.emit(stage.window.explaining._known[0][1].offers[0])
    stayed = staffed(stage)
    qtbot.waitUntil(lambda: bool(held.asked))
    stage.window.explaining.explain = real
    session.change(session.plan.with_roster(Roster(dict(session.plan.roster.weeks))), "proef 2")
    qtbot.waitUntil(lambda: bool(page.offers) and page.offers[0].take_button.isEnabled())

    assert not usable
    assert "Het rooster is intussen gewijzigd. Dit wordt opnieuw berekend." in note
    assert stayed == 0
    assert not page.is_stale


def test_a_new_choice_ends_the_search_for_the_former_one(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.explain = Held()
    first, second = CellChoice("Anna", TUESDAY, "VM1"), CellChoice("Anna", WEDNESDAY, "VM2")

    click_cell(stage, "Anna", TUESDAY, "VM1")
    qtbot.waitUntil(lambda: held.asked == [first])
    waiting = said(page_of(stage))[-1]
    click_cell(stage, "Anna", WEDNESDAY, "VM2")
    qtbot.waitUntil(lambda: held.asked == [first, second])
    meanwhile = said(page_of(stage))[-1]
    held.free.set()
    qtbot.waitUntil(lambda: "Uitleg bij VM2." in said(page_of(stage)))

    assert (waiting, meanwhile) == ("Wordt berekend…", "Wordt berekend…")
    assert held.stopped == [first]


def test_the_window_answers_while_an_answer_is_computed(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.explain = Held()
    click_cell(stage, "Anna", TUESDAY, "VM1")
    qtbot.waitUntil(lambda: bool(held.asked))

    QTest.keyClick(stage.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert stage.window.explaining.is_working
    assert stage.window.view.title.text() == "Week 2"


def test_nothing_is_computed_while_the_tab_is_not_in_view(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.explain = Held()
    stage.window.side.setCurrentIndex(2)

    click_cell(stage, "Anna", TUESDAY, "VM1")
    hidden = (stage.window.explaining.is_working, stage.window.explaining._pause.isActive())
    stage.window.side.setCurrentIndex(0)
    qtbot.waitUntil(lambda: held.asked == [CellChoice("Anna", TUESDAY, "VM1")])

    assert hidden == (False, False)


def test_closing_the_window_ends_the_search(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.explain = Held()
    click_cell(stage, "Anna", TUESDAY, "VM1")
    qtbot.waitUntil(lambda: bool(held.asked))

    stage.window.close()

    assert held.stopped == held.asked
    assert not any(job.isRunning() for job in stage.window.explaining._jobs)


def test_a_search_that_goes_wrong_is_told_in_one_sentence(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("broken on purpose")

    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    stage.window.explaining.explain = fail

    click_cell(stage, "Anna", TUESDAY, "VM1")

    qtbot.waitUntil(lambda: said(page_of(stage))[-1] == "Dit kon niet berekend worden.")


def test_tab_walks_through_the_repairs(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)

    page = page_of(stage)
    for card in page.offers:
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
        assert card.take_button.hasFocus()
        assert card.take_button.accessibleName().startswith("Neem over: ")


@pytest.mark.parametrize("width", [288, 316, 388])
def test_long_names_and_posts_fit_in_the_panel(
    qtbot: QtBot, set_stage: SetStage, width: int
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    page = page_of(stage)

    page.setParent(None)
    page.resize(width, 700)
    page.show()
    qtbot.waitUntil(lambda: page.widget().width() == page.viewport().width())

    assert page.widget().minimumSizeHint().width() <= width - 14
    page.close()
    page.setParent(stage.window)


def test_f8_shows_the_gap_it_walks_to(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    qtbot.waitUntil(lambda: stage.window.side.attention.count() > 0)
    stage.window.show_week(later(MONDAY, weeks=3))

    QTest.keyClick(stage.window, Qt.Key.Key_F8)

    assert stage.window.explaining.choice == PlaceChoice("Balie", TUESDAY, "NM1")
    assert page_of(stage).isVisible()
    assert stage.window.view.title.text() == "Week 1"
