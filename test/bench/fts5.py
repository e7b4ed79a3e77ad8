"""Names of donors asked of SQLite's FTS5 among names of suppliers: JSON in {"suppliers": [...], "donors": [...]}, JSON out {"ms", "best": [index or -1]}."""

import json
import re
import sqlite3
import sys
import time

asked = json.load(sys.stdin)
base = sqlite3.connect(":memory:")
base.execute("create virtual table body using fts5(name, tokenize = 'unicode61 remove_diacritics 2')")
began = time.process_time()
base.executemany(
    "insert into body(rowid, name) values (?, ?)", enumerate(asked["suppliers"], start=1)
)
best = []
for donor in asked["donors"]:
    words = re.findall(r"\w+", donor)
    query = " OR ".join('"' + word + '"' for word in words)
    row = (
        base.execute(
            "select rowid from body where body match ? order by rank limit 1", (query,)
        ).fetchone()
        if words
        else None
    )
    best.append(row[0] - 1 if row else -1)
json.dump({"ms": (time.process_time() - began) * 1000, "best": best}, sys.stdout)
