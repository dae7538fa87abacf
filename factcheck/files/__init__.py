"""The files people touch: the claims they curate, the articles they collect, and what is wrong in either."""

from factcheck.files.articles import load_articles, read_article
from factcheck.files.claims_yaml import load_claims, read_claims
from factcheck.files.schema import claims_schema

__all__ = ["claims_schema", "load_articles", "load_claims", "read_article", "read_claims"]
