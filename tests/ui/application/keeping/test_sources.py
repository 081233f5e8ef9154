"""Where a team stands; the password of a shared planning shows nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.application.keeping.sources import SharedPlace, is_plan_file, place_of

SECRET = SharedPlace("postgresql+psycopg://karin:g%40heim@stad.be:5432/planning?sslmode=require")


def test_a_shared_place_shows_server_and_database_only() -> None:
    assert SECRET.name == "stad.be:5432/planning"
    assert str(SECRET) == "postgresql+psycopg://karin@stad.be:5432/planning?sslmode=require"
    assert "heim" not in repr(SECRET) + str(SECRET)
    assert is_plan_file(SECRET)


def test_a_password_is_put_back_as_it_was_typed() -> None:
    assert place_of(str(SECRET)) == SECRET.without_password
    assert SECRET.without_password.with_password("g@heim") == SECRET


@pytest.mark.parametrize("text", ["team.xlsx", "/stad/postgresql plannen.beurtrol"])
def test_the_name_of_a_file_stays_a_file(text: str) -> None:
    assert place_of(text) == Path(text)
