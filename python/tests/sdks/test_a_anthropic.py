"""Real `anthropic`."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

import assay
from assay.integrations.anthropic import wrap_anthropic

from .contract import check, outcome, recorded
from .contract import tools as functions
from .loopback import conversation, model

anthropic = pytest.importorskip("anthropic")

tools = [
    {"name": name, "description": name, "input_schema": {"type": "object", "properties": {}}}
    for name in ("get_user", "search", "refund")
]


def history(message: Any) -> list[dict[str, Any]]:
    content = [block.model_dump(exclude_none=True) for block in message.content]
    for block in content:
        block.pop("parsed_output", None)
        block.pop("caller", None)
    results = []
    for block in message.content:
        if block.type == "tool_use":
            words, failed = outcome(block.name, block.input)
            results.append({"type": "tool_result", "tool_use_id": block.id, "content": words, "is_error": failed})
    return [{"role": "assistant", "content": content}, *([{"role": "user", "content": results}] if results else [])]


def create(client: Any, body: dict[str, Any]) -> Any:
    return client.messages.create(**body)


def stream(client: Any, body: dict[str, Any]) -> Any:
    with client.messages.stream(**body) as stream:
        return stream.get_final_message()


def beta(client: Any, body: dict[str, Any]) -> Any:
    return client.beta.messages.create(**body)


@pytest.mark.parametrize("ask", [create, stream, beta], ids=lambda f: f.__name__)
def test_messages(ask: Any, tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    with model() as url, assay.TraceWriter(file) as writer:
        client = anthropic.Anthropic(base_url=url, api_key="k")
        assert wrap_anthropic(client, assay.Recorder(writer=writer, trace="t")) is client
        messages: list[dict[str, Any]] = [{"role": "user", "content": "hi"}]
        for _ in conversation["turns"]:
            messages += history(ask(client, {"model": "m", "max_tokens": 9, "messages": messages, "tools": tools}))
    check(recorded(file), "t")


def test_async_and_tool_runner(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    async def main(url: str, writer: Any) -> None:
        client = wrap_anthropic(anthropic.AsyncAnthropic(base_url=url, api_key="k"), assay.Recorder(writer=writer))
        with assay.trace("async"):
            messages: list[dict[str, Any]] = [{"role": "user", "content": "hi"}]
            for _ in conversation["turns"]:
                body = {"model": "m", "max_tokens": 9, "messages": messages, "tools": tools}
                async with client.messages.stream(**body) as stream:
                    messages += history(await stream.get_final_message())
        await client.close()

    with model() as url, assay.TraceWriter(file) as writer:
        asyncio.run(main(url, writer))
        client = wrap_anthropic(
            anthropic.Anthropic(base_url=url, api_key="k"), assay.Recorder(writer=writer, trace="r")
        )
        runner = client.beta.messages.tool_runner(
            model="m",
            max_tokens=9,
            tools=[anthropic.beta_tool(_texts(functions[name])) for name in functions],
            messages=[{"role": "user", "content": "hi"}],
        )
        for _ in runner:
            pass
    lines = recorded(file)
    check([line for line in lines if line["trace"] == "async"], "async")
    ran = [line for line in lines if line["trace"] == "r"]
    # The runner words a failure in its own way.
    assert [line["tool"] for line in ran] == ["get_user", "search", "refund"]
    assert json.loads(ran[0]["result"]) == conversation["results"]["get_user"]
    assert conversation["failure"]["words"] in ran[2]["error"]


def _texts(function: Any) -> Any:
    """A runner's tools return text."""
    import functools

    @functools.wraps(function)
    def wrapper(**args: Any) -> str:
        result = function(**args)
        return result if isinstance(result, str) else json.dumps(result)

    wrapper.__annotations__["return"] = str
    return wrapper
