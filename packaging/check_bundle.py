"""Tries the bundle as somebody without Python has it: commands, the window, and what it weighs.

`python packaging/check_bundle.py [FOLDER]`; without FOLDER, the one that `make bundle` made. It
stops with a sentence and exit code 1 at the first thing that is wrong.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import facts
from seen_window import see_window

ON_WINDOWS = sys.platform == "win32"
EXE = ".exe" if ON_WINDOWS else ""
START = ["--start", "2027-01-04", "--weeks", "1"]
# Without these Windows starts nothing.
_OF_WINDOWS = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "APPDATA", "LOCALAPPDATA")


class WrongError(Exception):
    """Something that the bundle should do and does not."""


class Trial:
    """A bundle, a folder to work in, and an environment that knows no Python."""

    def __init__(self, bundle: Path, work: Path) -> None:
        self.bundle = bundle
        self.work = work
        self.example = bundle / "_internal" / "data" / "examples" / "centraal-onthaal.xlsx"
        nothing = work / "nothing-on-the-path"
        nothing.mkdir()
        kept = {name: os.environ[name] for name in _OF_WINDOWS if name in os.environ}
        self.environment = kept | {
            "HOME": str(work),
            "USERPROFILE": str(work),
            "LANG": "C.UTF-8",
            "PATH": str(nothing),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, code: int = 0, writes: tuple[str, ...] = ()) -> str:
        """Run a command of the bundle; return its output.

        Raises:
            WrongError: another exit code, or a file that is not there afterwards.
        """
        began = time.monotonic()
        done = subprocess.run(
            [str(self.bundle / f"{facts.COMMAND}{EXE}"), *arguments],
            cwd=self.work,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        took = time.monotonic() - began
        shown = " ".join(Path(a).name if os.sep in a else a for a in arguments)
        print(f"  {took:6.1f} s  {facts.COMMAND} {shown}")
        if done.returncode != code:
            raise WrongError(
                f"Exit code {done.returncode}, not {code}:\n{done.stdout}{done.stderr}"
            )
        for name in writes:
            made = self.work / name
            if not (any(made.iterdir()) if made.is_dir() else made.stat().st_size):
                raise WrongError(f"{name} is empty.")
        return done.stdout + done.stderr


def try_commands(trial: Trial) -> None:
    """Plan, check and give away an example, as a workbook and as a plan file."""
    example = str(trial.example)
    if "plan" not in trial.run("--help"):
        raise WrongError("The help names no commands.")
    trial.run("template", "leeg.xlsx", writes=("leeg.xlsx",))
    trial.run("import", example, "team.beurtrol", writes=("team.beurtrol",))
    limit = ["--time-limit", "5"]
    trial.run("plan", example, *START, *limit, "--json", "een.json", writes=("een.json",))
    trial.run("plan", "team.beurtrol", *START, *limit, "--save")
    trial.run("check", "team.beurtrol", *START)
    papers = ("rooster.pdf", "rooster.xlsx", "agenda", "verslag.xlsx", "team.xlsx")
    options = ("--pdf", "--xlsx", "--ics", "--verslag", "--workbook")
    asked = [word for pair in zip(options, papers, strict=True) for word in pair]
    trial.run("export", "team.beurtrol", *asked, writes=papers)
    if not (trial.work / "rooster.pdf").read_bytes().startswith(b"%PDF"):
        raise WrongError("rooster.pdf is no PDF.")
    trial.run("check", "nergens.xlsx", code=2)
    # Nobody listens there: what is asked is whether the library of the shared store came along.
    nobody = "postgresql+psycopg://nobody@127.0.0.1:9/none"
    if "psycopg" in trial.run("check", "--store", nobody, code=2):
        raise WrongError("The library of the shared store is not in the bundle.")


def weigh(folder: Path) -> str:
    """Return what a folder weighs, and in how many files."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    sizes = [file.stat().st_size for file in files]
    return f"{sum(sizes) / 1e6:.0f} MB in {len(sizes)} files"


def main() -> int:
    """Try everything; return the exit code."""
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else facts.ROOT / "dist" / facts.FOLDER
    bundle = given.resolve()
    if not bundle.is_dir():
        print(f"There is no bundle in {given}; make bundle makes one.", file=sys.stderr)
        return 2
    print(f"The bundle weighs {weigh(bundle)}.")
    picture = bundle.parent / "window.png"
    with tempfile.TemporaryDirectory() as work:
        trial = Trial(bundle, Path(work))
        try:
            try_commands(trial)
            window = bundle / f"{facts.WINDOW}{EXE}"
            see_window([str(window), str(trial.example)], trial.environment, picture)
        except (WrongError, AssertionError, OSError) as error:
            print(error, file=sys.stderr)
            return 1
    print("All of it works without Python.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
