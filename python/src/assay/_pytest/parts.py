"""The traces of a run of the suite: one part for each attempt at a test, joined in the order of the collection."""

from __future__ import annotations

import json
import shutil

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from assay._pytest.settings import Settings


class Joined:
    """What a run left: its files, relative to the root folder, and how much is in them."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self.traces: set[str] = set()
        self.calls = 0
        self.spans = 0


def part_path(settings: Settings, index: int, attempt: int) -> Path:
    """One file a test, not a worker: the index is the same in every worker of xdist, so that joining by name gives
    the order of a serial run, and a worker that is killed loses nothing that it wrote.
    """
    return _folder(settings) / f"{index:06d}.{attempt:03d}.jsonl"


def joined_name(settings: Settings) -> str:
    return f"{settings.traces.rstrip('/')}/pytest.jsonl"


def spans_name(settings: Settings) -> str:
    """Where the spans of OpenTelemetry go: they are of another format."""
    return f"{settings.traces.rstrip('/')}/pytest.spans.jsonl"


def clear_parts(settings: Settings) -> None:
    """Before a run: what an earlier one left would be read as this one's."""
    shutil.rmtree(_folder(settings), ignore_errors=True)


def join_parts(settings: Settings) -> Joined:
    """After a run: the suite's file, and the files that tests name. Each run replaces them."""
    joined = Joined()
    folder = _folder(settings)
    parts = sorted(folder.iterdir()) if folder.is_dir() else []
    for part in parts:
        if part.suffix == ".jsonl":
            sidecar = part.with_suffix(".target")
            name = sidecar.read_text(encoding="utf-8") if sidecar.is_file() else joined_name(settings)
            _count(_append(part, name, settings, joined), joined)
        elif part.suffix == ".spans":
            joined.spans += _append(part, spans_name(settings), settings, joined).count(b"\n")
    for own in (joined_name(settings), spans_name(settings)):
        if own not in joined.files:
            (settings.root / own).unlink(missing_ok=True)
    clear_parts(settings)
    return joined


def _append(part: Path, name: str, settings: Settings, joined: Joined) -> bytes:
    target = settings.root / name
    data = part.read_bytes()
    if data and not data.endswith(b"\n"):  # A killed worker's last line.
        data += b"\n"
    is_new = name not in joined.files
    if is_new:
        joined.files.append(name)
        target.parent.mkdir(parents=True, exist_ok=True)
    with open(target, "wb" if is_new else "ab") as file:
        file.write(data)
    return data


def _count(data: bytes, joined: Joined) -> None:
    for line in data.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if isinstance(event, dict):
            joined.traces.add(str(event.get("trace")))
            joined.calls += "tool" in event


def _folder(settings: Settings) -> Path:
    return settings.root / settings.traces / "pytest.parts"
