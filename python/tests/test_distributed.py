"""assay.distributed: parts of any split give the result of one run."""

from __future__ import annotations

import pickle
import random
from pathlib import Path
from typing import Any

import pytest

import assay
from assay.distributed import PolicyText, collect, merge, policy_text


def calls() -> list[dict[str, Any]]:
    tools = ("get_user", "refund", "delete_user")
    return [
        {"trace": f"t{n % 40}", "tool": tools[(n * 7) % 3] if n % 5 == 0 else "get_user", "args": {"n": n}}
        for n in range(400)
    ]


@pytest.mark.parametrize("seed", range(5))
def test_any_split_by_trace_gives_the_result_of_one_run(seed: int, project: Path) -> None:
    chance = random.Random(seed)
    where = {f"t{n}": chance.randrange(4) for n in range(40)}
    policy = policy_text("policy.yaml")
    parts = [collect(policy, [c for c in calls() if where[c["trace"]] == n], name=f"p{n}") for n in range(5)]
    chance.shuffle(parts)
    merged = merge(policy, parts)
    one = assay.validate("policy.yaml", calls(), gates="all")
    for key in ("verdict", "counts", "rules", "coverage", "gate", "policy"):
        assert merged[key] == one[key], key
    found = [sorted((f["rule"], f["trace"], f["callIndex"]) for f in each["findings"]) for each in (merged, one)]
    assert found[0] == found[1]
    assert all(finding["policyLocation"]["file"] == "policy.yaml" for finding in merged["findings"])


def test_what_cannot_be_merged_is_said(project: Path) -> None:
    policy = policy_text("policy.yaml")
    part = collect(policy, calls(), name="p")
    for parts, code in (
        ([part, part], "E_TRACE_SPLIT"),
        ([], "E_USAGE"),
        ([part, b"{}"], "E_PARTIAL_INVALID"),
        ([collect(policy + "\nlimits: {max_tool_calls_total: 1}\n", [], name="q")], "E_PARTIAL_POLICY"),
    ):
        with pytest.raises(assay.InputError) as caught:
            merge(policy, parts)
        assert caught.value.code == code
    with pytest.raises(assay.InputError):
        collect(policy, {"tool": "x"}, name="p")  # type: ignore[arg-type]
    with pytest.raises(assay.InputError):
        policy_text("none.yaml")


def test_the_text_of_a_policy_pickles_with_its_name(project: Path) -> None:
    policy = pickle.loads(pickle.dumps(policy_text("policy.yaml")))
    assert isinstance(policy, PolicyText)
    assert (policy.file, policy) == ("policy.yaml", (project / "policy.yaml").read_text())


def test_minimum_and_level(project: Path) -> None:
    policy = policy_text("policy.yaml")
    part = collect(policy, [{"trace": "a", "tool": "get_user", "args": {}}], name="p")
    assert merge(policy, [part])["passed"]
    assert not merge(policy, [part], min_coverage=80)["passed"]
    assert merge(policy, [part], min_coverage=80, gates="rules")["passed"]
