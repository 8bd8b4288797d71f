"""The zip file: parts in the order given, one fixed time, the same bytes every run.

Written here and not by zipfile, which would compress the embedded fonts anew for every file: they
are most of the bytes, and always the same. The format is PKWARE's APPNOTE 6.3, method 8 (deflate).
"""

import struct
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache

from briefing.errors import RenderError

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_LATEST = datetime(2107, 12, 31, tzinfo=UTC)
_FAST, _SMALL = 1, 6
"""Fonts shrink by 60 % at the fastest level, and by 3 points more at four times the time."""
_VERSION, _DEFLATED = 20, 8
_LIMIT = 2**31
"""Larger parts would need the 64-bit form, which Word does not always read."""


def _deflated(data: bytes, level: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@lru_cache(maxsize=16)
def _font(data: bytes) -> tuple[int, bytes]:
    return zlib.crc32(data), _deflated(data, _FAST)


def _moment(created: datetime) -> tuple[int, int]:
    """Time and date as MS-DOS has them: to two seconds, from 1980 to 2107."""
    moment = min(max(created.astimezone(UTC), _EARLIEST), _LATEST)
    time = moment.hour << 11 | moment.minute << 5 | moment.second // 2
    date = (moment.year - 1980) << 9 | moment.month << 5 | moment.day
    return time, date


def zip_package(parts: Mapping[str, bytes], created: datetime) -> bytes:
    """The parts as a zip file, in the order given ([Content_Types].xml must be first)."""
    time, date = _moment(created)
    file, directory = bytearray(), bytearray()
    for name, data in parts.items():
        if name.endswith(".odttf"):
            checksum, packed = _font(data)
        else:
            checksum, packed = zlib.crc32(data), _deflated(data, _SMALL)
        if len(file) + len(packed) + len(data) > _LIMIT:
            raise RenderError("the Word file would be larger than 2 GB")
        sizes = (checksum, len(packed), len(data), len(name), 0)
        common = struct.pack("<HHHHHLLLHH", _VERSION, 0, _DEFLATED, time, date, *sizes)
        offset = len(file)
        file += b"PK\x03\x04" + common + name.encode("ascii") + packed
        # No comment, disk 0, no attributes.
        where = struct.pack("<HHHLL", 0, 0, 0, 0, offset)
        directory += b"PK\x01\x02" + struct.pack("<H", _VERSION) + common + where
        directory += name.encode("ascii")
    end = struct.pack("<HHHHLLH", 0, 0, len(parts), len(parts), len(directory), len(file), 0)
    return bytes(file + directory + b"PK\x05\x06" + end)
