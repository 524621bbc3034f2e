"""Real Google ADK."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

import assay

from .contract import check, get_user, recorded, refund, search
from .loopback import conversation

pytest.importorskip("google.adk")

from google.adk.agents import LlmAgent
from google.adk.apps import App
from google.adk.models.base_llm import BaseLlm
from google.adk.models.llm_response import LlmResponse
from google.adk.runners import InMemoryRunner
from google.genai import types

from assay.integrations.google_adk import AssayPlugin


class Scripted(BaseLlm):  # type: ignore[misc]
    """A model of the SDK that says what the script says, with the ids of the script or with none."""

    turns: list[Any] = conversation["turns"]
    ids: bool = True

    async def generate_content_async(self, llm_request: Any, stream: bool = False) -> Any:
        turn = self.turns[sum(1 for content in llm_request.contents if content.role == "model")]
        parts = [types.Part(text=turn["text"])] if "text" in turn else []
        for call in turn.get("calls", []):
            id = call["id"] if self.ids else None
            parts.append(types.Part(function_call=types.FunctionCall(id=id, name=call["name"], args=call["args"])))
        yield LlmResponse(content=types.Content(role="model", parts=parts))


class Forgiving(AssayPlugin):
    """Ends a failed tool with its words, as an agent that goes on does."""

    async def on_tool_error_callback(self, **given: Any) -> Any:
        await super().on_tool_error_callback(**given)
        return {"error": str(given["error"])}


async def run(recorder: assay.Recorder, llm: Any) -> None:
    agent = LlmAgent(name="shop", model=llm, tools=[get_user, search, refund])
    runner = InMemoryRunner(app=App(name="shop", root_agent=agent, plugins=[Forgiving(recorder)]))
    session = await runner.session_service.create_session(app_name="shop", user_id="u")
    message = types.Content(role="user", parts=[types.Part(text="hi")])
    async for _ in runner.run_async(user_id="u", session_id=session.id, new_message=message):
        pass


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("ids", [True, False])
def test_runs_at_once(ids: bool, tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    async def main(recorder: assay.Recorder) -> None:
        async def one(name: str) -> None:
            with assay.trace(name):
                await run(recorder, Scripted(model="m", ids=ids))

        await asyncio.gather(one("a"), one("b"))

    with assay.TraceWriter(file) as writer:
        asyncio.run(main(assay.Recorder(writer=writer)))
    for name in "ab":
        lines = [line for line in recorded(file) if line["trace"] == name]
        check(lines, name, ids=ids)
