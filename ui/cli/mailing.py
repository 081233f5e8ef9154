"""The weeks of a roster as the text of a mail, in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from data.files import write_whole
from rostering.view import View
from ui.application.publishing.week_mail import html_page, mail_of_weeks, week_mail
from ui.cli.inputs import RefusedError, refusing_unwritable

MailFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--mail", metavar="BESTAND", help="Schrijf de weken als tekst voor een mail, .txt of .html."
    ),
]
_KINDS = (".txt", ".html", ".htm")


def check_mail(path: Path | None) -> None:
    """Refuse a kind of file that a mail is not written as."""
    if path is not None and path.suffix.lower() not in _KINDS:
        raise RefusedError(f"--mail is “{path}”; geef een bestand dat eindigt op .txt of .html.")


def write_mail(view: View, path: Path | None) -> list[Path]:
    """Write the weeks below each other, if it was asked for; return where they stand."""
    if path is None:
        return []
    mail = mail_of_weeks([week_mail(view, monday) for monday in view.horizon.mondays])
    text = f"{mail.text}\n" if path.suffix.lower() == ".txt" else html_page(mail)

    def write(file: Path) -> None:
        file.write_text(text, encoding="utf-8")

    with refusing_unwritable():
        write_whole(path, write)
    return [path]
