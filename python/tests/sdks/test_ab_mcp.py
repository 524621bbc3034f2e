"""Real `mcp`, version 1 and 2: a server as a process, asked by a session that is recorded."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

import assay
from assay.integrations.mcp import record_mcp

from .contract import comparable, read, recorded
from .loopback import conversation

pytest.importorskip("mcp")


def test_call_tool(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    async def main(recorder: Any) -> None:
        from mcp import ClientSession, StdioServerParameters
        from mcp.client.stdio import stdio_client

        server = StdioServerParameters(command=sys.executable, args=[str(Path(__file__).with_name("mcp_server.py"))])
        async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
            assert record_mcp(session, recorder) is session
            await session.initialize()
            for turn in conversation["turns"]:
                for call in turn.get("calls", []):
                    await session.call_tool(call["name"], call["args"])

    with assay.TraceWriter(file) as writer:
        asyncio.run(main(assay.Recorder(writer=writer, trace="t")))
    lines = [read(line) for line in comparable(recorded(file))]
    assert [(line["tool"], line["args"], line["phase"]) for line in lines] == [
        (line["tool"], line["args"], "executed") for line in conversation["lines"]
    ]
    # A server wraps a value that is not an object.
    assert lines[0]["result"] in (conversation["results"]["get_user"], {"result": conversation["results"]["get_user"]})
    assert lines[1]["result"] in ("nothing found", {"result": "nothing found"})
    # Version 2 keeps the words of an exception to itself.
    assert lines[2]["error"].startswith("Error executing tool refund")
