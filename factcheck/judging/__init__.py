"""What passages, articles and sources do to a claim, each with its reason. Pure."""

from factcheck.judging.article import judge_article, judge_text
from factcheck.judging.reading import Reading
from factcheck.judging.report import judge_reference, report_claim
from factcheck.judging.status import read_status

__all__ = ["Reading", "judge_article", "judge_reference", "judge_text", "read_status", "report_claim"]
