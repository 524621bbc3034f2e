"""The example `python-agent`, as its README says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("agents")

example = Path(__file__).resolve().parents[3] / "examples" / "python-agent"


def without_times(text: str) -> list[object]:
    lines = [json.loads(line) for line in text.splitlines()]
    return [{key: value for key, value in line.items() if key not in ("timestamp", "durationMs")} for line in lines]


def test_the_suite_is_green_and_leaves_the_traces_that_are_there(tmp_path: Path) -> None:
    shutil.copytree(example, tmp_path / "agent", ignore=shutil.ignore_patterns("traces", "__pycache__"))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    ran = subprocess.run(command, cwd=tmp_path / "agent", capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout
    assert "coverage 100 % of policy.yaml" in ran.stdout
    left = (tmp_path / "agent" / "traces" / "pytest.jsonl").read_text()
    assert without_times(left) == without_times((example / "traces" / "pytest.jsonl").read_text())


def test_an_agent_that_pays_before_it_looks_is_red(tmp_path: Path) -> None:
    shutil.copytree(example, tmp_path / "agent", ignore=shutil.ignore_patterns("traces", "__pycache__"))
    test = tmp_path / "agent" / "tests" / "test_shop_agent.py"
    test.write_text(re.sub(r'        \("get_order", \{"order_id": "o-7"\}\),\n', "", test.read_text()))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    ran = subprocess.run(command, cwd=tmp_path / "agent", capture_output=True, text=True)
    assert ran.returncode == 1
    assert "look-before-you-pay" in ran.stdout or "assay_trace.tools" in ran.stdout
