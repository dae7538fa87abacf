"""`factcheck serve`: the dashboard, started from the command line."""

import os
import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from factcheck.cli.command import UsageError
from factcheck.cli.serve import find_app


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def is_healthy(port: int) -> bool:
    """Whether a dashboard answers there."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as said:
            return bool(said.status == 200)
    except (urllib.error.URLError, OSError):
        return False


@pytest.mark.skipif(os.name == "nt", reason="there a process cannot be sent ctrl-C alone")
def test_the_dashboard_starts_and_ctrl_c_ends_it(script: Path, folder: Path) -> None:
    """It answers on its port with an editor's own files, and one interrupt stops it without a traceback."""
    port = free_port()
    words = [script, "serve", "--port", str(port)]
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    with subprocess.Popen(
        words, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as running:
        deadline = time.monotonic() + 60
        while not (healthy := is_healthy(port)) and running.poll() is None and time.monotonic() < deadline:
            time.sleep(0.2)
        running.send_signal(signal.SIGINT)
        shown, _ = running.communicate(timeout=30)
    assert healthy, shown
    assert "Traceback" not in shown
    assert running.returncode == 0


def test_the_dashboards_script_stands_beside_the_package(tmp_path: Path) -> None:
    """A checkout has app.py next to the package."""
    (tmp_path / "factcheck").mkdir()
    (tmp_path / "app.py").touch()
    assert find_app(tmp_path / "factcheck") == tmp_path / "app.py"


def test_an_installed_package_without_the_dashboard_says_what_to_do(tmp_path: Path) -> None:
    """Installed from a wheel there is no app.py."""
    message = "the dashboard's app.py is not part of an installed package; run `factcheck serve` from the project's own"
    with pytest.raises(UsageError, match=re.escape(message)):
        find_app(tmp_path / "factcheck")
