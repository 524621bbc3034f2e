"""A model that says what it said once: neither network nor key is needed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

from agents import Model, ModelResponse, Usage
from openai.types.responses import ResponseFunctionToolCall, ResponseOutputMessage, ResponseOutputText


class Replay(Model):
    def __init__(self, *turns: str | tuple[str, dict[str, Any]]) -> None:
        self._turns = list(turns)

    async def get_response(self, *_: Any, **__: Any) -> ModelResponse:
        turn = self._turns.pop(0)
        item: Any
        if isinstance(turn, str):
            text = ResponseOutputText(type="output_text", text=turn, annotations=[])
            item = ResponseOutputMessage(type="message", id="m", role="assistant", status="completed", content=[text])
        else:
            name, args = turn
            call_id = f"call_{len(self._turns)}"
            item = ResponseFunctionToolCall(
                type="function_call", call_id=call_id, name=name, arguments=json.dumps(args)
            )
        return ModelResponse(output=[item], usage=Usage(), response_id=None)

    def stream_response(self, *_: Any, **__: Any) -> AsyncIterator[Any]:
        raise NotImplementedError
