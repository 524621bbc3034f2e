"""`record_chat_completions_with_tools`: a whole conversation with tools, run and recorded."""

from __future__ import annotations

import inspect
import time

from assay._recording.log import Outcome, duration_ms
from assay._recording.plain import to_json_text
from assay._recording.run import Run, current_run, end_run, log_of, new_id
from assay._recording.shape import error_text, field, items, text
from assay.integrations._chat import StreamedMessages, message_calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence
    from typing import Any, TypedDict

    from assay._recording.log import CallLog
    from assay._recording.writer import EventSink

    class RecordedChatCall(TypedDict):
        name: str
        #: As parsed; the raw text if it was not JSON.
        args: Any
        #: What the executor returned; `None` if it did not, see `error`.
        result: Any
        #: Why there is no result: raised by the executor, no executor of that name, unreadable arguments, round limit.
        error: str | None

    class RecordedChat(TypedDict):
        #: The model's last words; `None` if it only asked for tools.
        content: str | None
        tool_calls: list[RecordedChatCall]
        #: The messages given and all that followed.
        messages: list[dict[str, Any]]

    #: Asks for something to be done outside: a request or an executor; is sent what it gave.
    Steps = Generator[Callable[[], Any], Any, RecordedChat]


def record_chat_completions_with_tools(
    *,
    writer: EventSink | None = None,
    client: Any,
    model: str,
    messages: Sequence[Mapping[str, Any]],
    tools: Sequence[Mapping[str, Any]] = (),
    tool_executors: Mapping[str, Callable[..., Any]] | None = None,
    max_tool_rounds: int = 4,
    trace: str | None = None,
    case: str | None = None,
    trial: str | None = None,
    **request: Any,
) -> RecordedChat:
    """Runs a conversation with tools to its end and records every tool call once, with its result, in the order asked
    for.

    The calls of one answer are run one after another. What goes wrong in a tool goes back to the model as an error;
    what goes wrong in a request is raised, after the calls before it have been recorded. An executor of one parameter
    that is not a property of the tool's JSON schema gets the arguments as one dict, any other gets them by name.

    client: an `openai.OpenAI`, or anything that answers as it does. max_tool_rounds: how often tools are run and
    their results sent back; one last request follows, whose calls are not run. trace: default that of `assay.trace`
    or of the test, else a new one. request: more fields of the request, such as `temperature` or `tool_choice`.
    Raises `InputError` (`E_USAGE`) for an async client or executor: `arecord_chat_completions_with_tools` takes those.
    """
    create = client.chat.completions.create
    if inspect.iscoroutinefunction(create):
        raise _is_async("The client")
    conversation = _Conversation(create, model, messages, tools, tool_executors or {}, max_tool_rounds, request)
    with _Recording(writer, trace, case, trial) as log:
        steps = conversation.steps(log)
        try:
            step = next(steps)
            while True:
                try:
                    given = step()
                    if inspect.isawaitable(given):
                        _dispose(given)
                        raise _is_async("A client or executor")
                    given = _gathered(given)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(given)
        except StopIteration as end:
            result: RecordedChat = end.value
            return result


async def arecord_chat_completions_with_tools(
    *,
    writer: EventSink | None = None,
    client: Any,
    model: str,
    messages: Sequence[Mapping[str, Any]],
    tools: Sequence[Mapping[str, Any]] = (),
    tool_executors: Mapping[str, Callable[..., Any]] | None = None,
    max_tool_rounds: int = 4,
    trace: str | None = None,
    case: str | None = None,
    trial: str | None = None,
    **request: Any,
) -> RecordedChat:
    """The same with an `openai.AsyncOpenAI`; executors may be async or not. Raises what a request raises."""
    create = client.chat.completions.create
    conversation = _Conversation(create, model, messages, tools, tool_executors or {}, max_tool_rounds, request)
    with _Recording(writer, trace, case, trial) as log:
        steps = conversation.steps(log)
        try:
            step = next(steps)
            while True:
                try:
                    given = step()
                    if inspect.isawaitable(given):
                        given = await given
                    if hasattr(given, "__aiter__"):
                        given = _Chunks([chunk async for chunk in given])
                    given = _gathered(given)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(given)
        except StopIteration as end:
            result: RecordedChat = end.value
            return result


class _Chunks(list):  # type: ignore[type-arg]
    """The chunks of an async stream."""


def _gathered(given: Any) -> Any:
    """A stream is read to its end; an executor's own iterator is its result as it is."""
    is_stream = isinstance(given, _Chunks) or (hasattr(given, "__next__") and hasattr(given, "response"))
    return _Chunks(given) if is_stream else given


class _Recording:
    """The log of one conversation: a run of its own, unless it is a part of one."""

    def __init__(self, writer: EventSink | None, trace: str | None, case: str | None, trial: str | None) -> None:
        outer = current_run()
        self._outer = outer
        self._run = Run(
            trace or (None if outer is None else outer.trace) or new_id("chat"),
            case or (None if outer is None else outer.case),
            trial or (None if outer is None else outer.trial),
            None if outer is None else outer.writer,
        )
        self._writer = writer

    def __enter__(self) -> CallLog:
        from assay._recording.run import Recorder

        sink = self._run.writer or Recorder(writer=self._writer)._own_writer()
        self._log = log_of(sink, self._run)
        return self._log

    def __exit__(self, *_: object) -> None:
        outer, run = self._outer, self._run
        if outer is not None and (outer.trace, outer.case, outer.trial) == (run.trace, run.case, run.trial):
            self._log.flush()
        else:
            end_run(run)


class _Conversation:
    def __init__(
        self,
        create: Callable[..., Any],
        model: str,
        messages: Sequence[Mapping[str, Any]],
        tools: Sequence[Mapping[str, Any]],
        executors: Mapping[str, Callable[..., Any]],
        rounds: int,
        request: dict[str, Any],
    ) -> None:
        self._create = create
        self._body = {**request, "model": model, **({"tools": list(tools)} if tools else {})}
        self._messages: list[dict[str, Any]] = [dict(message) for message in messages]
        self._schemas = {field(field(tool, "function"), "name"): field(tool, "function") for tool in tools}
        self._executors = executors
        self._rounds = rounds

    def steps(self, log: CallLog) -> Steps:
        done: list[RecordedChatCall] = []
        round = 0
        while True:
            answer = yield lambda: self._create(**self._body, messages=list(self._messages))
            message, usage = _message_of(answer)
            self._messages.append(message)
            calls = message_calls(message)
            open = [
                log.request(tool, args, id=id, usage=usage if index == 0 else None)
                for index, (id, tool, args) in enumerate(calls)
            ]
            if not calls or round >= self._rounds:
                limit = f"not run: the limit of {self._rounds} tool rounds was reached"
                for _, tool, args in calls:
                    done.append({"name": tool, "args": args, "result": None, "error": limit})
                return {"content": text(message.get("content")), "tool_calls": done, "messages": self._messages}
            for (id, tool, args), call in zip(calls, open, strict=True):
                outcome = yield from self._execute(tool, args)
                call.settle(outcome)
                result = outcome.result if outcome.error is None else None
                done.append({"name": tool, "args": args, "result": result, "error": outcome.error})
                self._messages.append(_answer_message(id, tool, outcome))
            round += 1

    def _execute(self, tool: str, args: Any) -> Generator[Callable[[], Any], Any, Outcome]:
        executor = self._executors.get(tool)
        if executor is None:
            return Outcome(error="no executor for this tool", phase="requested")
        if not isinstance(args, dict):
            return Outcome(error="the arguments are not JSON", phase="requested")
        whole = _takes_whole(executor, self._schemas.get(tool))
        began = time.perf_counter()
        try:
            result = yield (lambda: executor(args)) if whole else (lambda: executor(**args))
        except Exception as error:
            if _is_usage(error):
                raise
            return Outcome(error=error_text(error), duration_ms=duration_ms(began))
        return Outcome(result=result, duration_ms=duration_ms(began))


def _message_of(answer: Any) -> tuple[dict[str, Any], Any]:
    if isinstance(answer, _Chunks):
        streamed = StreamedMessages()
        for chunk in answer:
            streamed.add(chunk)
        messages = streamed.take()
        return (messages[0] if messages else {"role": "assistant", "content": None}), streamed.usage
    choices = items(field(answer, "choices"))
    message = field(choices[0], "message") if choices else None
    if message is None:
        return {"role": "assistant", "content": None}, field(answer, "usage")
    dump: Any = getattr(message, "model_dump", None)
    whole: Any = dump(exclude_none=True) if callable(dump) else dict(message)
    return whole, field(answer, "usage")


def _takes_whole(executor: Callable[..., Any], function: Any) -> bool:
    """Decided by the tool's schema, not by the call: an argument that the model made up must not change how it is
    called.
    """
    try:
        parameters = list(inspect.signature(executor).parameters.values())
    except (TypeError, ValueError):
        return False
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    if len(parameters) != 1 or parameters[0].kind not in positional:
        return False
    properties = field(field(function, "parameters"), "properties")
    return parameters[0].name not in (properties if isinstance(properties, dict) else {})


def _answer_message(id: str | None, tool: str, outcome: Outcome) -> dict[str, Any]:
    if outcome.error is not None:
        content = to_json_text({"error": outcome.error})
    else:
        content = outcome.result if isinstance(outcome.result, str) else to_json_text(outcome.result)
    # Without an id it was the legacy `function_call`.
    if id is None:
        return {"role": "function", "name": tool, "content": content}
    return {"role": "tool", "tool_call_id": id, "content": content}


def _is_async(what: str) -> Exception:
    from assay.errors import InputError, Problem

    remedy = "Await `arecord_chat_completions_with_tools`, which takes the same arguments."
    return InputError(Problem("E_USAGE", f"{what} is async.", remedy=remedy))


def _is_usage(error: Exception) -> bool:
    from assay.errors import InputError

    return isinstance(error, InputError) and error.code == "E_USAGE"


def _dispose(awaitable: Any) -> None:
    close = getattr(awaitable, "close", None)
    if callable(close):
        close()
