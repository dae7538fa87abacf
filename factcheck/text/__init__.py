"""What a text is made of: folded text, words, sentences, roles, quotations, and the day it speaks from. Pure."""

from factcheck.text.document import read_document
from factcheck.text.fold import Folded, fold
from factcheck.text.words import read_words

__all__ = ["Folded", "fold", "read_document", "read_words"]
