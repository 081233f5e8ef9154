"""What every workbook needs that the program writes."""

from __future__ import annotations

import re
from os import PathLike
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import ARC_APP
from typing_extensions import override

_APPLICATION = re.compile(rb"<Application>.*?</Application>")


def put_text(cell: Cell | MergedCell, text: str) -> None:
    """Write text into a cell; it never becomes a formula or an error, whatever it begins with."""
    plain = ILLEGAL_CHARACTERS_RE.sub("", text)
    cell.value = plain
    cell.data_type = "s"
    cell.quotePrefix = plain[:1] in ("=", "+", "-", "@")


def save_book(book: Workbook, path: Path) -> None:
    """Write a workbook to a file; of programs its properties name this one alone."""
    book.properties.creator = "Beurtrol"
    with _Archive(path, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()


class _Archive(ZipFile):
    """The parts of a workbook, one of which tells the program that wrote it.

    No part tells when it was written, so that the same contents are the same file.
    """

    @override
    def writestr(
        self, zinfo_or_arcname: str | ZipInfo, data: Any, *args: Any, **kwargs: Any
    ) -> None:
        if zinfo_or_arcname == ARC_APP:
            data = _APPLICATION.sub(b"<Application>Beurtrol</Application>", data)
        if isinstance(zinfo_or_arcname, str):
            zinfo_or_arcname = ZipInfo(zinfo_or_arcname)
            kwargs = {"compress_type": ZIP_DEFLATED} | kwargs
        super().writestr(zinfo_or_arcname, data, *args, **kwargs)

    @override
    def write(
        self,
        filename: str | PathLike[str],
        arcname: str | PathLike[str] | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        self.writestr(str(arcname or filename), Path(filename).read_bytes(), *args, **kwargs)
