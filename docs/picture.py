#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the pictures of the page that README shows, light and dark, in a real Chromium: docs/picture.py REPORT PROJECT"""
import base64
import subprocess
import sys
import tempfile
from pathlib import Path

from selenium import webdriver

report, project = sys.argv[1], Path(sys.argv[2]).resolve()
width, height = 1100, 775  # to the end of the third thing to do
with tempfile.TemporaryDirectory() as folder:
    page = Path(folder, "page.html")
    subprocess.run([report, str(project / "examples/sample_export"), "--name", "Ana Ferreira Lindqvist", "--out", str(page)], check=True, stdout=subprocess.DEVNULL)
    for scheme in ("light", "dark"):
        options = webdriver.ChromeOptions()
        for option in ("--headless=new", "--no-sandbox", "--hide-scrollbars", f"--window-size={width},{height}"):
            options.add_argument(option)
        browser = webdriver.Chrome(options=options)
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        browser.get(page.as_uri())
        shot = browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "webp", "quality": 85})
        (project / f"docs/page_{scheme}.webp").write_bytes(base64.b64decode(shot["data"]))
        browser.quit()
print("docs/page_light.webp and docs/page_dark.webp are made")
