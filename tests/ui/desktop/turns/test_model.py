"""The model of the turns, and what a screen reader hears."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from rostering.time import Horizon
from tests.builders import MONDAY, a_closure, an_absence, an_employee, later
from tests.ui.application.turns.rotation import (
    NEXT_MONDAY,
    TODAY,
    a_trio,
    evening,
    given,
    saturday,
)
from ui.application.turns.edits import Turn
from ui.application.turns.picture import turn_picture
from ui.desktop.turns.model import TurnsModel

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def model_of(plan: Plan, weeks: int = 4) -> TurnsModel:
    model = TurnsModel()
    model.show(turn_picture(plan, Horizon(MONDAY, weeks), TODAY), TODAY)
    return model


def said(model: TurnsModel, turn: Turn) -> str:
    return str(model.data(model.place(turn), SPOKEN))


def test_an_edit_keeps_what_is_chosen(qtbot: QtBot) -> None:
    plan = a_trio()
    model = model_of(plan)
    resets: list[QModelIndex] = []
    model.modelReset.connect(lambda: resets.append(QModelIndex()))

    model.show(turn_picture(given(plan, evening("Anna")), Horizon(MONDAY, 4), TODAY), TODAY)

    assert resets == []
    assert model.data(model.place(evening("Anna"))) == "A"


def test_every_cell_says_who_when_what_and_how_it_is_staffed() -> None:
    away = an_absence("Bert", later(NEXT_MONDAY, days=5), later(NEXT_MONDAY, days=5))
    plan = given(a_trio(absences=(away,)), evening("Anna"))
    model = model_of(plan)

    assert said(model, evening("Anna")) == (
        "Anna, maandag 11 januari, avond, 17u tot 19u, 1 van 1, avondbeurt, vergrendeld"
    )
    assert said(model, saturday("Bert")) == (
        "Bert, zaterdag 16 januari, zaterdag, 9u tot 12u30, 0 van 1, geen beurt, afwezig"
    )


def test_a_closed_turn_says_that_it_counts_for_nobody() -> None:
    model = model_of(a_trio(closures=(a_closure(NEXT_MONDAY),)))

    assert said(model, evening("Anna")) == (
        "Anna, maandag 11 januari: gesloten, gesloten, telt voor niemand"
    )


def test_a_row_says_how_the_turns_of_somebody_stand() -> None:
    people = (an_employee("Anna"), an_employee("Bert", saturday="nee"), an_employee("Cas"))
    model = model_of(given(a_trio(employees=people), evening("Anna")))

    spoken = [model.headerData(row, Qt.Orientation.Vertical, SPOKEN) for row in range(2)]

    assert spoken[0] == (
        "Anna, zaterdagbeurten: 0, billijk 0,0, saldo 0,0, avondbeurten: 1, billijk 0,3, "
        "saldo −0,7, volgende maandag 11 januari"
    )
    assert spoken[1].startswith("Bert, geen zaterdagbeurten, avondbeurten: 0")
