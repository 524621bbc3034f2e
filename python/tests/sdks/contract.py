"""The lines that every recorder writes of the shared conversation. The tests in TypeScript read the same file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .loopback import conversation

tools_in_chat = [
    {
        "type": "function",
        "function": {
            "name": name,
            "description": name,
            "parameters": {
                "type": "object",
                "properties": {key: {"type": "string" if key != "depth" else "integer"} for key in keys},
                "required": keys,
                "additionalProperties": False,
            },
        },
    }
    for name, keys in {"get_user": ["user_id", "depth"], "search": ["query"], "refund": ["order_id"]}.items()
]


def get_user(user_id: str, depth: int) -> dict[str, Any]:
    """Looks a user up."""
    return conversation["results"]["get_user"]


def search(query: str) -> str:
    """Searches."""
    return conversation["results"]["search"]


def refund(order_id: str) -> str:
    """Pays back."""
    raise ValueError(conversation["failure"]["words"])


tools = {"get_user": get_user, "search": search, "refund": refund}


def outcome(name: str, args: dict[str, Any]) -> tuple[str, bool]:
    """What an agent sends back: text, and whether it is a failure."""
    try:
        result = tools[name](**args)
        return (result if isinstance(result, str) else json.dumps(result, separators=(",", ":"))), False
    except ValueError as error:
        return str(error), True


def recorded(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def expected(trace: str, *, answered: bool = False, ids: bool = True, error: str | None = None) -> list[dict[str, Any]]:
    """answered: a failure is what the agent sent back. ids: whether the SDK has ids of calls. error: other words of
    the SDK.
    """
    lines = []
    for line in conversation["lines"]:
        shown = {**line, "trace": trace}
        if not ids:
            del shown["id"]
        if "error" in shown and answered:
            del shown["error"]
            shown["result"] = conversation["answered"]["result"]
        elif "error" in shown and error is not None:
            shown["error"] = error
        lines.append(shown)
    return lines


def plain_words(lines: list[dict[str, Any]], words: str) -> list[dict[str, Any]]:
    """The words of an SDK that may add more."""
    return [
        {**line, "error": words, "result": words} if line.get("error", "").startswith(words) else line for line in lines
    ]


def comparable(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without what differs from run to run, or from SDK to SDK."""
    left_out = ("timestamp", "durationMs", "usage", "source", "agent")
    return [{key: value for key, value in line.items() if key not in left_out} for line in lines]


#: The members of a line, in order, as `assay trace import` writes them.
order = [
    "type",
    "trace",
    "id",
    "tool",
    "args",
    "timestamp",
    "result",
    "error",
    "phase",
    "durationMs",
    "usage",
    "source",
    "case",
    "trial",
    "agent",
    "truncated",
]


def read(line: dict[str, Any]) -> dict[str, Any]:
    """What goes over a wire stays the text that it is there, and the words of a failure are its content, too."""
    shown = dict(line)
    if "error" in shown and shown.get("result") == shown["error"]:
        del shown["result"]
    if isinstance(shown.get("result"), str) and shown["result"].startswith("{"):
        shown["result"] = json.loads(shown["result"])
    return shown


def check(lines: list[dict[str, Any]], trace: str, **how: Any) -> None:
    assert [read(line) for line in comparable(lines)] == expected(trace, **how)
    for line in lines:
        assert list(line) == [name for name in order if name in line]
