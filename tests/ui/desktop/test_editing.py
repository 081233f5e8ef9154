"""Editing in the grid by keys, clipboard and menu, with real events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, SATURDAY, TUESDAY, WEDNESDAY, a_post, an_absence, some_settings
from tests.ui.application.editing_team import BLOCKS, a_team, a_tuesday, at, duty, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, SHIFT, Hands, hands_on
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.test_journey import start_run
from ui.desktop.dialogs.messages import Message
from ui.desktop.dialogs.shortcuts import ShortcutsDialog
from ui.desktop.editing.typed import WAIT_MS

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


@pytest.fixture
def hands(qtbot: QtBot, set_stage: SetStage) -> Hands:
    return hands_on(qtbot, set_stage)


# Choosing


def test_shift_chooses_a_range_and_an_edit_keeps_it_chosen(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Bert", "VM2"))
    wanted = {(name, block) for name in ("Anna", "Bert") for block in ("VM1", "VM2")}
    assert hands.chosen() == wanted
    hands.type("t")
    assert hands.chosen() == wanted


def test_dragging_over_cells_that_are_not_chosen_chooses_them(hands: Hands) -> None:
    hands.click(at("Dora", "NM2"))
    hands.drag(at("Anna"), at("Bert", "NM1"))
    assert len(hands.chosen()) == 6
    assert hands.step == ""


def test_shift_and_arrows_choose_and_control_a_takes_the_week(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_Right, SHIFT)
    hands.key(Qt.Key.Key_Down, SHIFT)
    assert len(hands.chosen()) == 4
    hands.key(Qt.Key.Key_Down, CTRL | SHIFT)
    assert hands.chosen() == {
        (name, block) for name in ("Anna", "Bert", "Cas", "Dora") for block in ("VM1", "VM2")
    }
    hands.key(Qt.Key.Key_A, CTRL)
    model = hands.grid.model
    assert len(hands.table.chosen_places) == model.rowCount() * model.columnCount()


def test_control_and_clicks_choose_cells_apart(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.click(at("Dora", "NM2"), CTRL)
    assert hands.chosen() == {("Anna", "VM1"), ("Dora", "NM2")}
    hands.type("t")
    assert (posts(hands.plan, "Anna")["VM1"], posts(hands.plan, "Dora")["NM2"]) == (
        "Telefoon",
        "Telefoon",
    )


def test_a_click_in_a_range_chooses_that_cell_alone(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Bert", "VM2"))
    hands.click(at("Bert"))
    assert hands.chosen() == {("Bert", "VM1")}


# Typing


def test_a_letter_writes_the_code_at_once_and_goes_right(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.type("to")
    assert posts(hands.plan, "Anna") == {"VM1": "Telefoon", "VM2": "Balie", "NM1": "Telefoon"}
    assert hands.grid.chosen() == ("Anna", TUESDAY, "NM1")
    assert hands.step == "Anna di 5/1 op Balie"


def test_each_code_is_one_step_that_is_taken_back(hands: Hands) -> None:
    before = hands.plan
    hands.click(at("Anna"))
    hands.type("tt")
    assert hands.window.menus.undo.text() == "Ongedaan maken: Anna di 5/1 op Telefoon"
    hands.qtbot.keyClick(hands.window, Qt.Key.Key_Z, CTRL)
    assert posts(hands.plan, "Anna") == {"VM1": "Telefoon", "NM1": "Telefoon"}
    hands.qtbot.keyClick(hands.window, Qt.Key.Key_Z, CTRL)
    assert hands.plan is before


@pytest.fixture
def long_codes(qtbot: QtBot, set_stage: SetStage) -> Hands:
    """Codes of which one begins another."""
    team = a_team(
        posts=(
            a_post("Balie", code="B"),
            a_post("Telefoon", code="T"),
            a_post("Backoffice", "back", code="BO", remote=True),
        )
    )
    return hands_on(qtbot, set_stage, replace(team, roster=a_tuesday().roster))


def test_a_longer_code_is_written_with_its_last_letter(long_codes: Hands) -> None:
    long_codes.click(at("Anna"))
    long_codes.type("bo")
    assert posts(long_codes.plan, "Anna") == {"NM1": "Telefoon"}
    assert long_codes.grid.chosen() == ("Anna", TUESDAY, "VM2")


def test_a_code_that_may_go_on_waits_a_moment(long_codes: Hands) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    assert posts(long_codes.plan, "Bert")["VM1"] == "Telefoon"
    long_codes.qtbot.waitUntil(
        lambda: posts(long_codes.plan, "Bert")["VM1"] == "Balie", timeout=10 * WAIT_MS
    )


@pytest.mark.parametrize(
    ("key", "goal"),
    [(Qt.Key.Key_Return, "VM2"), (Qt.Key.Key_Right, "VM2")],
    ids=["enter", "walking on"],
)
def test_a_code_that_may_go_on_is_written_by_another_key(
    long_codes: Hands, key: Qt.Key, goal: str
) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    long_codes.key(key)
    assert posts(long_codes.plan, "Bert")["VM1"] == "Balie"
    assert long_codes.grid.chosen() == ("Bert", TUESDAY, goal)


def test_a_click_elsewhere_writes_the_code_first(long_codes: Hands) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    long_codes.click(at("Dora", "NM2"))
    assert posts(long_codes.plan, "Bert")["VM1"] == "Balie"
    assert long_codes.grid.chosen() == ("Dora", TUESDAY, "NM2")


def test_letters_can_be_taken_back_and_left(long_codes: Hands) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    long_codes.key(Qt.Key.Key_Backspace)
    assert not long_codes.window.editing.typed.is_open
    long_codes.type("b")
    long_codes.key(Qt.Key.Key_Escape)
    assert not long_codes.window.editing.typed.is_open
    assert long_codes.step == ""


def test_f2_edits_the_code_and_enter_writes_it(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_F2)
    assert hands.window.editing.typed.text == "O"
    hands.key(Qt.Key.Key_Backspace)
    hands.type("T")
    hands.key(Qt.Key.Key_Return)
    assert posts(hands.plan, "Anna")["VM1"] == "Telefoon"


def test_a_letter_that_begins_no_code_is_answered_with_the_codes(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.type("x")
    assert hands.told == "“x” is geen code. Je kan typen: O, T, BO."
    assert hands.step == ""
    hands.type("t")
    assert hands.told == ""


def test_enter_goes_down(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_Return)
    assert hands.grid.chosen() == ("Bert", TUESDAY, "VM1")


def test_somebody_who_learns_a_post_is_accompanied_by_itself(hands: Hands) -> None:
    hands.click(at("Cas", "NM1"))
    hands.type("t")
    index = hands.grid.model.find("Cas", TUESDAY, "NM1")
    assert hands.grid.model.state(index.row(), index.column()).accompanied


# Clearing, locking, filling


def test_delete_clears_and_with_control_frees_the_day(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Anna", "NM2"))
    hands.key(Qt.Key.Key_Delete)
    assert (duty(hands.plan, "Anna"), posts(hands.plan, "Anna")) == ("Dag", {})
    hands.key(Qt.Key.Key_Delete, CTRL)
    assert duty(hands.plan, "Anna") is None
    assert hands.step == "Anna di 5/1 vrij"


def test_delete_elsewhere_in_the_window_clears_nothing(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.window.side.setFocus()
    hands.qtbot.keyClick(hands.window.side, Qt.Key.Key_Delete)
    assert hands.step == ""


def test_a_locked_cell_is_only_edited_after_unlocking(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_L, CTRL)
    assert hands.window.menus.edit.lock.text() == "Ont&grendel"
    locked = hands.plan
    hands.key(Qt.Key.Key_Delete)
    assert hands.plan is locked
    assert hands.told == "Anna di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L."
    hands.key(Qt.Key.Key_L, CTRL)
    hands.key(Qt.Key.Key_Delete)
    assert posts(hands.plan, "Anna") == {"NM1": "Telefoon"}


def test_filling_down_and_right_by_keys(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Dora"))
    hands.key(Qt.Key.Key_D, CTRL)
    assert posts(hands.plan, "Dora") == {"VM1": "Balie"}
    hands.choose(at("Anna"), at("Anna", "NM2"))
    hands.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert posts(hands.plan, "Anna") == dict.fromkeys(BLOCKS, "Balie")
    hands.click(at("Bert", "NM1"))
    hands.key(Qt.Key.Key_D, CTRL)
    assert posts(hands.plan, "Bert")["NM1"] == "Balie"


# The clipboard


def test_copying_and_pasting_within_the_grid(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Bert", "NM1"))
    hands.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "O\tBO\tT\nT\tBO\tBO"
    hands.click(at("Anna", "VM1", WEDNESDAY))
    hands.key(Qt.Key.Key_V, CTRL)
    assert posts(hands.plan, "Anna", WEDNESDAY) == posts(hands.plan, "Anna")
    assert posts(hands.plan, "Bert", WEDNESDAY) == posts(hands.plan, "Bert")
    assert hands.step == "6 vakken geplakt"


def test_cutting_takes_away_what_pasting_puts_elsewhere(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_X, CTRL)
    assert posts(hands.plan, "Anna") == {"NM1": "Telefoon"}
    hands.click(at("Dora"))
    hands.key(Qt.Key.Key_V, CTRL)
    assert posts(hands.plan, "Dora") == {"VM1": "Balie"}


def test_what_does_not_fit_is_listed_once_and_the_rest_is_pasted(hands: Hands) -> None:
    QApplication.clipboard().setText("Telefoon\tloket\r\nO\tloket\r\n\tzaal\r\n")
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_V, CTRL)
    assert (posts(hands.plan, "Anna")["VM1"], posts(hands.plan, "Bert")["VM1"]) == (
        "Telefoon",
        "Balie",
    )
    (message,) = hands.window.findChildren(Message)
    assert message.title.text() == "Niet alles is gewijzigd"
    assert message.text.text() == (
        "Anna di 5/1 VM2: “loket” (2 keer) is geen code of naam van een post.\n"
        "Cas di 5/1 VM2: “zaal” is geen code of naam van een post."
    )


def test_pasting_and_swapping_is_a_swap_by_keys(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_C, CTRL)
    hands.click(at("Bert"))
    hands.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert (posts(hands.plan, "Anna")["VM1"], posts(hands.plan, "Bert")["VM1"]) == (
        "Telefoon",
        "Balie",
    )
    assert hands.step == "Anna en Bert geruild di 5/1"


def test_swapping_needs_something_copied_here(hands: Hands) -> None:
    QApplication.clipboard().setText("T")
    hands.click(at("Bert"))
    hands.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert hands.told.startswith("Kopieer eerst een vak met Ctrl+C")


def test_cells_apart_are_not_copied(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.click(at("Dora", "NM2"), CTRL)
    hands.key(Qt.Key.Key_C, CTRL)
    assert hands.told == "Kies één rechthoek van vakken om te kopiëren."
    assert QApplication.clipboard().text() == ""


# What an edit shows


def test_a_broken_rule_shows_with_the_edit_itself(hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: hands.window._insight.horizon is not None)
    hands.click(at("Dora"))
    hands.type("t")
    index = hands.grid.model.find("Dora", TUESDAY, "VM1")
    assert (index.row(), index.column()) in hands.grid.model.problems
    sentences = [item.sentence for item in hands.window._insight.attention]
    assert "Dora kan geen Telefoon. In Medewerkers staat daar geen Z of B." in sentences
    said = hands.grid.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "harde regel: Dora kan geen Telefoon." in said
    assert QAccessible.queryAccessibleInterface(hands.table) is not None


def test_a_quick_verdict_is_that_of_the_whole_roster(hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: hands.window._insight.horizon is not None)
    hands.click(at("Dora"))
    hands.type("ttoo")
    quick = hands.window._insight
    with hands.qtbot.waitSignal(hands.window.judge.judged):
        pass
    whole = hands.window._insight
    assert whole is not quick
    assert set(whole.attention) == set(quick.attention)


def test_a_published_day_that_is_edited_is_marked(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = replace(a_tuesday(), settings=some_settings(published_until=SATURDAY))
    hands = hands_on(qtbot, set_stage, plan)
    hands.click(at("Anna"))
    hands.type("t")
    index = hands.grid.model.find("Anna", TUESDAY, "VM1")
    assert hands.grid.model.state(index.row(), index.column()).changed
    said = hands.grid.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("gewijzigd na publicatie")
    hands.qtbot.keyClick(hands.window, Qt.Key.Key_Z, CTRL)
    assert not hands.grid.model.state(index.row(), index.column()).changed


def any_automatic(hands: Hands) -> bool:
    model = hands.grid.model
    return any(
        model.state(row, column).automatic
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )


def test_marks_of_automatic_work_go_with_the_next_edit(hands: Hands) -> None:
    start_run(hands.qtbot, hands.stage)
    hands.qtbot.waitUntil(lambda: bool(hands.window.proposals.found))
    hands.click(at("Anna"))
    hands.type("t")
    assert hands.told == ("Dit rooster is nog voorlopig. Neem het over of verwerp het, wijzig dan.")
    hands.qtbot.mouseClick(hands.window.run_panel.take_button, Qt.MouseButton.LeftButton)
    assert any_automatic(hands)
    assert hands.step == "rooster week 1"
    hands.click(at("Anna"))
    hands.type("t")
    assert not any_automatic(hands)
    for _step in range(2):
        hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.step == ""


def test_the_menu_offers_edits_when_something_is_chosen(hands: Hands) -> None:
    actions = hands.window.menus.edit
    hands.table.clearSelection()
    assert not actions.cut.isEnabled()
    hands.click(at("Anna"))
    assert actions.cut.isEnabled()
    choose(actions.clear)
    assert posts(hands.plan, "Anna") == {"NM1": "Telefoon"}
    shown = dict(hands.window.menus.by_menu())["Bewerken"]
    assert {actions.cut, actions.copy, actions.paste, actions.clear, actions.lock} <= set(shown)


def test_the_page_of_keys_lists_the_edits(hands: Hands) -> None:
    hands.window.help.show_shortcuts()
    (dialog,) = hands.window.findChildren(ShortcutsDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    lock = QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText)
    for text in ("Knip", "Vergrendel", lock, "Een post zetten", "Menu van het vak"):
        assert text in words


def test_an_absence_is_no_reason_in_what_is_said(qtbot: QtBot, set_stage: SetStage) -> None:
    away: Plan = replace(
        a_tuesday(), absences=(an_absence("Cas", MONDAY, SATURDAY, kind="ziekte"),)
    )
    hands = hands_on(qtbot, set_stage, away)
    hands.click(at("Cas"))
    hands.key(Qt.Key.Key_C, CTRL)
    hands.type("o")
    assert "ziekte" not in hands.step + hands.told + QApplication.clipboard().text()
