"""Reads tables and timelines as the programs do that they are meant for, and fails where these would lose or run something.

read.py FILE...: tables end with .csv, timelines are called timeline.csv and timeline.jsonl. Python's own csv and json are
enough; with pandas and openpyxl installed, their rules (those of Timesketch's importer, and of a writer of workbooks) are tried too.
"""

import csv
import datetime
import json
import sys

MANDATORY = ("message", "datetime", "timestamp_desc")  # Timesketch, "Create timeline from JSON/JSONL/CSV file"
FORMULA = tuple("=+-@＝＋－＠\t\r\n\0")


def fail(*words):
    sys.exit(" ".join(str(word) for word in words))


def text_of(name):
    raw = open(name, "rb").read()
    marked = raw.startswith(b"\xef\xbb\xbf")
    if marked == ("timeline" in name):
        fail(name, "has a byte order mark" if marked else "has no byte order mark")
    return raw.decode("utf-8-sig")


def rows_of(name, text):
    """Rows by Python's csv; as a spreadsheet splits them in any country, no cell begins a formula."""
    for delimiter in ",;\t":
        for row in csv.reader(text.splitlines(), delimiter=delimiter):
            for cell in row:
                if cell.lstrip(" \t\u3000\"").startswith(FORMULA) or cell.startswith(FORMULA):
                    fail(name, "a cell is a formula where", repr(delimiter), "parts cells:", repr(cell))
    head, *rows = csv.reader(text.splitlines(), strict=True)
    for row in rows:
        if len(row) != len(head):
            fail(name, "has a row with", len(row), "of", len(head), "cells:", row)
    return [dict(zip(head, row)) for row in rows]


def events(name, rows):
    """What Timesketch asks of events."""
    forms = set()
    for row in rows:
        for field in MANDATORY:
            if not isinstance(row.get(field), str) or not row[field]:
                fail(name, "has an event without", field, row)
        time = row["datetime"]
        if datetime.datetime.fromisoformat(time).utcoffset() is None:
            fail(name, "has a time without an offset:", time)
        forms.add((len(time), time[-6:]))
        if set(row) & {"_id", "_type", "_index", "_source", "__ts_timeline_id", "tag", "label"}:
            fail(name, "has a field that Timesketch keeps for itself:", row)
    if len(forms) > 1:
        fail(name, "has times of several forms:", forms)


def with_pandas(name):
    try:
        import pandas
    except ImportError:
        return False
    table = pandas.read_csv(name)
    if len(table) and pandas.to_datetime(table["datetime"], errors="coerce").isna().any():
        fail(name, "has times that pandas leaves out")
    return True


def with_openpyxl(name, rows):
    try:
        import openpyxl
    except ImportError:
        return False
    sheet = openpyxl.Workbook().active
    for row in rows:
        sheet.append(list(row.values()))
    for cell in (cell for line in sheet.iter_rows() for cell in line):
        if cell.data_type == "f":
            fail(name, "has a cell that a workbook takes for a formula:", cell.value)
    return True


def main(names):
    told, tried, total = {}, set(), 0
    for name in names:
        if name.endswith(".jsonl"):
            rows = [json.loads(line) for line in open(name, encoding="utf-8")]
        else:
            rows = rows_of(name, text_of(name))
            if with_openpyxl(name, rows):
                tried.add("openpyxl")
        if "timeline" in name:
            events(name, rows)
            told[name.rsplit(".", 1)[1]] = [[str(row[field]) for field in MANDATORY] for row in rows]
            if name.endswith(".csv") and with_pandas(name):
                tried.add("pandas")
        total += len(rows)
    plain = [[cell.lstrip("'") for cell in row] for row in told.get("csv", [])]
    if "jsonl" in told and plain != [[cell.lstrip("'") for cell in row] for row in told["jsonl"]]:
        fail("the two timelines differ")
    print(f"{total} rows in {len(names)} files, also with {sorted(tried)}")


main(sys.argv[1:])
