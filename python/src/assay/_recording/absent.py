"""Nothing was said, which differs from `None`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

absent: Any = type("Absent", (), {"__repr__": lambda self: "absent", "__bool__": lambda self: False})()
