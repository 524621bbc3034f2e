"""Real pydantic-ai, by its OpenTelemetry spans, read by the engine."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

import assay

from .contract import get_user, recorded, refund, search
from .loopback import conversation, model

pytest.importorskip("pydantic_ai")

from opentelemetry.sdk.trace import TracerProvider
from pydantic_ai import Agent, ModelRetry
from pydantic_ai.models.instrumented import InstrumentationSettings
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

from assay.integrations.opentelemetry import AssaySpanProcessor

policy: dict[str, Any] = {
    "version": "2.0",
    "name": "shop",
    "tools": {"allow": ["get_user", "search"], "deny": ["refund"]},
    "enforcement": {"unconstrained_tools": "allow"},
}


@pytest.mark.parametrize("version", [2, 3, 5])
def test_spans_are_read_under_the_name_of_the_run(version: Any, tmp_path: Path) -> None:
    file = tmp_path / "spans.jsonl"

    def refused(order_id: str) -> str:
        try:
            return refund(order_id)
        except ValueError as error:
            raise ModelRetry(str(error)) from None

    async def main(url: str, writer: Any) -> None:
        provider = TracerProvider()
        provider.add_span_processor(AssaySpanProcessor(assay.Recorder(writer=writer)))
        settings = InstrumentationSettings(tracer_provider=provider, version=version)
        chat = OpenAIChatModel("m", provider=OpenAIProvider(base_url=url, api_key="k"))
        agent = Agent(chat, tools=[get_user, search])
        agent.instrument = settings
        agent.tool_plain(name="refund", retries=3)(refused)

        async def one(name: str) -> None:
            with assay.trace(name):
                assert (await agent.run("hi")).output == "Done."

        await asyncio.gather(one("a"), one("b"))

    with model() as url, assay.TraceWriter(file) as writer:
        asyncio.run(main(url, writer))
    assert recorded(file)
    result = assay.validate(policy, file)
    assert (result["traces"]["traces"], result["traces"]["calls"]) == (2, 6)
    denied = [finding for finding in result["findings"] if finding["rule"] == "E_TOOL_DENIED"]
    assert sorted((finding["trace"], finding["callIndex"]) for finding in denied) == [("a", 2), ("b", 2)]
    from assay._engine.api import run

    imported = run(["trace", "import", "--input", str(file), "--out-trace", str(tmp_path / "lines.jsonl")])
    assert imported["exitCode"] == 0, imported
    lines = [line for line in recorded(tmp_path / "lines.jsonl") if line["trace"] == "a"]
    calls = [line for line in lines if "tool" in line]
    assert [(call["tool"], call["args"]) for call in calls] == [
        (call["tool"], call["args"]) for call in conversation["lines"]
    ]
    assert calls[0]["result"] == conversation["results"]["get_user"]
