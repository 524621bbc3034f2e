"""Records an agent that uses the `openai` package: `client = wrap_openai(OpenAI())`."""

from __future__ import annotations

from assay._recording.run import Recorder
from assay.integrations._chat import ChatWatcher
from assay.integrations._requests import watch_requests
from assay.integrations._responses import ResponsesWatcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    Client = TypeVar("Client")

__all__ = ["wrap_openai"]


def wrap_openai(client: Client, recorder: Recorder | None = None) -> Client:
    """Records the tool calls that models ask for through this client, with the results that the agent sends back.

    Chat Completions and Responses, sync and async, streamed or not, also through `parse`, `stream`,
    `with_raw_response` and clients made by `with_options`; Azure's and compatible clients too. The very client is
    returned: it behaves as before, and tools need no wrapping, because the next request carries their results. Raises
    nothing.
    """
    recorder = recorder or Recorder()

    def begin(url: str, body: Any) -> ChatWatcher | ResponsesWatcher | None:
        path = url.split("?")[0]
        if path.endswith("/chat/completions"):
            return ChatWatcher(recorder, body)
        return ResponsesWatcher(recorder, body) if path.endswith("/responses") else None

    return watch_requests(client, begin)
