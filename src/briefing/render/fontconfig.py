"""A private fontconfig that knows the shipped fonts and nothing else: the fonts of the machine
would change the pages, and a machine without any would crash Pango."""

import atexit
import os
import shutil
import tempfile
from importlib.resources import files
from pathlib import Path
from xml.sax.saxutils import escape

_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <config><rescan><int>0</int></rescan></config>
</fontconfig>
"""

_folder: list[Path] = []
"""The folder of this process, once made."""


def use_shipped_fonts() -> None:
    """Point fontconfig at the shipped fonts; must run before Pango is loaded.

    Configuration and cache live in a temporary folder of the process (the package itself may be
    read-only), removed when the process ends.
    """
    if not _folder:
        folder = Path(tempfile.mkdtemp(prefix="briefing-fonts-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        fonts = escape(str(files("briefing") / "fonts"))
        text = _CONFIGURATION.format(fonts=fonts, cache=escape(str(folder / "cache")))
        (folder / "fonts.conf").write_text(text, encoding="utf-8")
        _folder.append(folder)
    os.environ["FONTCONFIG_FILE"] = str(_folder[0] / "fonts.conf")
    # Variables that would add the machine's own configuration.
    for name in ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"):
        os.environ.pop(name, None)
