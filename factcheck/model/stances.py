"""What passages, articles and sources together do to a claim, and in whose voice."""

from enum import StrEnum


class Stance(StrEnum):
    """What a passage, or an article as a whole, does to a claim."""

    AGREES = "agrees"
    COMPATIBLE = "compatible"
    CONFLICTS = "conflicts"
    DISCUSSES = "discusses"
    SILENT = "silent"


class Status(StrEnum):
    """What the sources together do to a claim."""

    DISPUTED = "disputed"
    CONTRADICTED = "contradicted"
    AGREED = "agreed"
    SINGLE_SOURCE = "single source"
    UNCLEAR = "unclear"
    UNREPORTED = "unreported"


class Voice(StrEnum):
    """Whether the outlet states something itself or passes on what somebody said."""

    OWN = "own"
    ATTRIBUTED = "attributed"
