"""For `pytest_plugins = ["assay.pytest_plugin"]` in a conftest.py. The plugin itself is `assay._pytest.plugin`, which
the entry point of the package names too: two names for one module would be refused by pytest, so that this one only
registers it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    if not pluginmanager.has_plugin("assay") and not pluginmanager.is_blocked("assay"):
        from assay._pytest import plugin

        pluginmanager.register(plugin, "assay")
