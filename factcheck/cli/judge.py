"""`factcheck judge`: one claim against one text, or many pairs of them."""

import re
from argparse import ArgumentParser, Namespace
from datetime import date

from factcheck.cli.command import Command, Exit, UsageError
from factcheck.cli.console import answer, warn
from factcheck.cli.given import claims_file, declare_claims, declare_day, read_text
from factcheck.cli.lines import read_lines
from factcheck.cli.problems import report_problems
from factcheck.cli.tables import word_judgement
from factcheck.cli.terminal import terminal_style
from factcheck.export import json_line, judged_fields
from factcheck.files import load_claims
from factcheck.judging import judge_text
from factcheck.model import Claim, Stance

# Only what has this shape can be a claim's id; anything else is a claim's own words.
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument("claim", nargs="?", metavar="CLAIM", help="a claim's id, or a statement in quotes")
    parser.add_argument(
        "text", nargs="?", metavar="TEXT_OR_FILE", help="a text in quotes, a file, or - for standard input"
    )
    declare_claims(parser)
    declare_day(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to write it (default: text)")
    parser.add_argument(
        "--pairs",
        metavar="FILE.jsonl",
        help='many at once: lines of {"claim", "text", "date"?}; answers one line of JSON each, in order',
    )


def _run(said: Namespace) -> Exit:
    if said.pairs is not None:
        if said.claim is not None:
            raise UsageError("give either CLAIM and TEXT_OR_FILE, or --pairs FILE.jsonl, not both")
        return _judge_pairs(said.pairs, said.date)
    if said.text is None:
        raise UsageError("give a CLAIM and a TEXT_OR_FILE (or --pairs FILE.jsonl); `factcheck judge --help` shows how")
    article, problems = read_text(said.text, said.date)
    if article is not None:
        finding = judge_text(_find_claim(said), article.body, article.date)
        answer(
            json_line(judged_fields(finding)) if said.format == "json" else word_judgement(finding, terminal_style())
        )
    return report_problems(problems)


def _judge_pairs(given: str, day: date | None) -> Exit:
    code = Exit.CLEAN
    for line in read_lines(given, "--pairs", ("claim", "text")):
        if line.problem is not None:
            # A bad line is answered too, so that the answers stay in step with the lines.
            answer(json_line({"stance": Stance.SILENT, "problem": line.problem.message}))
            code = report_problems([line.problem])
            continue
        statement, text = line.texts
        finding = judge_text(Claim(id=f"line-{line.number}", text=statement), text, line.day or day)
        answer(json_line(judged_fields(finding)))
    return code


def _find_claim(said: Namespace) -> Claim:
    """The claim of this id, else one with these words."""
    words: str = said.claim
    if not _ID.fullmatch(words):
        return Claim(id="claim", text=words)
    try:
        path = claims_file(said)
    except UsageError:
        if said.claims is not None:
            raise
        return Claim(id="claim", text=words)
    for claim in load_claims(path)[0]:
        if claim.id == words:
            return claim
    warn(f"factcheck: no claim in {path} has the id '{words}': taken as a statement")
    return Claim(id="claim", text=words)


COMMAND = Command(
    name="judge",
    teaches=(
        "One claim against one text. An article's file brings its own day; --date sets or\n"
        "outranks it. With --pairs each answer holds stance, voice, speaker, excerpt,\n"
        "reason and values; a line that cannot be read is answered as silent, with its\n"
        "problem."
    ),
    example="""\
  $ factcheck judge "The court has 123 members" "The court has over 100 members."
  ≈ consistent, less precise (own voice)
    ‘over 100 members’ holds 123: consistent, less precise
    Passage: The court has over 100 members.
    The claim says 123, the text over 100: consistent, less precise.
""",
    declare=_declare,
    run=_run,
)
