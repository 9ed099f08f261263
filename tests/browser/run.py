#!/usr/bin/env python3
"""Opens HTML reports in a real headless Chromium and holds them to what a report promises.

    run.py FOLDER [--axe axe.min.js] [--shots FOLDER]

FOLDER holds the pages. Needs nothing but Python and Chromium: it speaks the DevTools protocol over a pipe.
Ends with 0 when every page holds, 1 when one does not, 77 when there is no Chromium that starts.
"""

import argparse
import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PATIENCE = 90
AXE = """axe.run(document, {runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa",
    "wcag22aa", "best-practice"]}, rules: {"color-contrast-enhanced": {enabled: true}}})
  .then(r => JSON.stringify(r.violations.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html).join(" | "))))"""
OVERFLOW = """JSON.stringify([...document.querySelectorAll("body *")].filter(e => {
    const box = e.getBoundingClientRect();
    return box.width > 0 && !e.closest(".skip, svg") && (box.right > innerWidth + 1 || box.left < -1);
  }).slice(0, 5).map(e => e.outerHTML.slice(0, 120)))"""
CENTRE = """(() => { const b = document.getElementById("leave").getBoundingClientRect();
  return JSON.stringify([b.left + b.width / 2, b.top + b.height / 2]); })()"""

THIN = """JSON.stringify([...document.querySelectorAll("caption, td, th, dt, dd, li, p, summary")].filter(e => {
    const box = e.getBoundingClientRect();
    return box.width > 0 && box.width < 64 && e.textContent.trim().length > 24 && !e.closest(".skip");
  }).slice(0, 3).map(e => e.textContent.slice(0, 40)))"""
# Text that the way out hides: what lies under a button that floats over the page, or under the strip at the end of the page.
# A strip from edge to edge ends the part of the page that is seen; text behind it comes out by scrolling.
COVERED = """(() => {
  const exit = document.querySelector(".exit"), box = exit.getBoundingClientRect();
  const edge = box.left <= 0 && box.right >= document.documentElement.clientWidth && box.bottom >= innerHeight;
  const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  const solid = getComputedStyle(exit).backgroundColor.startsWith("rgb(");
  if (edge && solid && !end) return "[]";
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.data.trim() || node.parentElement.closest(".exit, .skip")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const one of range.getClientRects())
      if (one.right > box.left && one.left < box.right && one.bottom > box.top + 1 && one.top < box.bottom) found.push(node.data);
  }
  return JSON.stringify(found.slice(0, 3));
})()"""


class Browser:
    """Chromium behind a pipe: descriptor 3 takes commands, descriptor 4 gives answers, each ended by a zero byte."""

    def __init__(self, program, profile):
        command_out, command_in = os.pipe()
        answer_out, answer_in = os.pipe()
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 20) for end in (command_out, command_in, answer_out, answer_in)]
        os.dup2(ends[0], 3)
        os.dup2(ends[3], 4)
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
             "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe",
             f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(3, 4), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(3)
        os.close(4)
        os.close(ends[0])
        os.close(ends[3])
        self.commands, self.answers = ends[1], ends[2]
        self.buffer, self.last, self.session, self.events = b"", 0, None, []

    def message(self, patience):
        until = time.monotonic() + patience
        while b"\0" not in self.buffer:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self.answers], [], [], left)[0]:
                return None
            part = os.read(self.answers, 1 << 16)
            if not part:
                raise OSError("the browser ended")
            self.buffer += part
        line, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(line)

    def call(self, method, **params):
        self.last += 1
        command = {"id": self.last, "method": method, "params": params}
        if self.session:
            command["sessionId"] = self.session
        data = json.dumps(command).encode() + b"\0"
        while data:
            data = data[os.write(self.commands, data):]
        while True:
            message = self.message(PATIENCE)
            if message is None:
                raise OSError(f"no answer to {method}")
            if message.get("id") == self.last:
                if "error" in message:
                    raise OSError(f"{method}: {message['error']}")
                return message["result"]
            self.events.append(message)

    def wait(self, method):
        until = time.monotonic() + PATIENCE
        while True:
            for event in self.events:
                if event.get("method") == method:
                    self.events.remove(event)
                    return event["params"]
            message = self.message(max(0.1, until - time.monotonic()))
            if message is None:
                raise OSError(f"{method} did not come")
            self.events.append(message)

    def evaluate(self, script):
        result = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise OSError(str(result["exceptionDetails"])[:400])
        return result["result"].get("value")

    def tab(self):
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(f"{domain}.enable")
        return target

    def close_tab(self, target):
        self.session = None
        self.call("Target.closeTarget", targetId=target)

    def open(self, url):
        self.events = []
        self.call("Page.navigate", url=url)
        self.wait("Page.loadEventFired")

    def stop(self):
        try:
            self.session = None
            self.call("Browser.close")
        except OSError:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def size(self, width, height):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, media="screen", scheme="light"):
        self.call("Emulation.setEmulatedMedia", media=media,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def key(self, key, code):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)


def left(browser):
    """Whether the page was cleared, left, and is not behind the back button."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            if browser.evaluate("location.href + '|' + document.documentElement.textContent") == "about:blank|":
                break
        except OSError:
            # The page was left in the middle of the question.
            pass
        time.sleep(0.1)
    else:
        return "the page is still there"
    history = browser.call("Page.getNavigationHistory")["entries"]
    return None if all(entry["url"] == "about:blank" for entry in history) else f"still in the history: {history}"


def quietness(browser, url, problems):
    requests = [event["params"]["request"]["url"] for event in browser.events
                if event.get("method") == "Network.requestWillBeSent"]
    if requests != [url]:
        problems.append(f"requests: {requests}")
    for event in browser.events:
        if event.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled",
                                   "Page.javascriptDialogOpening"):
            problems.append(f"the browser says: {json.dumps(event['params'])[:300]}")
    if browser.evaluate("document.title") != "Phone report":
        problems.append("the title is not neutral")


def layout(browser, problems):
    # 320 by 256 is a desktop window of 1280 by 1024 at 400 %.
    for width, height in ((320, 640), (320, 256), (360, 740), (414, 800), (760, 900), (1000, 700), (1280, 1024)):
        browser.size(width, height)
        wide = browser.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            problems.append(f"{width} px: {wide} px wide")
        over = browser.evaluate(OVERFLOW)
        if over != "[]":
            problems.append(f"{width} px: past the edge: {over}")
        thin = browser.evaluate(THIN)
        if thin != "[]":
            problems.append(f"{width} px: a column of single letters: {thin}")
        x, y = json.loads(browser.evaluate(CENTRE))
        if not (0 < x < width and 0 < y < height):
            problems.append(f"{width} px: the button is out of sight")
        for part in (0, 0.3, 0.6, 1):
            browser.evaluate(f"scrollTo(0, document.documentElement.scrollHeight * {part})")
            covered = browser.evaluate(COVERED)
            if covered != "[]":
                problems.append(f"{width} px: the button covers {covered}")
        browser.evaluate("scrollTo(0, 0)")
    small = browser.evaluate("""JSON.stringify([...document.querySelectorAll("body *")].filter(e =>
        [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < 16)
        .slice(0, 3).map(e => e.outerHTML.slice(0, 100)))""")
    if small != "[]":
        problems.append(f"text under 16 px: {small}")


def accessibility(browser, axe, problems):
    browser.evaluate(axe + "\n;0")
    for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "light")):
        browser.media(media, scheme)
        for violation in json.loads(browser.evaluate(AXE)):
            problems.append(f"axe, {media} {scheme}: {violation}")
    browser.media()


def keyboard(browser, problems):
    browser.key("Tab", 9)
    first = browser.evaluate("document.activeElement.className")
    browser.key("Tab", 9)
    second = browser.evaluate("document.activeElement.id")
    ring = browser.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    if (first, second, ring) != ("skip", "leave", "solid"):
        problems.append(f"Tab leads to {first!r}, then {second!r} with the outline {ring!r}")


def way_out(browser, url, problems):
    for way in ("Escape", "the button", "the button without script"):
        target = browser.tab()
        browser.size(800, 600)
        script = way != "the button without script"
        browser.call("Emulation.setScriptExecutionDisabled", value=not script)
        browser.open(url)
        if way == "Escape":
            browser.key("Escape", 27)
        else:
            browser.click(*json.loads(browser.evaluate(CENTRE)))
        if script:
            wrong = left(browser)
        else:
            browser.wait("Page.loadEventFired")
            wrong = None if browser.evaluate("location.href") == "about:blank" else "the page is still there"
        if wrong:
            problems.append(f"{way}: {wrong}")
        browser.close_tab(target)


def pictures(browser, shots, name):
    for label, width, height, scheme in (("desktop", 1280, 900, "light"), ("phone", 360, 740, "light"),
                                         ("dark", 1280, 900, "dark")):
        browser.media("screen", scheme)
        browser.size(width, height)
        for part, whole in (("", False), ("-whole", True)):
            data = browser.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
            (shots / f"{name}-{label}{part}.png").write_bytes(base64.b64decode(data))
    browser.media("", "light")
    pdf = browser.call("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"]
    (shots / f"{name}-print.pdf").write_bytes(base64.b64decode(pdf))


def check(browser, page, axe, shots):
    url, problems = page.as_uri(), []
    target = browser.tab()
    browser.media()
    browser.open(url)
    quietness(browser, url, problems)
    keyboard(browser, problems)
    layout(browser, problems)
    if axe:
        accessibility(browser, axe, problems)
    if shots:
        browser.open(url)
        pictures(browser, shots, page.stem)
    browser.close_tab(target)
    way_out(browser, url, problems)
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--axe", type=Path)
    parser.add_argument("--shots", type=Path)
    choices = parser.parse_args()
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if not program:
        print("skipped: there is no Chromium here")
        return 77
    axe = choices.axe.read_text() if choices.axe else None
    if not axe:
        print("skipped: accessibility rules (axe-core is not here)")
    if choices.shots:
        choices.shots.mkdir(parents=True, exist_ok=True)
    pages = sorted(choices.folder.resolve().glob("*.html"))
    if not pages:
        print("there are no pages")
        return 1
    failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        try:
            browser = Browser(program, profile)
            browser.call("Browser.getVersion")
        except OSError as error:
            print(f"skipped: {program} does not start: {error}")
            return 77
        try:
            for page in pages:
                problems = check(browser, page, axe, choices.shots)
                failed += bool(problems)
                print(f"{page.stem}: {'holds' if not problems else 'FAILS'}", *problems, sep="\n  ")
        finally:
            browser.stop()
    print(f"{len(pages)} pages, {failed} fail; axe-core {'ran in light, dark and print' if axe else 'did not run'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
