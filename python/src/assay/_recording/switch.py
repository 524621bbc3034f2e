"""Whether `ASSAY_RECORD` turns every recorder off: then wrapped things behave as if they were not wrapped."""

from __future__ import annotations

import os


def recording_is_off() -> bool:
    return os.environ.get("ASSAY_RECORD") in ("0", "false", "off")
