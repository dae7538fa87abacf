"""Values in prose: numbers, money, percentages, lengths of time and dates, and how two of them compare."""

from factcheck.values.compare import compare_values
from factcheck.values.find import find_values
from factcheck.values.lengths import compare_unplaced
from factcheck.values.whens import is_not_before, last_day

__all__ = ["compare_unplaced", "compare_values", "find_values", "is_not_before", "last_day"]
