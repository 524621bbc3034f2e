"""What Assay raises: every error has a code, mostly a place, and a remedy."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any


class Problem:
    """One thing that is wrong, as `assay explain CODE` explains it."""

    __slots__ = ("code", "column", "excerpt", "file", "line", "message", "remedy")

    def __init__(
        self,
        code: str,
        message: str,
        *,
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
        excerpt: str | None = None,
        remedy: str | None = None,
    ) -> None:
        self.code = code
        self.message = message
        #: Where it is: the file relative to the working folder, line and column from 1; `None` where there is no place.
        self.file = file
        self.line = line
        self.column = column
        #: The line of the policy with a caret under the column.
        self.excerpt = excerpt
        self.remedy = remedy

    def __reduce__(self) -> tuple[Any, ...]:
        return _problem, tuple(getattr(self, name) for name in _fields)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Problem) and self.__reduce__()[1] == other.__reduce__()[1]

    def __hash__(self) -> int:
        return hash(self.__reduce__()[1])

    def __repr__(self) -> str:
        return f"Problem({self.code!r}, {self.message!r}, file={self.file!r}, line={self.line!r})"

    def __str__(self) -> str:
        lines = [f"{self.code}: {self.message}"]
        if self.file is not None:
            lines.append(f"  at {self.file}:{self.line}:{self.column}")
        if self.excerpt is not None:
            lines += [f"  {line}" for line in self.excerpt.split("\n")]
        if self.remedy is not None:
            lines.append(f"  → {self.remedy}")
        return "\n".join(lines)


_fields = ("code", "message", "file", "line", "column", "excerpt", "remedy")


def _problem(code: str, message: str, *more: Any) -> Problem:
    return Problem(code, message, **dict(zip(_fields[2:], more, strict=True)))


class AssayError(Exception):
    """Something that the caller can put right, or that went wrong in Assay. `problems` has at least one."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(*self.problems)

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problems,)


class InputError(AssayError, ValueError):
    """A policy, a trace file, a path or an argument that cannot be used: exit code 2 of the command line."""


class RecordError(AssayError, OSError):
    """A recorder that was asked to be strict could not write an event (`E_RECORD_FAILED`, `E_RECORD_CLOSED`)."""


class EngineError(AssayError):
    """The engine failed: a bug (`E_INTERNAL`), another version (`E_PROTOCOL`), or it died (`E_ENGINE_DIED`)."""


class EngineNotFound(EngineError):
    """There is no Node.js that can run the engine (`E_ENGINE_NODE`). Recording goes on without it."""


class EngineTimeout(EngineError, TimeoutError):
    """A check took longer than its `timeout` (`E_ENGINE_TIMEOUT`)."""


class AssayWarning(UserWarning):
    """Recording stopped, lost an event, or is not sure what it saw. The agent goes on."""
