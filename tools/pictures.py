"""The pictures of the README: the timeline page of the sample, as PDF and in Word.

Word's page is drawn by LibreOffice. Needs what `make setup-test` installs.
"""

import io
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "data" / "isis-khorasan" / "briefing.yaml"
IMAGES = ROOT / "docs" / "images"
WIDTH = 800
MOST_BYTES = 200_000
COLOURS = 64


def _run(*command: str | Path) -> bytes:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def _pages(pdf: Path) -> list[str]:
    return _run("pdftotext", "-layout", pdf, "-").decode("utf-8").split("\f")[:-1]


def _timeline_page(pdf: Path) -> int:
    """The page, from 1, that most rows of the timeline stand on: there its heads are."""
    counts = [page.count("What happened") for page in _pages(pdf)]
    return counts.index(max(counts)) + 1


def _draw(pdf: Path, target: Path) -> None:
    """One page as a PNG of few colours, on white with a thin frame."""
    page = str(_timeline_page(pdf))
    scale = ["-scale-to-x", str(WIDTH - 2), "-scale-to-y", "-1"]
    data = _run("pdftoppm", "-f", page, "-l", page, *scale, pdf)
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    framed = Image.new("RGB", (picture.width + 2, picture.height + 2), "#b9c0c7")
    framed.paste(picture, (1, 1))
    framed.quantize(COLOURS).save(target, optimize=True)
    size = target.stat().st_size
    print(f"{target.relative_to(ROOT)}: page {page}, {size // 1000} kB")
    if size > MOST_BYTES:
        sys.exit(f"{target} is larger than {MOST_BYTES} bytes")


def main() -> None:
    """Build the sample and draw both pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _run(sys.executable, "-m", "briefing", "build", SAMPLE, "-o", folder, "--quiet")
        _draw(next(folder.glob("*.pdf")), IMAGES / "pdf.png")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
        _run(*office, folder / "word", next(folder.glob("*.docx")))
        _draw(next((folder / "word").glob("*.pdf")), IMAGES / "word.png")


if __name__ == "__main__":
    main()
