"""Names what a file that is no text is, by its first bytes (file(1) and the formats' own specifications)."""

from __future__ import annotations

_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"\x7fELF", "an ELF program"),
    (b"\xcf\xfa\xed\xfe", "a Mach-O program"),
    (b"\xca\xfe\xba\xbe", "a Mach-O program or Java class"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"BZh9", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"{\\rtf", "an RTF document"),
    (b"OggS\x00", "an Ogg recording"),
    (b"ID3\x02", "an MP3 recording"),
    (b"ID3\x03", "an MP3 recording"),
    (b"ID3\x04", "an MP3 recording"),
    (b"fLaC\x00", "a FLAC recording"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"\x00asm", "a WebAssembly program"),
    (b"wOF2", "a font"),
    (b"wOFF", "a font"),
    (b"PAR1", "a Parquet table"),
)

_WITH_LENGTH = (
    (b"", b"ftyp", 4, "a film or sound recording"),
    (b"RIFF", b"WEBP", 8, "a WebP picture"),
    (b"RIFF", b"WAVE", 8, "a sound recording"),
    (b"RIFF", b"AVI ", 8, "a film"),
)
"""Formats that write a length between the first bytes and the name."""


def kind_of(data: bytes) -> str | None:
    """What the first bytes say the file is, such as "a PNG picture"; None where they say nothing."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    for first, name, offset, kind in _WITH_LENGTH:
        if data.startswith(first) and data.startswith(name, offset) and b"\x00" in data[:8]:
            return kind
    return "a Windows program" if data.startswith(b"MZ") and b"\x00" in data[:64] else None
