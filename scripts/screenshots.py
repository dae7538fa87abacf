"""Pictures of every page, wide and on a phone, in both themes, as small PNG files.

    python scripts/screenshots.py [docs/images]

Starts the dashboard on the bundled claims, on a free port of this machine, and ends it again. Needs Playwright's Python
package and a Chromium (FACTCHECK_CHROMIUM, else /usr/bin/chromium).
"""

import io
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]

PAGES = {
    "board": "/",
    "claim": "/claim?id=crimea-report-day",
    "article": "/article?id=al-jazeera",
    "about": "/about",
}

# Width and height of the window; a picture is as long as its page, up to the last number.
SIZES = {"wide": (1400, 900, 1700), "phone": (390, 844, 1700)}

# Flat pages of text need few colours: a palette keeps a picture under 150 kB or so.
COLOURS = 256


@contextmanager
def serving() -> Iterator[str]:
    """The dashboard's address, while it runs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    server = subprocess.Popen([*command, "--server.address", "127.0.0.1"], cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=20)


def wait_for(address: str) -> None:
    """Return once the address answers; give up after a minute."""
    for _ in range(120):
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - an address made above
                return
        except OSError:
            time.sleep(0.5)
    sys.exit("the dashboard did not start")


def take(page: Page, address: str, longest: int) -> bytes:
    """One page, from its top to its end."""
    page.goto(address)
    page.get_by_role("heading", level=1).wait_for()
    page.locator('[data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(1500)  # the table and the chart draw themselves after the script has ended
    height = page.get_by_test_id("stMainBlockContainer").evaluate("main => main.scrollHeight")
    size = page.viewport_size or {"width": 1400, "height": 900}
    page.set_viewport_size({"width": size["width"], "height": max(400, min(height, longest))})
    page.wait_for_timeout(800)
    shot = page.screenshot()
    page.set_viewport_size(size)
    return shot


def save_small(picture: bytes, path: Path) -> None:
    """Write the picture with a palette."""
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(COLOURS).save(path, optimize=True)
    print(f"{path} {path.stat().st_size // 1000} kB")


def take_all(browser: Browser, address: str, folder: Path) -> None:
    """Every page, size and theme."""
    for size, (width, height, longest) in SIZES.items():
        for scheme in ("light", "dark"):
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            for name, path in PAGES.items():
                save_small(take(page, address + path, longest), folder / f"{name}-{size}-{scheme}.png")
            page.close()


def main() -> None:
    """Take the pictures into the folder given."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "docs" / "images")
    folder.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("FACTCHECK_CHROMIUM", "/usr/bin/chromium")
    with serving() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        take_all(browser, address, folder)
        browser.close()


if __name__ == "__main__":
    main()
