"""The part of the policy that is plain in SQL, over JSON lines: deny, allow, required arguments, one `before` rule; counts.

python duckdb_sql.py THREADS TRACES
"""

import sys

import duckdb

threads, traces = sys.argv[1:]
required = {
    "get_user_details": "user_id",
    "get_reservation_details": "reservation_id",
    "search_direct_flight": "origin",
    "search_onestop_flight": "origin",
    "book_reservation": "user_id",
    "cancel_reservation": "reservation_id",
    "update_reservation_flights": "flights",
    "update_reservation_baggages": "total",
    "send_certificate": "amount",
    "calculate": "expression",
    "think": "thought",
    "transfer_to_human_agents": "summary",
}
names = ", ".join(f"'{tool}'" for tool in required if not tool.startswith(("get_", "search_", "update_")))
missing = " OR ".join(
    f"(tool = '{tool}' AND json_extract(args, '$.{name}') IS NULL)" for tool, name in required.items()
)
duckdb.sql(f"SET threads = {int(threads)}")
calls = f"""read_json('{traces}', format = 'newline_delimited',
  columns = {{trace: 'VARCHAR', tool: 'VARCHAR', args: 'JSON', timestamp: 'VARCHAR'}})"""
print(
    duckdb.sql(f"""
WITH calls AS (SELECT trace, tool, args, timestamp FROM {calls}),
first AS (
  SELECT trace, min(timestamp) FILTER (tool = 'get_user_details') AS asked,
    min(timestamp) FILTER (tool = 'book_reservation') AS booked FROM calls GROUP BY trace)
SELECT
  (SELECT count(*) FROM calls WHERE tool LIKE 'delete\\_%' ESCAPE '\\' OR tool LIKE '%drop%') AS denied,
  (SELECT count(*) FROM calls WHERE NOT (tool LIKE 'get\\_%' ESCAPE '\\' OR tool LIKE 'search\\_%' ESCAPE '\\'
    OR tool LIKE 'update\\_%' ESCAPE '\\' OR tool IN ({names}))) AS not_allowed,
  (SELECT count(*) FROM calls WHERE {missing}) AS incomplete,
  (SELECT count(*) FROM first WHERE booked IS NOT NULL AND (asked IS NULL OR asked > booked)) AS out_of_order
""").fetchall()
)
