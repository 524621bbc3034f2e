"""Real `openai`, every way of asking it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import assay
from assay.integrations.openai import wrap_openai

from .contract import check, outcome, recorded, tools_in_chat
from .loopback import conversation, model

openai = pytest.importorskip("openai")


def history(message: dict[str, Any]) -> list[dict[str, Any]]:
    """The assistant's message, and what its tools gave."""
    messages: list[dict[str, Any]] = [message]
    for call in message.get("tool_calls") or []:
        words, failed = outcome(call["function"]["name"], json.loads(call["function"]["arguments"]))
        content = json.dumps({"error": words}) if failed else words
        messages.append({"role": "tool", "tool_call_id": call["id"], "content": content})
    return messages


def dumped(message: Any) -> dict[str, Any]:
    shown = message.model_dump(exclude_none=True)
    for call in shown.get("tool_calls", []):
        call["function"].pop("parsed_arguments", None)
        call.pop("index", None)
    shown.pop("parsed", None)
    return shown


def create(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    return dumped(client.chat.completions.create(**body).choices[0].message)


def assembled(chunks: list[Any]) -> dict[str, Any]:
    from assay.integrations._chat import StreamedMessages

    streamed = StreamedMessages()
    for chunk in chunks:
        streamed.add(chunk)
    return streamed.take()[0]


def stream(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    return assembled(list(client.chat.completions.create(**body, stream=True)))


def stopped_early(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    """Stops at the chunk that says why the answer ended, and never closes."""
    chunks = []
    for chunk in client.chat.completions.create(**body, stream=True):
        chunks.append(chunk)
        if chunk.choices[0].finish_reason:
            break
    return assembled(chunks)


def stream_helper(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    with client.chat.completions.stream(**body) as stream:
        for _ in stream:
            pass
        return dumped(stream.get_final_completion().choices[0].message)


def parse(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    tools = [{**tool, "function": {**tool["function"], "strict": True}} for tool in body["tools"]]
    return dumped(client.chat.completions.parse(**{**body, "tools": tools}).choices[0].message)


def raw(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    response = client.chat.completions.with_raw_response.create(**body)
    return dumped(response.parse().choices[0].message)


def raw_stream(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    response = client.chat.completions.with_raw_response.create(**body, stream=True)
    return assembled(list(response.parse()))


def with_options(client: Any, body: dict[str, Any]) -> dict[str, Any]:
    return create(client.with_options(timeout=20), body)


@pytest.mark.parametrize(
    "ask",
    [create, stream, stopped_early, stream_helper, parse, raw, raw_stream, with_options],
    ids=lambda f: f.__name__,
)
def test_chat(ask: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    with model() as url, assay.TraceWriter(file) as writer:
        client = openai.OpenAI(base_url=url, api_key="k")
        assert wrap_openai(client, assay.Recorder(writer=writer, trace="t")) is client
        wrap_openai(client)  # A second time is nothing.
        messages: list[dict[str, Any]] = [{"role": "user", "content": "hi"}]
        for _ in conversation["turns"]:
            messages += history(ask(client, {"model": "m", "messages": messages, "tools": tools_in_chat}))
    lines = recorded(file)
    check(lines, "t", answered=True)
    assert all(line["source"]["file"].endswith("test_a_openai.py") for line in lines)


async def async_chat(client: Any, streamed: bool) -> None:
    messages: list[dict[str, Any]] = [{"role": "user", "content": "hi"}]
    for _ in conversation["turns"]:
        body = {"model": "m", "messages": messages, "tools": tools_in_chat}
        if streamed:
            chunks = [chunk async for chunk in await client.chat.completions.create(**body, stream=True)]
            messages += history(assembled(chunks))
        else:
            messages += history(dumped((await client.chat.completions.create(**body)).choices[0].message))


@pytest.mark.parametrize("streamed", [False, True])
def test_three_conversations_at_once_with_equal_ids(streamed: bool, tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    async def main(url: str, writer: Any) -> None:
        client = wrap_openai(openai.AsyncOpenAI(base_url=url, api_key="k"), assay.Recorder(writer=writer))

        async def one(name: str) -> None:
            with assay.trace(name):
                await async_chat(client, streamed)

        await asyncio.gather(one("a"), one("b"), one("c"))
        await client.close()

    with model() as url, assay.TraceWriter(file) as writer:
        asyncio.run(main(url, writer))
    lines = recorded(file)
    for name in "abc":
        check([line for line in lines if line["trace"] == name], name, answered=True)


def responses_history(response: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    for item in response.output:
        items.append(item.model_dump(exclude_none=True, exclude={"parsed_arguments"}))
        if item.type == "function_call":
            words, failed = outcome(item.name, json.loads(item.arguments))
            output = json.dumps({"error": words}) if failed else words
            items.append({"type": "function_call_output", "call_id": item.call_id, "output": output})
    return items


def responses_stream(client: Any, body: dict[str, Any]) -> Any:
    *_, last = client.responses.create(**body, stream=True)
    return last.response


def responses_helper(client: Any, body: dict[str, Any]) -> Any:
    with client.responses.stream(**body) as stream:
        return stream.get_final_response()


@pytest.mark.parametrize("how", ["create", "stream", "helper", "previous"])
def test_responses(how: str, tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    asks = {"stream": responses_stream, "helper": responses_helper}
    ask = asks.get(how, lambda client, body: client.responses.create(**body))
    with model() as url, assay.TraceWriter(file) as writer:
        client = wrap_openai(openai.OpenAI(base_url=url, api_key="k"), assay.Recorder(writer=writer, trace="t"))
        items: list[dict[str, Any]] = [{"role": "user", "content": "hi"}]
        previous: dict[str, Any] = {}
        for _ in conversation["turns"]:
            response = ask(client, {"model": "m", "input": items, **previous})
            given = responses_history(response)
            if how == "previous":
                items = [item for item in given if item["type"] == "function_call_output"]
                previous = {"previous_response_id": response.id}
            else:
                items += given
    check(recorded(file), "t", answered=True)


def test_a_tool_that_does_not_exist_is_recorded(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    turns = [{"calls": [{"id": "x", "name": "rm_rf", "args": '{"path": "/"'}]}]
    with model(turns) as url, assay.TraceWriter(file) as writer:
        client = wrap_openai(openai.OpenAI(base_url=url, api_key="k"), assay.Recorder(writer=writer, trace="t"))
        client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
    (line,) = recorded(file)
    assert (line["tool"], line["args"], line["phase"]) == ("rm_rf", '{"path": "/"', "requested")


def test_record_off_leaves_the_client_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSAY_RECORD", "0")
    client = openai.OpenAI(api_key="k")
    assert "request" not in vars(wrap_openai(client))


@pytest.mark.parametrize("streamed", [False, True])
def test_record_chat_completions_with_tools(streamed: bool, tmp_path: Path) -> None:
    from .contract import tools

    file = tmp_path / "t.jsonl"
    with model() as url, assay.TraceWriter(file) as writer:
        result = assay.record_chat_completions_with_tools(
            writer=writer,
            client=openai.OpenAI(base_url=url, api_key="k"),
            model="m",
            messages=[{"role": "user", "content": "hi"}],
            tools=tools_in_chat,
            tool_executors={**tools, "search": lambda args: search_of(args)},
            trace="t",
            **({"stream": True} if streamed else {}),
        )
    assert result["content"] == "Done."
    assert [(call["name"], call["error"]) for call in result["tool_calls"]] == [
        ("get_user", None),
        ("search", None),
        ("refund", "the payment was refused"),
    ]
    check(recorded(file), "t")


def search_of(args: dict[str, Any]) -> str:
    assert list(args) == ["query"]
    return conversation["results"]["search"]


def test_the_async_twin_and_the_error_that_names_it(tmp_path: Path) -> None:
    from .contract import get_user, refund

    file = tmp_path / "t.jsonl"

    async def search(query: str) -> str:
        return conversation["results"]["search"]

    with model() as url, assay.TraceWriter(file) as writer:
        client = openai.AsyncOpenAI(base_url=url, api_key="k")
        given: dict[str, Any] = {
            "writer": writer,
            "client": client,
            "model": "m",
            "messages": [{"role": "user", "content": "hi"}],
            "tools": tools_in_chat,
            "tool_executors": {"get_user": get_user, "search": search, "refund": refund},
            "trace": "t",
        }
        with pytest.raises(assay.InputError, match="arecord_chat_completions_with_tools"):
            assay.record_chat_completions_with_tools(**given)

        async def main() -> None:
            result = await assay.arecord_chat_completions_with_tools(**given)
            assert result["content"] == "Done."
            await client.close()

        asyncio.run(main())
    lines = [line for line in recorded(file) if line["type"] == "tool_call"]
    check(lines, "t")
