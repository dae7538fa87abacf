"""HTML that is safe by construction: text given to `el` is escaped, only what `el` made passes as it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from factcheck.views.plain import visible


@dataclass(frozen=True, slots=True)
class Html:
    """Markup that this module made."""

    code: str


Child = Html | str | None


def el(tag: str, *children: Child, **attributes: str) -> Html:
    """An element; children that are text are escaped, None is left out; `class_` is the class, `aria_label` its label.

    >>> el("p", "a < b", el("b", "$5"), class_="x", title='"').code
    '<p class="x" title="&quot;">a &lt; b<b>$5</b></p>'
    """
    named = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(visible(value))}"' for key, value in attributes.items() if value
    )
    return Html(f"<{tag}{named}>{''.join(_code(child) for child in children)}</{tag}>")


def join(parts: Iterable[Child], between: Child = None) -> Html:
    """The parts one after another, with `between` between them."""
    return Html(_code(between).join(_code(part) for part in parts if part is not None))


def theirs(text: str) -> Html:
    r"""Somebody's words, isolated so that their direction cannot disturb what stands around them.

    >>> theirs("a\u202eb").code
    '<bdi>a⟨U+202E⟩b</bdi>'
    """
    return el("bdi", text)


def inner_link(href: str, *children: Child, class_: str = "", **attributes: str) -> Html:
    """A link to another page of the dashboard, followed without loading everything again (see follow.js)."""
    return el("a", *children, href=href, class_=f"fc-go {class_}".strip(), **attributes)


def outer_link(href: str, *children: Child) -> Html:
    """A link out; the address must have passed `safe_url`."""
    return el("a", *children, href=href, rel="noopener noreferrer", class_="fc-out") if href else join(children)


def _code(child: Child) -> str:
    if child is None:
        return ""
    return child.code if isinstance(child, Html) else escape(visible(child))
