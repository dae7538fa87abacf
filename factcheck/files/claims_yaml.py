"""The curated claims, read from claims.yaml: every problem in one go, and every claim that is sound."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.files.claim_fields import Draft, read_claim
from factcheck.files.field_reader import FieldReader
from factcheck.files.fields import TOP
from factcheck.files.problems import START, Log, Placed, quoted
from factcheck.files.rewordings import Group, Rewriter
from factcheck.files.slugs import FreeNames
from factcheck.files.synonyms import read_synonyms
from factcheck.files.text_file import read_text
from factcheck.files.yaml_nodes import Items, Node, Pairs, Text
from factcheck.files.yaml_recovery import read_whole_or_pieces
from factcheck.files.yaml_text import clean_yaml
from factcheck.model import Claim, Problem

# Ten thousand full claims are about 8 MB; past this a file is something else.
_LARGEST = 32 * 1024 * 1024

_FIRST_CLAIM = "Write 'claims:', and below it '  - ' with the first claim."


def load_claims(path: Path) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    """The sound claims of the file at `path`, and all its problems in file order. Never raises for a file's content."""
    log = Log(str(path))
    text = read_text(path, log, _LARGEST)
    return ((), log.problems()) if text is None else read_claims(text, str(path))


def read_claims(text: str, name: str) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    r"""The sound claims in a text, and its problems under the file name `name`. Never raises.

    >>> claims, problems = read_claims("claims:\n  - 123 state parties\n", "claims.yaml")
    >>> [claim.id for claim in claims], problems
    (['123-state-parties'], ())
    """
    log = Log(name)
    tree = read_whole_or_pieces(clean_yaml(text, log), log)
    whole = tree.fault is None
    reader = FieldReader(tree.root, TOP, log, "") if isinstance(tree.root, Pairs) else None
    items = _listed(reader, log, whole=whole) if reader else _items(tree.root, log, whole=whole)
    drafts = [draft for number, node in enumerate(items, start=1) if (draft := read_claim(node, number, log))]
    claims = _with_ids(drafts, log)
    groups = read_synonyms(reader, log) if reader else ()
    return _reworded(claims, groups) if groups else claims, log.problems()


def _reworded(claims: Iterable[Claim], groups: Iterable[Group]) -> tuple[Claim, ...]:
    """The claims, those that hold a synonym with their further wordings."""
    rewriter = Rewriter(groups)
    return tuple(
        replace(claim, rewordings=made) if (made := rewriter.reword(claim.text, claim.phrases)) else claim
        for claim in claims
    )


def _items(root: Node | None, log: Log, *, whole: bool) -> Sequence[Node]:
    """The claims of a file that is no mapping; what stands in the place of one is noted."""
    if not whole:
        return root.items if isinstance(root, Items) else ()
    if isinstance(root, Items):
        log.add("no-claims-key", root, "the file is a list without a key.", "Put 'claims:' on a line above it.")
        return root.items
    if root is None or (isinstance(root, Text) and root.blank):
        log.add("empty-file", START, "the file holds no claims.", _FIRST_CLAIM)
    elif isinstance(root, Text):
        log.add("no-claims-key", root, f"the file is a text, not a list of claims: {quoted(root.value)}.", _FIRST_CLAIM)
    return ()


def _listed(reader: FieldReader, log: Log, *, whole: bool) -> Sequence[Node]:
    """The items of the `claims:` list; that there are none is noted."""
    if not reader.typed("claims"):
        if whole and not reader.has("claims"):
            log.add("no-claims-key", reader.place, "there is no key 'claims'.", _FIRST_CLAIM)
        return ()
    items = reader.items("claims", "claims")
    nothing_given = reader.node("claims") is None or isinstance(reader.node("claims"), Items)
    if whole and nothing_given and not items:
        advice = "Write '  - ' and the first claim below it."
        log.add("no-claims", reader.place_of("claims"), "the list 'claims' is empty.", advice)
    return items


def _with_ids(drafts: Iterable[Draft], log: Log) -> tuple[Claim, ...]:
    """The claims with ids made unique: those that editors chose first, since links use them; then the derived ones."""
    drafts = list(drafts)
    chosen: dict[str, Placed] = {}
    kept: set[int] = set()
    for number, draft in enumerate(drafts):
        if draft.chosen is None:
            continue
        first = chosen.setdefault(draft.claim.id, draft.chosen)
        if first is draft.chosen:
            kept.add(number)
        else:
            name = quoted(draft.claim.id)
            lines = f"lines {first.line} and {draft.chosen.line}"
            message = f"claim {name}: the id {name} is given twice, on {lines}."
            log.add("duplicate-id", draft.chosen, message, "Give one of the two claims another id.")
    names = FreeNames(chosen)
    return tuple(
        draft.claim if number in kept else replace(draft.claim, id=names.take(draft.claim.id))
        for number, draft in enumerate(drafts)
    )
