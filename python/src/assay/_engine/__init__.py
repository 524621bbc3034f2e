"""The engine: found, started, asked."""
