"""Real OpenAI Agents SDK."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

import assay

from .contract import check, get_user, plain_words, recorded, refund, search
from .loopback import model

agents = pytest.importorskip("agents")

from assay.integrations.openai_agents import AssayRunHooks

#: Older versions add the words of the exception.
words = "An error occurred while running the tool. Please try again."


def make(url: str) -> Any:
    import openai

    chat = agents.OpenAIChatCompletionsModel(model="m", openai_client=openai.AsyncOpenAI(base_url=url, api_key="k"))
    tools = [agents.function_tool(function) for function in (get_user, search, refund)]
    return agents.Agent(name="shop", model=chat, tools=tools)


@pytest.fixture(autouse=True)
def no_export() -> None:
    """The SDK's own traces stay on, and go nowhere."""
    agents.set_trace_processors([])
    from assay.integrations import openai_agents

    openai_agents._installed = False


@pytest.mark.parametrize("streamed", [False, True])
def test_runs(streamed: bool, tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    async def main(url: str, writer: Any) -> None:
        hooks = AssayRunHooks(assay.Recorder(writer=writer))

        async def one(name: str) -> None:
            with assay.trace(name):
                if streamed:
                    result = agents.Runner.run_streamed(make(url), "hi", hooks=hooks)
                    async for _ in result.stream_events():
                        pass
                else:
                    result = await agents.Runner.run(make(url), "hi", hooks=hooks)
                assert result.final_output == "Done."

        await asyncio.gather(one("a"), one("b"), one("c"))

    with model() as url, assay.TraceWriter(file) as writer:
        asyncio.run(main(url, writer))
    lines = recorded(file)
    for name in "abc":
        check(plain_words([line for line in lines if line["trace"] == name], words), name, error=words)
    assert {line["agent"] for line in lines} == {"shop"}


def test_without_the_traces_of_the_sdk_the_words_of_a_failure_decide(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    with model() as url, assay.TraceWriter(file) as writer:
        hooks = AssayRunHooks(assay.Recorder(writer=writer, trace="t"))
        config = agents.RunConfig(tracing_disabled=True)
        agents.Runner.run_sync(make(url), "hi", hooks=hooks, run_config=config)
    check(plain_words(recorded(file), words), "t", error=words)
