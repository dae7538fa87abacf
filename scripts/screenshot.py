"""Takes the picture of the bundled board that README.md shows: docs/images/board-light-1400.png."""

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURE = Path(__file__).parents[1] / "docs" / "images" / "board-light-1400.png"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
TRIES = 600  # of a tenth of a second


@contextmanager
def serving() -> Iterator[str]:
    """The address of the dashboard on the bundled files, on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen([sys.executable, "-m", "factcheck", "serve", "--port", port])
    try:
        wait_until_healthy(f"{address}/_stcore/health")
        yield address
    finally:
        server.terminate()
        server.wait()


def wait_until_healthy(address: str) -> None:
    """Return once the server answers.

    Raises:
        TimeoutError: it did not within a minute.
    """
    for _ in range(TRIES):
        try:
            with urllib.request.urlopen(address):  # noqa: S310 - our own server's address, made above
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(address)


def main() -> None:
    """Open the board in Debian's Chromium and write the picture."""
    PICTURE.parent.mkdir(exist_ok=True)
    with serving() as address, sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path="/usr/bin/chromium", args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1400, "height": 900}, color_scheme="light")
        page.goto(address)
        page.locator("table").first.wait_for()
        page.wait_for_timeout(2000)  # until fonts and the theme have settled; no event tells
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
