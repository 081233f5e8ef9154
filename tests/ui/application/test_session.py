from pathlib import Path

from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_plan, on_duty
from ui.application.session import Session


def a_changed_session() -> tuple[Session, Plan, Plan]:
    first = a_plan()
    second = on_duty(first, "Anna", MONDAY)
    session = Session(first, Path("team.xlsx"))
    session.change(second, "Anna ma 4 jan")
    return session, first, second


def test_a_session_begins_with_its_plan_and_nothing_to_undo() -> None:
    plan = a_plan()

    session = Session(plan)

    assert session.plan is plan
    assert session.source is None
    assert not session.can_undo
    assert not session.can_redo
    assert session.undo_text == session.redo_text == ""


def test_a_change_can_be_undone_and_redone_by_name() -> None:
    session, first, second = a_changed_session()
    assert session.plan is second
    assert session.undo_text == "Anna ma 4 jan"

    session.undo()
    assert session.plan is first
    assert not session.can_undo
    assert session.redo_text == "Anna ma 4 jan"

    session.redo()
    assert session.plan is second
    assert session.undo_text == "Anna ma 4 jan"
    assert not session.can_redo


def test_a_new_change_forgets_what_was_undone() -> None:
    session, first, _ = a_changed_session()
    session.undo()

    session.change(on_duty(first, "Bert", TUESDAY), "Bert di 5 jan")

    assert not session.can_redo
    assert session.undo_text == "Bert di 5 jan"


def test_several_steps_are_undone_from_the_last_to_the_first() -> None:
    session, first, second = a_changed_session()
    session.change(on_duty(second, "Bert", TUESDAY), "Bert di 5 jan")

    session.undo()
    assert session.plan is second
    session.undo()
    assert session.plan is first


def test_without_history_undo_and_redo_change_nothing() -> None:
    plan = a_plan()
    session = Session(plan)
    heard: list[tuple[Plan, Plan]] = []
    session.subscribe(lambda old, new: heard.append((old, new)))

    session.undo()
    session.redo()
    session.change(plan, "niets")

    assert session.plan is plan
    assert not session.can_undo
    assert heard == []


def test_listeners_hear_the_plan_before_and_after_each_step() -> None:
    session, first, second = a_changed_session()
    heard: list[tuple[Plan, Plan]] = []
    end = session.subscribe(lambda old, new: heard.append((old, new)))

    session.undo()
    session.redo()
    end()
    end()
    session.undo()

    assert [(old is second, new is first) for old, new in heard] == [(True, True), (False, False)]


def test_a_session_remembers_its_file() -> None:
    session, _, _ = a_changed_session()

    assert session.source == Path("team.xlsx")
