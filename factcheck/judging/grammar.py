"""Small words of English by what they do, and the stretch of a sentence a word stands in; no tagger is behind it."""

from functools import cache

from factcheck.judging.clauses import gap
from factcheck.lexicon.datafiles import read_groups
from factcheck.model import Word

BE = frozenset({"is", "are", "was", "were", "been", "be", "being"})
AUXILIARIES = frozenset(
    "is are was were has have had will would shall should can could may might must did does do cannot".split()
)
PREPOSITIONS = frozenset(
    "on in at by to of for with from against over under about after before during through between among near since "
    "until into onto within without across behind beyond upon as per via amid around".split()
)
ARTICLES = frozenset("the a an its his her their our my your this these those".split())
DETERMINERS = frozenset(
    "the a an its his her their our my your this these those no any some every each first latest new preliminary own "
    "of in by for with from than final annual recent damning so-called most many several all few other more both "
    "contradictory conflicting false".split()
)
# Where a stretch of a sentence ends and the next begins.
_MARKS = frozenset(',:;–—“”"()[]«»')


# The irregular plurals among the irregular forms.
_PLURAL_ENDINGS = ("men", "man", "people", "person", "persons", "children", "feet", "teeth", "mice", "lives", "ves")


@cache
def _irregular() -> frozenset[str]:
    forms = (form for _, _, group in read_groups("irregular") for form in group)
    return frozenset(form for form in forms if not form.endswith(_PLURAL_ENDINGS))


def is_finite(words: tuple[Word, ...], i: int) -> bool:
    """Whether the word looks like a verb in the past with a subject before it ("the bank failed")."""
    folded = words[i].folded
    if i == 0 or words[i - 1].folded in DETERMINERS or words[i - 1].folded in BE:
        return False
    return (folded.endswith("ed") and len(folded) > 3 and not words[i].named) or folded in _irregular()


def marks(body: str, words: tuple[Word, ...], i: int) -> bool:
    """Whether a comma, colon, dash, bracket or quotation mark stands after the word at `i`."""
    return any(mark in _MARKS for mark in gap(body, words, i))


def segment_start(body: str, words: tuple[Word, ...], i: int) -> int:
    """Position of the first word after the last such mark before the word at `i`."""
    while i > 0 and not marks(body, words, i - 1):
        i -= 1
    return i
