"""Progress on a terminal's standard error."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

# Works as long as it takes for a reader to wonder, then a little more.
SLOW_WORK = """\
import time
from factcheck.cli.console import Progress
with Progress("judging", "articles") as progress:
    progress(1, 3)
    time.sleep(1.1)
    progress(2, 3)
    progress(3, 3)
"""


def shown_on_a_terminal(program: str) -> str:
    """What a program writes to its standard error when that is a terminal."""
    ours, theirs = os.openpty()
    subprocess.run([sys.executable, "-c", program], stderr=theirs, timeout=60, check=True)
    os.write(theirs, b"|")
    os.close(theirs)
    shown = b""
    while not shown.endswith(b"|"):
        shown += os.read(ours, 1000)
    os.close(ours)
    return shown.decode()


def test_long_work_shows_how_far_it_is_and_clears_up() -> None:
    """After a second one line counts; when the work is done the line is empty again."""
    assert shown_on_a_terminal(SLOW_WORK) == ("\r\x1b[Kjudging 2 of 3 articles\r\x1b[Kjudging 3 of 3 articles\r\x1b[K|")


def test_short_work_shows_nothing() -> None:
    """A line that flashes by only disturbs."""
    assert shown_on_a_terminal(SLOW_WORK.replace("1.1", "0")) == "|"


def test_a_pipe_gets_no_progress(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Logs stay clean."""
    subprocess.run([sys.executable, "-c", SLOW_WORK], cwd=tmp_path, timeout=60, check=True)
    assert capfd.readouterr() == ("", "")
