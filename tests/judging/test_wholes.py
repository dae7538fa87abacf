"""A part beside its whole, "14 of the 17 objects".

Developed on: the first rows of the table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge, word_finding


@pytest.mark.parametrize(
    ("claim", "text", "finding"),
    [
        (
            "Police recovered 14 of the stolen objects",
            "Police recovered 14 of the 17 objects stolen from the hall.",
            "agrees: ‘14’ is the claim’s 14",
        ),
        (
            "Police recovered 14 of the stolen objects",
            "Police recovered 12 of the 17 objects stolen from the hall.",
            "conflicts: ‘12’ against the claim’s 14",
        ),
        (
            "Police recovered 12 of the stolen objects",
            "Police recovered 9 of the 12 objects stolen from the hall.",
            "conflicts: ‘9’ against the claim’s 12",
        ),
        (
            "Police recovered 14 objects",
            "Police recovered 12 of the 14 objects stolen from the hall.",
            "conflicts: ‘12’ against the claim’s 14",
        ),
        (
            "Thieves stole 17 objects",
            "Police recovered 14 of the 17 objects stolen from the hall.",
            "agrees: ‘17 objects’ is the claim’s 17",
        ),
        (
            "Thieves stole 17 objects",
            "Police recovered 14 of the 18 objects stolen from the hall.",
            "conflicts: ‘18 objects’ against the claim’s 17",
        ),
        (
            "Police recovered 14 objects",
            "Police recovered 14 of the 17 objects stolen from the hall.",
            "agrees: ‘14’ is the claim’s 14",
        ),
        (
            "Lorn Bank keeps 64 branches of Ard Bank",
            "Lorn Bank keeps all but 27 of the 91 branches of Ard Bank.",
            "agrees: 91 − 27 = 64, the claim’s figure",
        ),
        (
            "Lorn Bank keeps 60 branches of Ard Bank",
            "Lorn Bank keeps all but 27 of the 91 branches of Ard Bank.",
            "silent: nearest: ‘Lorn Bank keeps all but 27 of the 91 branches of Ard Bank.’: too little in common",
        ),
        # evaluated only
        (
            "Lorn Bank keeps 27 branches of Ard Bank",
            "Lorn Bank keeps all but 27 of the 91 branches of Ard Bank.",
            "silent: nearest: ‘Lorn Bank keeps all but 27 of the 91 branches of Ard Bank.’: too little in common",
        ),
        (
            "Lorn Bank keeps 91 branches of Ard Bank",
            "Lorn Bank keeps 91 branches of Ard Bank.",
            "agrees: ‘91 branches’ is the claim’s 91",
        ),
        (
            "Two of the six people died",
            "Three of the six people died.",
            "conflicts: ‘Three’ against the claim’s Two; ‘six people’ is the claim’s six",
        ),
        (
            "Two of the six people died",
            "Two of the seven people died.",
            "conflicts: ‘Two’ is the claim’s Two; ‘seven people’ against the claim’s six",
        ),
        (
            "Two people died",
            "Two of the six people died.",
            "agrees: ‘Two’ is the claim’s Two",
        ),
        (
            "Seven of 24 samples were bad",
            "Nine of 24 samples were bad.",
            "conflicts: ‘Nine’ against the claim’s Seven; ‘24 samples’ is the claim’s 24",
        ),
        (
            "Seventeen objects were stolen from the hall",
            "Police recovered 14 of the 17 stolen objects on Monday.",
            "agrees: ‘17 stolen objects’ is the claim’s Seventeen",
        ),
        (
            "Six people died in the fire",
            "Two of the six people hurt in the fire have died.",
            "conflicts: ‘Two’ against the claim’s Six",
        ),
        (
            "Lorn Bank has 91 branches",
            "Lorn Bank closes 27 of its 91 branches.",
            "agrees: ‘91 branches’ is the claim’s 91",
        ),
        (
            "Lorn Bank has 90 branches",
            "Lorn Bank closes 27 of its 91 branches.",
            "conflicts: ‘91 branches’ against the claim’s 90",
        ),
        (
            "Lorn Bank closes 25 branches",
            "Lorn Bank closes 27 of its 91 branches.",
            "conflicts: ‘27’ against the claim’s 25",
        ),
        (
            "The council has 40 members",
            "Of its 40 members, all but three were at the meeting of the council.",
            "agrees: ‘40 members’ is the claim’s 40",
        ),
    ],
)
def test_a_claim_of_a_part_is_held_against_the_part(claim: str, text: str, finding: str) -> None:
    """The part where the deed is done to it, the whole where the deed only describes that, and what is left of it."""
    assert word_finding(judge(claim, text)) == finding
