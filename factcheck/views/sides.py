"""One sentence that names the sides: who says what about a claim."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.model import ClaimReport, Finding, ReferenceFinding, Stance, Status, Voice
from factcheck.views.positions import stated_values, word_stated
from factcheck.views.words import capital, clip, full_stop, join_words, with_article, word_day, word_number

_ORDER = (Stance.AGREES, Stance.COMPATIBLE, Stance.CONFLICTS, Stance.DISCUSSES)

# What a source does when it prints no value to name it by.
_WITHOUT_VALUES = {
    Stance.AGREES: ("says so", "say so"),
    Stance.COMPATIBLE: ("is consistent, less precise", "are consistent, less precise"),
    Stance.DISCUSSES: ("mentions it, takes no side", "mention it, take no side"),
}

# Up to three outlets are named; more are counted, so that the sentence stays one line or two.
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Side:
    """Sources that say the same: their names, and what they say or, where they print nothing to quote, what they do."""

    outlets: tuple[str, ...]
    stance: Stance
    words: str

    @property
    def sentence(self) -> str:
        """The side in a sentence: “Al Jazeera: Monday 14 November 2016.”."""
        many = len(self.outlets) > _NAMED
        who = f"{word_number(len(self.outlets))} outlets" if many else join_words(self.outlets)
        does = _WITHOUT_VALUES[self.stance][len(self.outlets) > 1] if not self.words else ""
        return capital(full_stop(f"{who} {does}" if does else f"{who}: {self.words}"))


def name_sides(report: ClaimReport, names: Mapping[str, str]) -> str:
    """Who says what about the claim, in a sentence or a few; the references last.

    Sources that all pass on one statement are told as such, for then there are no sides.
    """
    shared = _one_statement(report, names)
    told = shared or " ".join(side.sentence for side in find_sides(report, names))
    return " ".join(filter(None, (told, *map(_word_reference, report.references)))) or _word_silence(report)


def find_sides(report: ClaimReport, names: Mapping[str, str]) -> tuple[Side, ...]:
    """The sources grouped by what they say, those that bear the claim out first."""
    groups: dict[tuple[Stance, str], list[str]] = {}
    for stance in _ORDER:
        for finding in report.findings:
            if finding.stance is stance:
                words = word_side(finding)
                alike = next((key for key in groups if words and key[1] == words and not _apart(key[0], stance)), None)
                groups.setdefault(alike or (stance, words), []).append(names[finding.article_id])
    telling = {words for _, words in groups if words} if len(groups) > 1 else set()
    return tuple(
        # Values tell sources apart; where all that are printed are the claim's own, they only repeat it.
        Side(tuple(outlets), stance, "" if stance is Stance.AGREES and len(telling) < 2 else words)
        for (stance, words), outlets in groups.items()
    )


def word_side(finding: Finding) -> str:
    """What one source says, as short as it can be told: its values, or its own deciding words where it conflicts.

    "" where it prints nothing to set it apart.
    """
    values = stated_values(finding)
    if values and finding.stance is not Stance.DISCUSSES:
        return join_words(values)
    if finding.stance is Stance.CONFLICTS and finding.best is not None:
        return f"“{_deciding_words(finding)}”"
    return ""


def _apart(stance: Stance, other: Stance) -> bool:
    """Whether exactly one of the two conflicts: the same words then stand on different sides."""
    return (stance is Stance.CONFLICTS) != (other is Stance.CONFLICTS)


def _deciding_words(finding: Finding) -> str:
    """The passage from the first to the last word that decides, or all of it."""
    best = finding.best
    if best is None:
        return ""
    starts = [span.start - best.span.start for span in best.deciding]
    ends = [span.end - best.span.start for span in best.deciding]
    return clip(best.excerpt[min(starts) : max(ends)] if starts else best.excerpt).rstrip(".")


def _one_statement(report: ClaimReport, names: Mapping[str, str]) -> str:
    """“Newstalk and Al Jazeera, both quoting the Russian Foreign Ministry.”, or "" where they do not."""
    takers = [finding for finding in report.findings if finding.best is not None]
    origins = {finding.origin for finding in takers}
    quoting = all(finding.best and finding.best.voice is Voice.ATTRIBUTED for finding in takers)
    if len(takers) < 2 or len(origins) != 1 or not quoting or report.status is Status.DISPUTED or "" in origins:
        return ""
    who = join_words([names[finding.article_id] for finding in takers])
    return f"{who}, {'both' if len(takers) == 2 else 'all'} quoting {full_stop(with_article(origins.pop()))}"


def _word_reference(found: ReferenceFinding) -> str:
    """What an authority says, where it does not simply bear the claim out."""
    if found.stance is not Stance.CONFLICTS:
        return ""
    values = [word_stated(pair) for pair in found.values if pair.relation == "differs"]
    said = join_words(values) or clip(found.reference.says or found.reference.title)
    of = f" of {word_day(found.reference.date)}" if found.reference.date else ""
    return full_stop(f"Reference{of}: {said}")


def _word_silence(report: ClaimReport) -> str:
    return f"None of the {len(report.findings)} articles reports it." if report.findings else "No articles yet."
