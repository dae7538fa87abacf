"""The frame of the command line: help, exit codes, streams."""

import os
import shlex
import subprocess
import sys
import textwrap
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.cli.command import Exit, UsageError
from factcheck.cli.frame import ANSWERS, guarded, read_command

Runner = Callable[..., subprocess.CompletedProcess[str]]

ROOT = Path(__file__).parents[2]
NAMES = list(ANSWERS)


def help_of(*words: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What `--help` shows."""
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == Exit.CLEAN
    return capsys.readouterr().out


def test_the_help_lists_every_command_with_its_question(capsys: pytest.CaptureFixture[str]) -> None:
    """What each command answers stands in the overview."""
    shown = " ".join(help_of(capsys=capsys).split())
    assert [question for question in ANSWERS.values() if question not in shown] == []
    assert NAMES == ["validate", "match", "judge", "find", "values", "export", "schema", "serve"]


@pytest.mark.parametrize("name", NAMES)
def test_each_command_teaches_by_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Its help holds a worked example and the exit codes, within a terminal's width."""
    shown = help_of(name, capsys=capsys)
    assert ANSWERS[name] in shown
    assert f"  $ factcheck {name}" in shown
    assert "  1  problems were found in what was given (" in shown
    assert max(map(len, shown.split("\n"))) <= 84


@pytest.mark.parametrize("name", [name for name in NAMES if name != "serve"])
def test_each_example_runs_on_the_bundled_files(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the help shows can be typed as it stands, ends clean, and answers what the help says it does."""
    monkeypatch.chdir(ROOT)
    typed, *shown = textwrap.dedent(read_command(name).example).splitlines()
    words = shlex.split(typed.removeprefix("$ factcheck"))
    assert main(words[: words.index(">")] if ">" in words else words) == Exit.CLEAN
    answered = capsys.readouterr().out.splitlines()
    assert answered[: len(shown)] == shown
    assert answered


def test_the_version_is_the_packages(factcheck: Runner) -> None:
    """`--version` names the program and its version."""
    done = factcheck("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"factcheck {metadata.version('factcheck')}\n", "")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["match", "--claims", "none.yaml"], "factcheck: --claims none.yaml: no such file\n"),
        (["match", "--claims", "seeds"], "factcheck: --claims seeds: a folder, not a file\n"),
        (["match", "--articles", "none"], "factcheck: --articles none: no such file or folder\n"),
        (["judge", "It rained", "report.txt"], "factcheck: report.txt: no such file\n"),
        (["judge", "It rained", "seeds"], "factcheck: seeds: a folder; give one file, or a text in quotes\n"),
        (
            ["judge", "It rained"],
            "factcheck: give a CLAIM and a TEXT_OR_FILE (or --pairs FILE.jsonl); `factcheck judge --help` shows how\n",
        ),
        (["judge", "--pairs", "none.jsonl"], "factcheck: --pairs none.jsonl: No such file or directory\n"),
        (
            ["judge", "It rained", "It did", "--pairs", "x.jsonl"],
            "factcheck: give either CLAIM and TEXT_OR_FILE, or --pairs FILE.jsonl, not both\n",
        ),
        (
            ["find", "It rained", "--articles", "seeds"],
            "factcheck: give either a TEXT_OR_FILE or --articles, not both\n",
        ),
        (
            ["values"],
            "factcheck: give either a TEXT_OR_FILE or --lines FILE.jsonl; `factcheck values --help` shows how\n",
        ),
    ],
)
def test_a_wrong_call_says_what_to_type(
    words: list[str],
    message: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line on standard error, nothing on standard output, exit code 2."""
    monkeypatch.chdir(folder)
    assert main(words) == Exit.USAGE
    assert capsys.readouterr() == ("", message)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["judge", "a", "b", "--date", "2024-02-30"], "argument --date: there is no day 2024-02-30"),
        (["judge", "a", "b", "--date", "8.2.2024"], "argument --date: '8.2.2024' is not a day; write it as 2024-02-08"),
        (["find", "a", "--top", "0"], "argument --top: '0' is not a number of claims; give 1 or more"),
        (["serve", "--port", "eighty"], "argument --port: 'eighty' is not a port; give a number from 1 to 65535"),
        (["match", "--form", "json"], "unrecognized arguments: --form json"),
    ],
)
def test_a_wrong_option_is_named(words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and the option with what it takes; abbreviated options are not guessed at."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == Exit.USAGE
    assert capsys.readouterr().err.strip().endswith(complaint)


def test_the_default_files_are_missed_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In an empty folder the message says which option names the file."""
    monkeypatch.chdir(tmp_path)
    assert main(["match"]) == Exit.USAGE
    (tmp_path / "claims.yaml").write_text("claims: [It rained]\n", encoding="utf-8")
    assert main(["match"]) == Exit.USAGE
    assert capsys.readouterr().err == (
        "factcheck: there is no claims.yaml here; name your claims file with --claims FILE\n"
        "factcheck: there is no folder seeds/ here; name your articles with --articles DIR_OR_FILE\n"
    )


def raising(error: BaseException) -> Callable[[], Exit]:
    """A command that goes wrong."""

    def run() -> Exit:
        raise error

    return run


def test_our_own_mistake_is_called_ours(capsys: pytest.CaptureFixture[str]) -> None:
    """An unexpected exception ends with code 3 and no traceback."""
    assert guarded(raising(ZeroDivisionError("division by zero"))) == Exit.FAULT
    assert capsys.readouterr().err == (
        "factcheck: internal error: ZeroDivisionError: division by zero\n"
        "This is our fault, please report it with the command you ran and what it was run on.\n"
        "FACTCHECK_DEBUG=1 shows where it happened.\n"
    )


def test_a_developer_gets_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """With FACTCHECK_DEBUG set the exception passes through."""
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        guarded(raising(ZeroDivisionError()))


@pytest.mark.parametrize(
    ("error", "code"), [(UsageError("no such file"), 2), (KeyboardInterrupt(), 130)], ids=["usage", "ctrl-C"]
)
def test_each_way_to_stop_has_its_code(error: BaseException, code: int) -> None:
    """Wrong usage is 2; ctrl-C is what shells expect."""
    assert guarded(raising(error)) == code


def test_a_reader_may_stop_reading(script: Path, folder: Path) -> None:
    """`factcheck match | head` ends quietly."""
    with subprocess.Popen(
        [script, "match"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == ""
    assert running.returncode == Exit.CLEAN


def test_output_is_utf_8_whatever_the_locale_says(factcheck: Runner) -> None:
    """Symbols and curly quotes survive a machine set to ASCII."""
    done = factcheck("match", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "  · says nothing: post" in done.stdout


@pytest.mark.parametrize(("settings", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colour_is_for_terminals_that_want_it(
    script: Path, folder: Path, settings: dict[str, str], *, coloured: bool
) -> None:
    """A terminal gets colour unless NO_COLOR or a dumb terminal says otherwise."""
    ours, theirs = os.openpty()
    environment = {**os.environ, "TERM": "xterm", **settings}
    subprocess.run([script, "match"], cwd=folder, stdout=theirs, env=environment, timeout=60, check=True)
    os.close(theirs)
    first = os.read(ours, 10).decode()
    os.close(ours)
    assert first.startswith("\x1b[" if coloured else "bridge")


def test_python_m_is_the_same_program(folder: Path) -> None:
    """`python -m factcheck` answers like the console script."""
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "match", "--format", "nonsense"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == Exit.USAGE
    assert "factcheck match: error: argument --format: invalid choice: 'nonsense'" in done.stderr


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_the_overview_loads_nothing_of_the_engine(option: str) -> None:
    """Who only asks what there is does not wait for what it is made of."""
    asked = (
        f"import sys; sys.argv = ['factcheck', '{option}']; from factcheck.cli import main\n"
        "try: main()\n"
        "finally: print(sorted(n for n in sys.modules if n.startswith('factcheck.') and '.cli' not in n), end='',"
        " file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == "[]"


def test_no_dashboard_library_is_loaded_to_match(folder: Path) -> None:
    """The command line starts fast because pandas, plotly, streamlit and numpy stay unread."""
    asked = (
        "import sys; from factcheck.cli import main; code = main(['match', '--format', 'csv']);"
        "print(code, sorted({'pandas', 'plotly', 'streamlit', 'numpy'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", asked], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stderr == "0 []\n"
