"""A server for both versions of `mcp`: `python mcp_server.py`."""

try:
    from mcp.server.fastmcp import FastMCP as Server  # type: ignore[import-not-found,unused-ignore]
except ImportError:
    from mcp.server import MCPServer as Server  # type: ignore[attr-defined,no-redef,unused-ignore]

server = Server("shop")


@server.tool()
def get_user(user_id: str, depth: int) -> dict:  # type: ignore[type-arg]
    return {"id": "mia", "tags": ["a", "b"], "none": None}


@server.tool()
def search(query: str) -> str:
    return "nothing found"


@server.tool()
def refund(order_id: str) -> str:
    raise ValueError("the payment was refused")


if __name__ == "__main__":
    server.run()
