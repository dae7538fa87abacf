"""The problems of the editors' own synonyms."""

from factcheck.files.catalogue_entry import ERROR, WARNING, Entry

SYNONYMS = (
    Entry(
        "lone-synonym",
        ERROR,
        "A group of synonyms with fewer than two members. It is left out.",
        "synonyms:\n  - [fab]",
        "synonyms:\n  - [fab, chip factory]",
    ),
    Entry(
        "long-synonym",
        ERROR,
        "A synonym of more than five words. It is left out.",
        "- [fab, a big factory that makes chips]",
        "- [fab, chip factory]",
    ),
    Entry(
        "value-as-synonym",
        ERROR,
        "A synonym that is or holds a number, a sum or a date. These are what is compared. It is left out.",
        "- [quartet, four, band of 4]",
        "- [quartet, string quartet]",
    ),
    Entry(
        "stopword-as-synonym",
        ERROR,
        "A synonym of nothing but words such as “the”, “it” and “of”, or of signs. It is left out.",
        "- [it, the plant]",
        "- [the factory, the plant]",
    ),
    Entry(
        "repeated-synonym",
        WARNING,
        "A synonym stands twice in its group, perhaps in another form or case. One is enough.",
        "- [fab, foundry, fabs]",
        "- [fab, foundry]",
    ),
    Entry(
        "shared-synonym",
        ERROR,
        "A synonym stands in two groups, perhaps in another form or case. It counts for the first only.",
        "- [fab, foundry]\n- [foundry, ironworks]",
        "- [fab, chip foundry]\n- [foundry, ironworks]",
    ),
)
