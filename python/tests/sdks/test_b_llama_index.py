"""Real LlamaIndex."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

import assay

from .contract import check, get_user, recorded, refund, search
from .loopback import model

pytest.importorskip("llama_index.core.agent.workflow")
pytest.importorskip("llama_index.llms.openai")

from llama_index.core.agent.workflow import FunctionAgent
from llama_index.llms.openai import OpenAI

from assay.integrations.llama_index import record_llama_index


def make(url: str) -> Any:
    llm = OpenAI(api_base=url, api_key="k", model="gpt-4o")
    return FunctionAgent(name="shop", tools=[get_user, search, refund], llm=llm, streaming=False)


def test_agents_at_once(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    async def main(url: str) -> None:
        async def one(name: str) -> None:
            with assay.trace(name):
                await make(url).run("hi")

        await asyncio.gather(one("a"), one("b"))

    with model() as url, assay.TraceWriter(file) as writer:
        record_llama_index(assay.Recorder(writer=writer))
        asyncio.run(main(url))
    lines = recorded(file)
    for name in "ab":
        mine = [line for line in lines if line["trace"] == name]
        assert "the payment was refused" in mine[2]["error"]
        check(mine, name, error=mine[2]["error"])


def test_a_tool_that_does_not_exist_is_recorded(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    turns: list[dict[str, Any]] = [{"calls": [{"id": "x", "name": "rm_rf", "args": {"path": "/"}}]}, {"text": "Done."}]

    async def main(url: str) -> None:
        await make(url).run("hi")

    with model(turns) as url, assay.TraceWriter(file) as writer:
        record_llama_index(assay.Recorder(writer=writer, trace="t"))
        asyncio.run(main(url))
    (line,) = recorded(file)
    assert (line["tool"], line["args"]) == ("rm_rf", {"path": "/"})
    assert "not found" in line["error"]
