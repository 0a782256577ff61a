"""The HTML page in a real browser: zoom, pan, keyboard, details; nothing else is loaded and no other script runs."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from treadle.drawing import draw, html_page

from ..security.test_chromium import CHROMIUM, SECONDS, browsing
from .pictures import LONG_NAMES, NESTED

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium")

DRIVER = """<!doctype html><title>driver</title><iframe src="/page" width="900" height="700"></iframe><script>
const frame = document.querySelector('iframe');
const pause = () => new Promise((done) => setTimeout(done, 50));
frame.onload = async () => {
  const page = frame.contentWindow, root = frame.contentDocument, body = root.body, told = {};
  while (body.dataset.fitted !== 'yes') await pause();
  const at = () => [Number(body.dataset.scale), Number(body.dataset.left), Number(body.dataset.top)];
  const key = (name) => (root.activeElement || body).dispatchEvent(
    new page.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const pointer = (type, target, x, y) => target.dispatchEvent(new page.PointerEvent(type,
    { pointerId: 1, clientX: x, clientY: y, bubbles: true }));
  const view = root.getElementById('view');
  told.fitted = at();
  view.dispatchEvent(new page.WheelEvent('wheel', { deltaY: -300, clientX: 100, clientY: 100, cancelable: true }));
  told.wheel = at();
  key('0');
  told.again = at();
  key('+');
  told.plus = at();
  key('ArrowLeft');
  told.arrow = at();
  pointer('pointerdown', view, 10, 10);
  pointer('pointermove', view, 40, 30);
  pointer('pointerup', view, 40, 30);
  told.dragged = at();
  const states = [...root.querySelectorAll('g[data-id]')];
  told.focusable = states.every((state) => state.tabIndex === 0);
  const state = states.find((each) => each.dataset.id === STATE);
  state.focus();
  key('Enter');
  told.open = !root.getElementById('details').hidden;
  told.title = root.getElementById('title').textContent;
  told.about = root.getElementById('about').textContent;
  told.source = root.getElementById('source').textContent;
  key('Escape');
  told.closed = root.getElementById('details').hidden;
  pointer('pointerdown', state, 5, 5);
  pointer('pointerup', state, 5, 5);
  state.dispatchEvent(new page.MouseEvent('click', { bubbles: true }));
  told.clicked = !root.getElementById('details').hidden;
  const before = page.getComputedStyle(body).backgroundColor;
  root.getElementById('theme').click();
  told.theme = [before, page.getComputedStyle(body).backgroundColor];
  told.picture = page.getComputedStyle(root.querySelector('svg .page')).fill;
  const script = root.createElement('script');
  script.textContent = 'window.ran = true';
  body.append(script);
  const image = root.createElement('img');
  image.src = '/image';
  body.append(image);
  await pause();
  told.ran = page.ran === true;
  told.alerted = page.alerted === true;
  told.loaded = page.performance.getEntriesByType('resource').map((each) => each.name)
    .filter((name) => !name.endsWith('/image'));
  await fetch('/done?' + encodeURIComponent(JSON.stringify(told)));
};
</script>"""


class Site(ThreadingHTTPServer):
    """A site with a page, and a driver that shows it in a frame."""

    daemon_threads = True

    def __init__(self, page: str, state: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages = {"/": DRIVER.replace("STATE", json.dumps(state)), "/page": page}
        self.asked: list[str] = []
        self.told: dict[str, Any] = {}
        self.done = threading.Event()


class _Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self.server.asked.append(parts.path)
        page = self.server.pages.get(parts.path, "").encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)
        if parts.path == "/done":
            self.server.told = json.loads(unquote(parts.query))
            self.server.done.set()

    def log_message(self, format: str, *arguments: object) -> None:
        """Log nothing."""


def serving(page: str, state: str) -> Iterator[Site]:
    site = Site(page, state)
    threading.Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
    yield site
    site.shutdown()
    site.server_close()


def driven(page: str, state: str, folder: Path) -> Site:
    """Open a page in Chromium, use it, and return what happened."""
    for site in serving(page, state):
        with browsing(folder, "--remote-debugging-port=0", f"http://127.0.0.1:{site.server_address[1]}/"):
            assert site.done.wait(SECONDS), "the page didn't come to its end"
    return site


@needs_chromium
def test_the_page_in_a_browser(tmp_path: Path) -> None:
    site = driven(html_page(draw(NESTED, name="nested"), theme="light"), "/States/Call somebody", tmp_path)
    told = site.told
    scale = told["fitted"][0]
    assert told["wheel"][0] == pytest.approx(scale * 1.568, rel=0.01)
    assert told["again"] == told["fitted"]
    assert told["plus"][0] == pytest.approx(scale * 1.25, rel=0.01)
    assert told["arrow"] == [told["plus"][0], told["plus"][1] + 60, told["plus"][2]]
    assert told["dragged"] == [told["plus"][0], told["arrow"][1] + 30, told["arrow"][2] + 20]
    assert told["focusable"]
    assert told["open"]
    assert told["title"] == "Call somebody"
    assert told["about"] == "Task · sns:publish"
    assert json.loads(told["source"])["Next"] == "Failed"
    assert told["closed"]
    assert told["clicked"]
    assert told["theme"] == ["rgb(255, 255, 255)", "rgb(18, 21, 28)"]
    assert told["picture"] == "rgb(18, 21, 28)"
    assert not told["ran"]
    assert told["loaded"] == []
    assert set(site.asked) <= {"/", "/page", "/done", "/favicon.ico"}


@needs_chromium
def test_hostile_names_stay_text(tmp_path: Path) -> None:
    hostile = "</script><script>window.alerted=true</script><img src=/image onerror=alerted=true>"
    definition = {"StartAt": hostile, "States": {hostile: {"Type": "Pass", "Comment": hostile, "End": True}}}
    pointer = "/States/" + hostile.replace("~", "~0").replace("/", "~1")
    site = driven(html_page(draw(definition, name=hostile)), pointer, tmp_path)
    assert site.told["title"] == hostile
    assert json.loads(site.told["source"])["Comment"] == hostile
    assert not site.told["alerted"]
    assert "/image" not in site.asked


def test_the_page_has_a_strict_policy_and_no_address() -> None:
    page = html_page(draw(LONG_NAMES, name="</title><script>"))
    assert "default-src 'none'; script-src 'sha256-" in page
    assert "unsafe" not in page
    assert "</title><script>" not in page
    assert [part for part in page.split("http")[1:] if not part.startswith(("://www.w3.org/2000/svg", "-equiv"))] == []
