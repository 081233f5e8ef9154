from dataclasses import replace
from pathlib import Path

from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_plan, on_duty
from ui.application.session import MOST_STEPS, Session


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


def test_several_steps_can_be_undone_as_one_move() -> None:
    session, first, second = a_changed_session()
    session.change(on_duty(second, "Bert", TUESDAY), "Bert di 5 jan")
    heard: list[Plan] = []
    session.subscribe(lambda _old, new: heard.append(new))

    assert session.steps == ("Bert di 5 jan", "Anna ma 4 jan")
    session.undo(2)

    assert session.plan is first
    assert heard == [first]
    session.redo()
    assert session.plan is second


def test_each_change_undo_and_redo_is_kept_with_its_name() -> None:
    kept: list[tuple[Plan, Plan, str]] = []
    first = a_plan()
    second = on_duty(first, "Anna", MONDAY)
    session = Session(first, keep=lambda old, new, text: kept.append((old, new, text)))

    session.change(second, "Anna ma 4 jan")
    session.undo()
    session.redo()

    assert kept == [
        (first, second, "Anna ma 4 jan"),
        (second, first, "ongedaan gemaakt: Anna ma 4 jan"),
        (first, second, "opnieuw gedaan: Anna ma 4 jan"),
    ]


def test_what_somebody_else_made_is_shown_and_not_kept_again() -> None:
    kept: list[str] = []
    session = Session(a_plan(), keep=lambda _old, _new, text: kept.append(text))
    session.change(on_duty(a_plan(), "Anna", MONDAY), "Anna ma 4 jan")
    other = on_duty(a_plan(), "Bert", TUESDAY)

    session.replace(other)

    assert session.plan is other
    assert not session.can_undo
    assert kept == ["Anna ma 4 jan"]


def test_what_is_settled_cannot_be_undone_and_is_not_kept_again() -> None:
    kept: list[str] = []
    first = a_plan()
    session = Session(first, keep=lambda _old, _new, text: kept.append(text))
    session.change(on_duty(first, "Anna", MONDAY), "Anna ma 4 jan")
    heard: list[Plan] = []
    session.subscribe(lambda _old, new: heard.append(new))

    def publish(plan: Plan) -> Plan:
        return replace(plan, settings=replace(plan.settings, published_until=TUESDAY))

    session.settle(publish)
    session.undo()

    assert kept == ["Anna ma 4 jan", "ongedaan gemaakt: Anna ma 4 jan"]
    assert [plan.settings.published_until for plan in heard] == [TUESDAY, TUESDAY]
    assert session.plan == publish(first)


def test_the_oldest_of_very_many_changes_can_no_longer_be_undone() -> None:
    plans = [replace(a_plan(), notes=()) for _ in range(MOST_STEPS + 3)]
    session = Session(plans[0])
    for number, plan in enumerate(plans[1:], start=1):
        session.change(plan, str(number))

    session.undo(len(plans))

    assert len(session.steps) == 0
    assert session.plan is plans[2]
