#!/usr/bin/env python3
"""What whole runs of the program cost: CPU seconds, memory, and how both grow with the size of the copy.

  processes.py --stalkscan target/release/stalkscan --generators DIR [--mvt BIN_DIR [--stix2 FILE]] [--only NAME]... [--full]

DIR holds `gen_ios.py` and `gen_android.py`, which write the copies; BIN_DIR holds `mvt-ios` and `mvt-android`, where
they are to be measured beside it. Each size is written once and read three times; the smallest CPU time counts (user
and system of the process and of its children), with the memory of that run (largest resident set). MVT reads each copy
once; of an encrypted backup its decryption counts too. Prints Markdown.
"""
import argparse
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PASSPHRASE = "a long walk"


def timed(command, runs=3, **more):
    """Smallest CPU of some runs in seconds, its memory in MB, and its wall time."""
    best = None
    for _ in range(runs):
        begin = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, **more)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        code = os.waitstatus_to_exitcode(status)
        if code < 0 or code == 1:
            sys.exit(f"{command[0]} ended with {code}")
        row = (usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, wall)
        best = min(best or row, row)
    return best


def floor_of_keys(rounds, more_rounds):
    """CPU of the two stages of key derivation alone, by OpenSSL."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    first = hashlib.pbkdf2_hmac("sha256", PASSPHRASE.encode(), b"0" * 20, more_rounds, 32)
    hashlib.pbkdf2_hmac("sha1", first, b"1" * 20, rounds, 32)
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime - before


def clean_spec(generators, packages, folder):
    spec = folder / f"spec{packages}.json"
    text = subprocess.run([sys.executable, str(generators / "gen_android.py"), "--make-clean-spec", str(packages)],
                          check=True, capture_output=True).stdout
    spec.write_bytes(text)
    json.loads(text)
    return spec


def copies(arguments, folder):
    """(name, share of the full size, path, further options of stalkscan, commands of MVT that do the same)"""
    ios = [sys.executable, str(arguments.generators / "gen_ios.py")]
    android = [sys.executable, str(arguments.generators / "gen_android.py")]
    shares = [10, 50, 100]
    wanted = lambda name: not arguments.only or name in arguments.only
    told = ["-i", str(arguments.stix2)] if arguments.stix2 else []
    output, plain = str(folder / "their-output"), str(folder / "their-plain")
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if wanted("ios"):
        for share in shares:
            out = folder / f"ios{share}"
            subprocess.run([*ios, str(out), "--rows", str(10_000 * share)], **quiet)
            yield "iOS backup, 1,000,000 rows", share, out, [], [["mvt-ios", "check-backup", *told, "-o", output, str(out)]]
    if wanted("encrypted"):
        for share in shares:
            out = folder / f"encrypted{share}"
            subprocess.run([*ios, str(out), "--rows", str(200 * share), "--bulk", "small", "--encrypt", PASSPHRASE,
                            "--iter", "10000", "--dpic", "10000000"], **quiet)
            secret = folder / "passphrase"
            secret.write_text(PASSPHRASE)
            yield "encrypted iOS backup, 20,000 files", share, out, ["--passphrase-file", str(secret)], [
                ["mvt-ios", "decrypt-backup", "-p", PASSPHRASE, "-d", plain, str(out)],
                ["mvt-ios", "check-backup", *told, "-o", output, plain]]
    if wanted("bugreport"):
        spec = clean_spec(arguments.generators, 200, folder)
        for share in shares:
            out = folder / f"bugreport{share}.zip"
            subprocess.run([*android, str(spec), "--bugreport", str(out), "--pad-mb", str(share // 2)], **quiet)
            yield "bug report, 50 MB of text", share, out, [], [["mvt-android", "check-bugreport", *told, "-o", output, str(out)]]
    if wanted("androidqf"):
        for share in shares:
            spec = clean_spec(arguments.generators, 3 * share, folder)
            out = folder / f"androidqf{share}"
            subprocess.run([*android, str(spec), "--androidqf", str(out), "--hashes"], **quiet)
            yield "androidqf, 300 apps", share, out, [], [["mvt-android", "check-androidqf", *told, "-o", output, str(out)]]
    if wanted("filesystem"):
        for share in shares:
            spec = clean_spec(arguments.generators, 5 * share, folder)
            out = folder / f"filesystem{share}"
            subprocess.run([*android, str(spec), "--fs", str(out), "--abx"], **quiet)
            yield "file system, 500 apps, binary XML", share, out, [], []
    if wanted("ab"):
        spec = clean_spec(arguments.generators, 40, folder)
        for share in shares:
            out = folder / f"backup{share}.ab"
            subprocess.run([*android, str(spec), "--ab", str(out), "--bulk-mb", str(share * 1024 // 100)], **quiet)
            yield "adb backup, 1 GiB", share, out, [], [["mvt-android", "check-backup", *told, "-o", output, str(out)]]


def theirs(arguments, commands, home):
    """CPU of all commands together, and the largest memory; one run, as it is many times the length of ours."""
    cpu = memory = 0
    for tool, *rest in commands:
        row = timed([str(arguments.mvt / tool), "--disable-update-check", "--disable-indicator-update-check", *rest],
                    runs=1, env={**os.environ, "MVT_NETWORK_ACCESS_ALLOWED": "false", "HOME": home})
        cpu, memory = cpu + row[0], max(memory, row[1])
    return f"{cpu:.2f} s", f"{memory:.0f} MB"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stalkscan", type=Path, required=True)
    parser.add_argument("--generators", type=Path, required=True)
    parser.add_argument("--mvt", type=Path)
    parser.add_argument("--stix2", type=Path, help="indicators for MVT")
    parser.add_argument("--only", action="append", choices=["ios", "encrypted", "bugreport", "androidqf", "filesystem", "ab"])
    parser.add_argument("--full", action="store_true", help="measure MVT on every size, not on the full one alone")
    arguments = parser.parse_args()
    print("| copy | size | CPU | memory | wall | MVT: CPU | MVT: memory |\n|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for copy, share, path, options, other in copies(arguments, folder):
            cpu, memory, wall = timed([str(arguments.stalkscan), *options, str(path)])
            beside = ("", "")
            if other and arguments.mvt and (share == 100 or arguments.full):
                beside = theirs(arguments, other, name)
            # All copies together are far larger than the largest one.
            shutil.rmtree(path) if path.is_dir() else path.unlink()
            print(f"| {copy} | {share} % | {cpu:.2f} s | {memory:.0f} MB | {wall:.2f} s | {beside[0]} | {beside[1]} |",
                  flush=True)
        for label, command in [("`--version`", ["--version"]), ("`--help`", ["--help"])]:
            cpu, memory, wall = timed([str(arguments.stalkscan), *command])
            print(f"| {label} | | {cpu:.3f} s | {memory:.0f} MB | {wall:.3f} s | | |")
    if not arguments.only or "encrypted" in arguments.only:
        print(f"\nKey derivation alone (10,000,000 and 10,000 rounds, OpenSSL): {floor_of_keys(10_000, 10_000_000):.2f} s of CPU.")


if __name__ == "__main__":
    main()
