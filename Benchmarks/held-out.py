"""Writes the records that are held out, one a line: those whose code a fixed hash puts in one quarter.

python3 Benchmarks/held-out.py OUT FILE...

A record is held out when CRC-32 of its code, as UTF-8, is divisible by 4. Change nothing here: the
figures of two versions are comparable only over the same records.
"""

import json
import pathlib
import sys
import zlib


def record_of(value):
    """The record inside a line of a collection or the portal's envelope."""
    if isinstance(value.get("record"), dict):
        value = value["record"]
    if isinstance(value.get("data"), dict):
        value = value["data"]
    return value


def code_of(value):
    """The code as printed; records without one are never held out."""
    record = record_of(value)
    metadata = record.get("metadata")
    if isinstance(metadata, dict):
        return str(metadata.get("mã_thủ_tục") or metadata.get("ma_thu_tuc") or "")
    return str(record.get("code") or record.get("ma_thu_tuc") or "")


def records(path):
    """All records below a path."""
    if path.is_dir():
        for file in sorted(path.rglob("*.json")):
            yield json.loads(file.read_text(encoding="utf-8"))
    elif path.suffix == ".jsonl":
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)
    else:
        yield json.loads(path.read_text(encoding="utf-8"))


def main(out, inputs):
    held = 0
    with open(out, "w", encoding="utf-8") as file:
        for name in inputs:
            for value in records(pathlib.Path(name)):
                code = code_of(value)
                if code and zlib.crc32(code.encode()) % 4 == 0:
                    file.write(json.dumps(value, ensure_ascii=False) + "\n")
                    held += 1
    print(f"{held} bản ghi để riêng", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
