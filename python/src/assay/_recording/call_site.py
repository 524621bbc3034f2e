"""The line of the agent that a call came from."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_own_folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
_standard_library = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
#: By file name: whether it is the agent's. By folder and file name: how the file is called.
_is_agents: dict[str, bool] = {}
_names: dict[tuple[str, str], str] = {}


def call_site(skip: int = 1) -> dict[str, Any] | None:
    """The nearest place in the agent's own code that led here: not a package, not Python, not this recorder. The file
    is relative to the working folder, with forward slashes.
    """
    frame = sys._getframe(skip)
    current: Any = frame
    for _ in range(60):
        if current is None:
            return None
        name = current.f_code.co_filename
        known = _is_agents.get(name)
        if known is None:
            known = _is_agents[name] = _agents(name)
        if known:
            return {"file": _shown(name), "line": current.f_lineno}
        current = current.f_back
    return None


def place_of(function: Any) -> dict[str, Any] | None:
    """Where a function begins, for what is called by nothing of the agent."""
    code = getattr(function, "__code__", None)
    return None if code is None else {"file": _shown(code.co_filename), "line": code.co_firstlineno}


def _agents(name: str) -> bool:
    if name.startswith(("<", _own_folder)):
        return False
    if "site-packages" in name or "dist-packages" in name:
        return False
    return not os.path.abspath(name).startswith(_standard_library)


def _shown(name: str) -> str:
    try:
        folder = os.getcwd()
    except OSError:
        return name
    known = _names.get((folder, name))
    if known is None:
        try:
            known = os.path.relpath(name, folder).replace(os.sep, "/")
        except ValueError:  # Another drive.
            known = name.replace(os.sep, "/")
        _names[(folder, name)] = known
    return known
