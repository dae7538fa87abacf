"""What can be handed on: pure functions from a board to text."""

from factcheck.export.csv_export import findings_csv
from factcheck.export.json_export import finding_fields, findings_json, json_line, judged_fields

__all__ = ["finding_fields", "findings_csv", "findings_json", "json_line", "judged_fields"]
