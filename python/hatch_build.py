"""Puts the engine into the wheel and the sdist: the folder that ASSAY_ENGINE names, or `dist/cli` of the repository,
which is not below this folder.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class EngineHook(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return  # The repository's own dist/cli is used.
        if Path(self.root, "src/assay/_engine/js").is_dir():
            return  # An unpacked sdist: the engine is a file like any other.
        repository = Path(self.root, "..")
        engine = Path(os.environ.get("ASSAY_ENGINE") or repository / "dist" / "cli")
        if not (engine / "index.js").is_file():
            raise FileNotFoundError(f"{engine} is missing: run `npm run bundle` in the repository first")
        package = "assay" if self.target_name == "wheel" else "src/assay"
        build_data["force_include"][str(engine)] = f"{package}/_engine/js"
        build_data["force_include"][str(repository / "LICENSE")] = f"{package}/LICENSE"
