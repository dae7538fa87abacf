"""The `synonyms:` of claims.yaml: groups of words that may stand for one another; what is wrong is noted, left out."""

from dataclasses import dataclass, field

from factcheck import lexicon
from factcheck.files.field_reader import FieldReader
from factcheck.files.fields import LONGEST_SYNONYM
from factcheck.files.problems import Log, Placed, quoted
from factcheck.files.rewordings import Group, marks_of
from factcheck.files.yaml_nodes import Items, Node, Pairs, Refused, Text
from factcheck.matching.slots import slot_kinds
from factcheck.text import read_words
from factcheck.values import find_values

_EXAMPLE = "'- [fab, chip factory, foundry]'"


@dataclass(slots=True)
class _Seen:
    """The members so far, as they are compared: the group they stand in, how they were typed and where."""

    members: dict[tuple[str, ...], tuple[int, str, Placed]] = field(default_factory=dict)


def read_synonyms(reader: FieldReader, log: Log) -> tuple[Group, ...]:
    """The sound groups of two members or more, in order."""
    node = reader.node("synonyms")
    if node is None or isinstance(node, Refused):
        return ()
    if not isinstance(node, Items):
        _log_no_list(node, log)
        return ()
    if len(node.items) > 1 and all(isinstance(item, Text) for item in node.items):
        listed = ", ".join(item.value.strip() for item in node.items if isinstance(item, Text))
        log.add("wrong-type", node, "'synonyms' is a list of words, not of groups.", f"Write '- [{listed}]'.")
        return ()
    seen = _Seen()
    groups = (_read_group(item, number, seen, log) for number, item in enumerate(node.items, start=1))
    return tuple(group for group in groups if len(group) > 1)


def _log_no_list(node: Text | Pairs, log: Log) -> None:
    message = "'synonyms' is meant to be a list of groups of words."
    log.add("wrong-type", node, message, f"Put each group on a line of its own, such as {_EXAMPLE}.")


def _read_group(node: Node, number: int, seen: _Seen, log: Log) -> Group:
    who = f"synonym group {number}"
    if isinstance(node, Text) and node.blank:
        log.add("empty-item", node, f"{who} is empty.", f"Fill it, such as {_EXAMPLE}, or delete it.")
    elif isinstance(node, Text):
        typed = node.value.strip()
        advice = f"Write '- [{typed}]'." if "," in typed else f"Write '- [{typed}, …]', with what may stand for it."
        log.add("wrong-type", node, f"{who} is meant to be a list of words, here is a text.", advice)
    elif isinstance(node, Pairs):
        log.add("wrong-type", node, f"{who} is meant to be a list of words, here are keys.", f"Write {_EXAMPLE}.")
    if not isinstance(node, Items):
        return ()
    if len(node.items) < 2:
        only = node.items[0] if node.items else None
        has = f"has one member, {quoted(only.value)}" if isinstance(only, Text) else "has no two members"
        log.add("lone-synonym", node, f"{who} {has}.", "Add what may stand for it, or delete the group.")
        return ()
    members = (_read_member(item, number, seen, log) for item in node.items)
    return tuple(member for member in members if member)


def _read_member(node: Node, number: int, seen: _Seen, log: Log) -> str:
    """The member that `node` holds, "" if it cannot be one."""
    who = f"synonym group {number}"
    if isinstance(node, Text) and node.blank:
        log.add("empty-item", node, f"{who}: a member is empty.", "Fill or delete it.")
    elif isinstance(node, Items | Pairs):
        advice = "Put a text that holds ': ' or brackets in quotation marks."
        log.add("wrong-type", node, f"{who}: a member is not a text.", advice)
    if not isinstance(node, Text) or node.blank:
        return ""
    typed = " ".join(node.value.split())
    if not _is_sound(typed, node, who, log) or not _is_new(typed, node, number, seen, log):
        return ""
    return typed


def _is_sound(typed: str, at: Placed, who: str, log: Log) -> bool:
    """Whether the words can stand for others: few, no value among them, and one at least that tells something."""
    words = read_words(typed)
    long = len(typed.split())
    if long > LONGEST_SYNONYM:
        message = f"{who}: {quoted(typed)} has {long} words; a synonym has at most {LONGEST_SYNONYM}."
        log.add("long-synonym", at, message, "Shorten it, or write the whole wording under a claim's 'phrases'.")
        return False
    value = next((value.printed for value in find_values(typed)), "")
    if not value and words and all(slot_kinds(words)):
        value = typed
    if value:
        what = "is" if value == typed else f"holds {quoted(value)}, which is"
        message = f"{who}: {quoted(typed)} {what} a number, a sum or a date: these are compared, never exchanged."
        log.add("value-as-synonym", at, message, "Leave it out, or write the whole wording under a claim's 'phrases'.")
        return False
    if not any(word.named or not lexicon.is_stopword(word.folded) for word in words):
        message = f"{who}: {quoted(typed)} says nothing by itself, so it would be found everywhere."
        log.add("stopword-as-synonym", at, message, "Add the word that tells what is meant, or leave it out.")
        return False
    return True


def _is_new(typed: str, at: Placed, number: int, seen: _Seen, log: Log) -> bool:
    """Whether no member before it is, in another form or case, the same."""
    group, before, place = seen.members.setdefault(marks_of(typed), (number, typed, at))
    if place is at:
        return True
    same = "stands" if before == typed else f"is {quoted(before)} in another form, which stands"
    if group == number:
        message = f"synonym group {number}: {quoted(typed)} {same} in it already, on line {place.line}."
        log.add("repeated-synonym", at, message, "Delete one of the two.")
    else:
        message = f"synonym group {number}: {quoted(typed)} {same} in group {group} too, on line {place.line}."
        log.add("shared-synonym", at, message, "Keep it in one, or make one group of the two.")
    return False
