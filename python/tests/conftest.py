"""What every test may use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
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


@pytest.fixture(autouse=True, scope="session")
def no_engine_is_left() -> Iterator[None]:
    """An engine that outlives what asked it is one that a user finds in the list of processes."""
    before = engines()
    yield
    from assay._engine.worker import close

    close()
    until = time.monotonic() + 10
    while engines() - before and time.monotonic() < until:
        time.sleep(0.05)
    assert not engines() - before


def engines() -> set[str]:
    """The engines that processes of this session have started and that still run; nothing where there is no /proc."""
    found = set()
    for path in Path("/proc").glob("[0-9]*"):
        try:
            command = (path / "cmdline").read_bytes()
            if b"serve\0--stdio" in command and (path / "stat").read_text().split(")")[1].split()[1:2] == [
                str(os.getpid())
            ]:
                found.add(path.name)
        except OSError:
            continue
    return found


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
