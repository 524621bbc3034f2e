"""Real Claude Agent SDK with the program that it brings along, on demand: its environment is large."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pytest

import assay

from .contract import get_user as look_up
from .contract import recorded, refund, search
from .loopback import conversation, model

sdk = pytest.importorskip("claude_agent_sdk")

from assay.integrations.claude_agent import assay_hooks


def test_a_query(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    def tool(function: Any, keys: dict[str, Any]) -> Any:
        async def run(args: dict[str, Any]) -> dict[str, Any]:
            result = function(**args)
            return {"content": [{"type": "text", "text": result if isinstance(result, str) else json.dumps(result)}]}

        return sdk.tool(function.__name__, function.__name__, keys)(run)

    tools = [
        tool(look_up, {"user_id": str, "depth": int}),
        tool(search, {"query": str}),
        tool(refund, {"order_id": str}),
    ]
    turns = [
        {**turn, "calls": [{**call, "name": f"mcp__shop__{call['name']}"} for call in turn.get("calls", [])]}
        for turn in conversation["turns"]
    ]

    async def main(url: str, recorder: assay.Recorder) -> None:
        env = {"ANTHROPIC_BASE_URL": url, "ANTHROPIC_API_KEY": "k", "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1"}
        options = sdk.ClaudeAgentOptions(
            hooks=assay_hooks(recorder),
            mcp_servers={"shop": sdk.create_sdk_mcp_server("shop", tools=tools)},
            allowed_tools=[f"mcp__shop__{name}" for name in ("get_user", "search", "refund")],
            env={**env, "HOME": str(tmp_path), "PATH": os.environ["PATH"]},
            cwd=tmp_path,
            max_turns=5,
        )
        async for _ in sdk.query(prompt="hi", options=options):
            pass

    with model(turns) as url, assay.TraceWriter(file) as writer:
        asyncio.run(asyncio.wait_for(main(url, assay.Recorder(writer=writer, trace="t")), 60))
    lines = recorded(file)
    assert [line["tool"] for line in lines] == [f"mcp__shop__{name}" for name in ("get_user", "search", "refund")]
    assert [line["args"] for line in lines] == [line["args"] for line in conversation["lines"]]
    assert "the payment was refused" in lines[2]["error"]
