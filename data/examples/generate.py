"""Write the example workbooks: `python -m data.examples.generate`.

The teams themselves stand in the modules beside this one. The same teams give the same files, byte
by byte, so that a change of an example shows as a change of the repository and nothing else does.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime, time
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.examples import EXAMPLES
from data.examples.andere_nationaliteiten import ANDERE_NATIONALITEITEN
from data.examples.bevolking import BEVOLKING
from data.examples.burgerlijke_stand import BURGERLIJKE_STAND
from data.examples.centraal_onthaal import CENTRAAL_ONTHAAL, CENTRAAL_ONTHAAL_DOORLOPEND
from data.examples.form import HEADERS, Cell, Team
from data.examples.maaseik import MAASEIK

TEAMS: tuple[Team, ...] = (
    CENTRAAL_ONTHAAL,
    CENTRAAL_ONTHAAL_DOORLOPEND,
    ANDERE_NATIONALITEITEN,
    BEVOLKING,
    BURGERLIJKE_STAND,
    MAASEIK,
)
"""The teams, in the order of `EXAMPLES`."""

_WRITTEN = datetime(2027, 1, 1)
_HEADER_FONT = Font(bold=True, color="161B22")
_HEADER_FILL = PatternFill("solid", fgColor="E2F0F3")
_HEADER_BORDER = Border(bottom=Side("thin", color="838E9C"))
_PERCENT = "Doel front %"


def team_workbook(team: Team) -> Workbook:
    """Build the workbook of a team, its sheets in the order of the contract."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name in HEADERS:
        _fill_sheet(workbook.create_sheet(name), team, name)
    for (sheet, cell), text in team.comments.items():
        note = Comment(text, "Beurtrol", height=140, width=320)
        workbook[sheet][cell].comment = note
    workbook.properties.creator = "Beurtrol"
    workbook.properties.created = _WRITTEN
    return workbook


def _fill_sheet(sheet: Worksheet, team: Team, name: str) -> None:
    headers = team.headers(name)
    rows = [headers, *team.sheets.get(name, ())]
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            cell.number_format = _number_format(value, row)
            cell.alignment = Alignment(horizontal="left" if column == 1 else None)
            if number == 1:
                cell.font, cell.fill, cell.border = _HEADER_FONT, _HEADER_FILL, _HEADER_BORDER
    for column in range(1, len(headers) + 1):
        longest = max(len(_shown(row[column - 1])) for row in rows)
        sheet.column_dimensions[get_column_letter(column)].width = min(longest, 48) + 3
    sheet.freeze_panes = "B2" if name in ("Medewerkers", "Bezetting") else "A2"


def _number_format(value: Cell, row: tuple[Cell, ...]) -> str:
    if isinstance(value, date):
        return "dd/mm/yyyy"
    if isinstance(value, time):
        return "h:mm"
    if isinstance(value, float) and row[0] == _PERCENT:
        return "0%"
    return "General"


def _shown(value: Cell) -> str:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return "" if value is None else str(value)


def workbook_bytes(team: Team) -> bytes:
    """Return the file of a team's workbook, free of the moment at which it is written."""
    saved = io.BytesIO()
    team_workbook(team).save(saved)
    settled = io.BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(settled, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2027-01-01T00:00:00Z", content
                )
            entry = zipfile.ZipInfo(name, _WRITTEN.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)
    return settled.getvalue()


def write_examples(folder: Path) -> None:
    """Write the workbooks of all teams into a folder."""
    for example, team in zip(EXAMPLES, TEAMS, strict=True):
        (folder / example.file_name).write_bytes(workbook_bytes(team))


if __name__ == "__main__":
    write_examples(Path(__file__).parent)
