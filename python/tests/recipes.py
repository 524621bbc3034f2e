"""Recipes of the documentation, run on this machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import assay


def check_recipe(scheduler: str, code: str, folder: Path) -> None:
    """Runs a recipe over four files; where tasks are tried again, one of them is killed the first time."""
    files = []
    lines: list[tuple[int, str, str]] = []
    for part in range(4):
        calls = [
            {"trace": f"{part}-{n}", "tool": tool, "args": {"n": n}}
            for n in range(25)
            for tool in ("read_file", "delete_file" if n % 7 == 0 else "write_file")
        ]
        file = folder / f"part-{part}.jsonl"
        file.write_text("".join(json.dumps(call) + "\n" for call in calls))
        files.append(file.name if scheduler == "duckdb" else str(file))
        lines += [(len(lines) + n, str(call["trace"]), json.dumps(call)) for n, call in enumerate(calls)]
    scope: dict[str, Any] = {"files": files}
    if scheduler == "duckdb":
        scope["calls"] = _table(lines)
        exec(code.replace("import duckdb\n", "import duckdb\ncalls = globals()['calls']\n"), scope)
    else:
        exec(_killed_once(scheduler, code, folder), scope)
    one = assay.validate("policy.yaml", files, gates="all")
    ours = scope["result"]
    for key in ("verdict", "counts", "rules", "coverage", "gate", "policy"):
        assert ours[key] == one[key], key
    found = [sorted((f["rule"], f["trace"], f["callIndex"]) for f in each["findings"]) for each in (ours, one)]
    assert found[0] == found[1]
    assert one["counts"]["error"] == 16


def _killed_once(scheduler: str, code: str, folder: Path) -> str:
    """The worker of the third part dies the first time that it is asked."""
    marker = str(folder / "killed")
    kill = f"""
def killed_once(policy, file, **given):
    import os
    from assay.distributed import collect
    if file.endswith("part-2.jsonl") and not os.path.exists({marker!r}):
        open({marker!r}, "w").close()
        os._exit(9)
    return collect(policy, file, **given)
"""
    assert scheduler in ("ray", "dask", "pyspark")
    head, tail = code.split('policy = policy_text("policy.yaml")\n', 1)
    tail = tail.replace("collect(policy, file", "killed_once(policy, file")
    return f'{head}{kill}policy = policy_text("policy.yaml")\n{tail}'


def _table(lines: list[tuple[int, str, str]]) -> Any:
    import pyarrow

    numbers, traces, texts = zip(*lines, strict=True)
    return pyarrow.table({"number": numbers, "trace": traces, "line": texts})
