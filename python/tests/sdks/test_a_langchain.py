"""Real LangChain and LangGraph."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

import assay

from .contract import check, get_user, recorded, refund, search
from .loopback import conversation, model

pytest.importorskip("langgraph")
pytest.importorskip("langchain_openai")

from langchain_core.tools import StructuredTool
from langchain_openai import ChatOpenAI
from langgraph.prebuilt import ToolNode, create_react_agent

from assay.integrations.langchain import AssayCallbackHandler


def agent(url: str) -> Any:
    tools = [StructuredTool.from_function(function) for function in (get_user, search, refund)]
    node = ToolNode(tools, handle_tool_errors=lambda error: str(error))
    return create_react_agent(ChatOpenAI(base_url=url, api_key="k", model="m"), node)  # type: ignore[arg-type]


def invoke(agent: Any, given: Any, config: Any) -> None:
    assert agent.invoke(given, config)["messages"][-1].content == "Done."


def stream(agent: Any, given: Any, config: Any) -> None:
    list(agent.stream(given, config))


def ainvoke(agent: Any, given: Any, config: Any) -> None:
    asyncio.run(agent.ainvoke(given, config))


def astream_events(agent: Any, given: Any, config: Any) -> None:
    async def main() -> None:
        async for _ in agent.astream_events(given, config):
            pass

    asyncio.run(main())


given = {"messages": [("user", "hi")]}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("run", [invoke, stream, ainvoke, astream_events], ids=lambda f: f.__name__)
def test_langgraph(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    with model() as url, assay.TraceWriter(file) as writer:
        handler = AssayCallbackHandler(assay.Recorder(writer=writer, trace="t"))
        run(agent(url), given, {"callbacks": [handler]})
    check(recorded(file), "t")


@pytest.mark.filterwarnings("ignore")
def test_three_at_once_with_one_handler(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    async def main(url: str, handler: Any) -> None:
        graph = agent(url)

        async def one(name: str) -> None:
            with assay.trace(name):
                await graph.ainvoke(given, {"callbacks": [handler]})

        await asyncio.gather(one("a"), one("b"), one("c"))

    with model() as url, assay.TraceWriter(file) as writer:
        asyncio.run(main(url, AssayCallbackHandler(assay.Recorder(writer=writer))))
    for name in "abc":
        check([line for line in recorded(file) if line["trace"] == name], name)


@pytest.mark.filterwarnings("ignore")
def test_a_call_that_no_tool_takes_is_recorded(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    turns: list[dict[str, Any]] = [{"calls": [{"id": "x", "name": "rm_rf", "args": {"path": "/"}}]}, {"text": "Done."}]
    with model(turns) as url, assay.TraceWriter(file) as writer:
        handler = AssayCallbackHandler(assay.Recorder(writer=writer, trace="t"))
        agent(url).invoke(given, {"callbacks": [handler]})
        get = StructuredTool.from_function(search)
        get.invoke({"query": "by hand"}, {"callbacks": [handler]})
    asked, by_hand = recorded(file)
    assert (asked["tool"], asked["phase"], "result" in asked) == ("rm_rf", "requested", False)
    assert (by_hand["args"], by_hand["result"]) == ({"query": "by hand"}, conversation["results"]["search"])
