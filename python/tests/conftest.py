"""What every test may use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

repository = Path(__file__).resolve().parents[2]
engine = repository / "dist" / "cli" / "index.js"

policy_yaml = """version: "2.0"
name: shop
tools:
  allow: [get_user, refund]
  deny: [delete_user]
enforcement: { unconstrained_tools: allow }
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a policy, worked in."""
    (tmp_path / "policy.yaml").write_text(policy_yaml)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def python(code: str, cwd: Path, *, timeout: float = 60, **env: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a Python of its own."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "ASSAY"))}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=cwd, env={**given, **env}, capture_output=True, text=True, timeout=timeout
    )
