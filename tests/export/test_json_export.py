"""Findings as JSON, version 1."""

import json

from factcheck.export.json_export import findings_json, json_line, judged_fields
from factcheck.model import Board


def test_the_whole_answer_has_the_fixed_shape(board: Board) -> None:
    """Claims with status and number of origins, then every finding with its others, fields in the fixed order."""
    quote = '- It is 280 metres, she\nsaid "today".'
    said = json.loads(findings_json(board))
    assert said == {
        "version": 1,
        "claims": [
            {"id": "bridge-length", "claim": "The bridge is 300 metres long", "status": "disputed", "origins": 2}
        ],
        "findings": [
            {
                "claim": "bridge-length",
                "article": "herald",
                "stance": "compatible",
                "voice": "own",
                "speaker": None,
                "start": 10,
                "end": 45,
                "excerpt": "The bridge is over 250 metres long.",
                "score": 87.2,
                "reason": "‘over 250 metres’ holds 300: consistent, less precise",
                "values": [{"claim": "300 metres", "source": "over 250 metres", "relation": "holds"}],
                "origin": "The Herald",
                "others": [{"stance": "conflicts", "voice": "attributed", "start": 3, "end": 29, "excerpt": quote}],
            },
            {
                "claim": "bridge-length",
                "article": "post",
                "stance": "conflicts",
                "voice": "attributed",
                "speaker": "Mayor",
                "start": 3,
                "end": 29,
                "excerpt": quote,
                "score": 71.0,
                "reason": "‘280 metres’ is not ‘300 metres’",
                "values": [{"claim": "300 metres", "source": "280 metres", "relation": "differs"}],
                "origin": "Mayor",
                "others": [],
            },
            {
                "claim": "bridge-length",
                "article": "wire",
                "stance": "silent",
                "voice": None,
                "speaker": None,
                "start": None,
                "end": None,
                "excerpt": None,
                "score": 0.0,
                "reason": "no passage on it",
                "values": [],
                "origin": "",
                "others": [],
            },
        ],
    }
    assert list(said["findings"][0]) == [
        *("claim", "article", "stance", "voice", "speaker", "start", "end", "excerpt"),
        *("score", "reason", "values", "origin", "others"),
    ]


def test_a_judgement_names_no_claim_and_no_place(board: Board) -> None:
    """What `factcheck judge` answers: stance, voice, speaker, excerpt, reason, values."""
    assert judged_fields(board.reports[0].findings[1]) == {
        "stance": "conflicts",
        "voice": "attributed",
        "speaker": "Mayor",
        "excerpt": '- It is 280 metres, she\nsaid "today".',
        "reason": "‘280 metres’ is not ‘300 metres’",
        "values": [{"claim": "300 metres", "source": "280 metres", "relation": "differs"}],
    }


def test_one_object_is_one_line_to_every_reader() -> None:
    """Line and paragraph separators, which some readers split at, are escaped, and read back the same."""
    thing = {"excerpt": "first\x85second\u2028third\u2029fourth\nfifth “sixth”"}
    line = json_line(thing)
    assert len(line.splitlines()) == 1
    assert json.loads(line) == thing
    assert "“sixth”" in line
