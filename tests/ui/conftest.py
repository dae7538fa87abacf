"""What the tests of the pages share: the app on a small story, with and without a browser."""

import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.stories import environment_of, write_hostile_story, write_story

ROOT = Path(__file__).resolve().parents[2]

# Nothing leaves the machine, and nothing waits for a screen.
_BROWSER_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Three claims and three articles about a bridge."""
    return write_story(tmp_path / "story")


@pytest.fixture
def open_page(story: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """Open one of the app's pages on a story, at an address."""

    def opened(page: str = "board", folder: Path = story, **params: str) -> AppTest:
        for name, value in environment_of(folder).items():
            monkeypatch.setenv(name, value)
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        if page != "board":
            app.run()
            app.switch_page(f"factcheck/ui/{page}_page.py")
        for name, value in params.items():
            app.query_params[name] = value
        return app.run()

    return opened


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The dashboard on a story, on a free port of this machine; its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("--server.port", str(port), "--server.address", "127.0.0.1", "--server.fileWatcherType", "none")
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "app.py", *options],
        cwd=ROOT,
        env={**os.environ, **environment_of(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until_healthy(f"http://127.0.0.1:{port}/_stcore/health", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait_until_healthy(address: str, server: "subprocess.Popen[bytes]") -> None:
    """Ask until the server answers; stop at once if it has ended."""
    while server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - an address made above, on this machine
                return
        except OSError:
            continue
    pytest.fail("the server ended before it answered")


@pytest.fixture(scope="session")
def dashboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the dashboard on the bridge story."""
    with serving(write_story(tmp_path_factory.mktemp("served") / "story")) as address:
        yield address


@pytest.fixture(scope="session")
def hostile_dashboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the dashboard on a story whose every text is hostile."""
    with serving(write_hostile_story(tmp_path_factory.mktemp("served") / "hostile")) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """One browser for all browser tests."""
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        path = os.environ.get("FACTCHECK_CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=path, args=list(_BROWSER_FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def context_of(chromium: Any) -> Iterator[Callable[[str], Any]]:
    """One browser context a theme: what the dashboard is made of is fetched once, as by a reader who stays."""
    contexts: dict[str, Any] = {}

    def context(scheme: str) -> Any:
        if scheme not in contexts:
            contexts[scheme] = chromium.new_context(color_scheme=scheme)
        return contexts[scheme]

    yield context
    for each in contexts.values():
        each.close()


@pytest.fixture
def tab(context_of: Callable[[str], Any]) -> Iterator[Callable[..., Any]]:
    """Open tabs; afterwards assert that none asked another host for anything, logged an error or opened an alert."""
    pages: list[Any] = []
    strange: list[str] = []

    def opened(*, width: int = 1400, scheme: str = "light") -> Any:
        page = context_of(scheme).new_page()
        pages.append(page)
        page.set_viewport_size({"width": width, "height": 900})
        page.set_default_timeout(20_000)
        page.on("request", lambda request: _is_local(request.url) or strange.append(request.url))
        page.on("console", lambda said: _is_harmless(said) or strange.append(f"{said.text} {said.location}"))
        page.on("pageerror", lambda error: strange.append(str(error)))
        page.on("dialog", lambda dialog: (strange.append(f"alert: {dialog.message}"), dialog.dismiss()))
        return page

    yield opened
    for page in pages:
        page.close()
    assert strange == []


def _is_local(url: str) -> bool:
    return url.startswith(("http://127.0.0.1", "http://localhost", "data:", "blob:"))


def _is_harmless(said: Any) -> bool:
    """Not an error, or the one that Streamlit makes by itself.

    Opened at /claim, it first asks for /claim/_stcore/…, finds nothing, and then asks for /_stcore/….
    """
    return said.type != "error" or "/_stcore/" in said.location.get("url", "")
