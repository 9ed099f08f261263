#!/usr/bin/env python3
"""Writes the list of components of the program (CycloneDX 1.5, JSON) to the standard output.

Taken from `cargo metadata` and Cargo.lock alone, so it needs no network beyond what a build needs, and gives the same for the same
lock file. Left out are crates that are needed for tests only. `--no-yara` lists the build without the content rules.
"""

import json
import re
import subprocess
import sys
import uuid

ROOT = "stalkscan"


def metadata(features):
    command = ["cargo", "metadata", "--locked", "--format-version", "1", *features]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def checksums():
    """SHA-256 of the archive of each crate, as the lock file has it."""
    known = {}
    with open("Cargo.lock", encoding="utf-8") as lock:
        for block in lock.read().split("[[package]]"):
            fields = dict(re.findall(r'^(name|version|checksum) = "(.*)"$', block, re.MULTILINE))
            if "checksum" in fields:
                known[fields["name"], fields["version"]] = fields["checksum"]
    return known


def shipped(resolve, root):
    """Ids of everything that the program or its build is made of, with what each needs."""
    nodes = {node["id"]: node for node in resolve["nodes"]}
    seen, left = {}, [root]
    while left:
        current = left.pop()
        if current in seen:
            continue
        needs = {
            need["pkg"]
            for need in nodes[current]["deps"]
            if any(kind["kind"] in (None, "build") for kind in need["dep_kinds"])
        }
        seen[current] = needs
        left.extend(needs)
    return seen


def licence(package):
    text = (package["license"] or "").replace("/", " OR ")
    return [{"expression": text}] if text else []


def component(package, known):
    name, version = package["name"], package["version"]
    made = {
        "type": "application" if name == ROOT else "library",
        "bom-ref": f"pkg:cargo/{name}@{version}",
        "name": name,
        "version": version,
        "purl": f"pkg:cargo/{name}@{version}",
    }
    if package["description"]:
        made["description"] = " ".join(package["description"].split())
    if licence(package):
        made["licenses"] = licence(package)
    if (name, version) in known:
        made["hashes"] = [{"alg": "SHA-256", "content": known[name, version]}]
    if package["repository"]:
        made["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
    return made


def main():
    features = ["--no-default-features"] if "--no-yara" in sys.argv[1:] else []
    data = metadata(features)
    packages = {package["id"]: package for package in data["packages"]}
    root = data["resolve"]["root"]
    known = checksums()
    graph = shipped(data["resolve"], root)
    ref = lambda one: "pkg:cargo/{name}@{version}".format(**packages[one])
    parts = sorted((component(packages[one], known) for one in graph if one != root), key=lambda part: part["bom-ref"])
    edges = sorted(
        ({"ref": ref(one), "dependsOn": sorted(ref(need) for need in needs)} for one, needs in graph.items()),
        key=lambda edge: edge["ref"],
    )
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": component(packages[root], known)},
        "components": parts,
        "dependencies": edges,
    }
    # The same list has the same number, so that two builds can be compared byte by byte.
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    document = {"bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": f"urn:uuid:{number}", **document}
    json.dump(document, sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
