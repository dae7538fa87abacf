"""Other people's words, made safe to show as the characters they are."""

import re
from urllib.parse import urlsplit

# Characters that reorder or hide what stands around them: C0 and C1 controls (tab and line breaks are layout), and the
# marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm.
_DECEPTIVE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

# A lone surrogate cannot be sent to a browser at all.
_UNSENDABLE = re.compile("[\ud800-\udfff]")


def visible(text: str) -> str:
    r"""The text with control characters written out, so that none can turn the line around or hide.

    >>> visible("code\u202etxt.exe"), visible("two\nlines")
    ('code⟨U+202E⟩txt.exe', 'two\nlines')
    """
    return _UNSENDABLE.sub(_written, _DECEPTIVE.sub(_written, text))


def safe_url(url: str) -> str:
    """The address if it is an ordinary web address, else "".

    >>> safe_url("https://tass.com/politics/1832209"), safe_url("javascript:alert(1)"), safe_url("http://[x")
    ('https://tass.com/politics/1832209', '', '')
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in {"http", "https"} and parts.netloc and visible(url) == url else ""


def site_of(url: str) -> str:
    """The site of a web address, as a reader names it.

    >>> site_of("https://www.newstalk.com/Russia-announces")
    'newstalk.com'
    """
    return urlsplit(url).netloc.removeprefix("www.")


def _written(found: re.Match[str]) -> str:
    return f"⟨U+{ord(found.group()):04X}⟩"
