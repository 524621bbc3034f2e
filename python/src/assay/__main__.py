"""The command line: `assay …` and `python -m assay …`. It is the engine's own."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Becomes the engine, so that signals, terminal and exit code are its own. Exits 3 if there is no Node.js."""
    from assay._engine.node import engine_command, engine_environment
    from assay.errors import EngineNotFound

    try:
        command = [*engine_command(), *sys.argv[1:]]
    except EngineNotFound as error:
        problem = error.problems[0]
        print(f"error {problem.code}  {problem.message}\n  → {problem.remedy}", file=sys.stderr)
        return 3
    if os.name == "nt":
        import subprocess

        return subprocess.call(command, env=engine_environment())
    os.execve(command[0], command, engine_environment())


if __name__ == "__main__":
    sys.exit(main())
