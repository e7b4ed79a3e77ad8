"""Reads a share with the keys of one workstation, from the pages of docs/formats alone, and says what its acts come to (fold.md). With probity.py,
charter.py and fold.py it reads the demonstration; what more people do to a record is in charter_apart.py and fold_apart.py.

    python3 read_share.py SHARE KEYS        (needs python3-nacl and the program `age`)

SHARE is a folder `Probity share`. KEYS is a JSON file of hexadecimal digits with what a ring holds of a workstation (ring.md 3, kinds 1 and 5):
`device`, `agreeSecret`, `unit`, `genesis`. Everything else comes from the share. Prints the fold; names each trouble on standard error,
without a word of the record, and ends with 1 where there was any. What is sound is read all the same.
"""
import hashlib
import json
import pathlib
import subprocess
import sys

import probity as p
from chain_gaps import accepted_of
from charter import blocks_in, read_charter, united
from charter_apart import standing_acts
from fold import projection
from fold_apart import FoldApart

troubles = []


def trouble(kind, where):
    troubles.append(f"{kind} {where}")


def told(where, read, *given):
    """What a reader gives, or nothing and a trouble."""
    try:
        return read(*given)
    except p.Refused as cause:
        return trouble(cause, where)


# -- share.md -----------------------------------------------------------------------------------------------------


def files_of(share, kind):
    """share.md 4: the files of a kind whose bytes are their name."""
    found = {}
    for path in sorted(share.glob(f"{kind}/*/*")):
        data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() == path.stem:
            found[f"{kind}/{path.parent.name}/{path.name}"] = data
        else:
            trouble("share/damaged", path.name)
    return found


def check_news(share, present):
    """share.md 5: what was put there once, and is not there."""
    for name, data in files_of(share, "news").items():
        head, *lines = data.decode("utf-8").splitlines()
        if head != "probity-news 1":
            trouble("news/not-ours", name)
        for line in lines:
            if line.split("/")[0] in present and line not in present[line.split("/")[0]]:
                trouble("share/missing", line.split("/")[-1])


# -- grant.md -----------------------------------------------------------------------------------------------------

BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def age_identity(secret):
    """grant.md 1: Bech32 (BIP-173) of the X25519 secret."""
    prefix, bits = "age-secret-key-", int.from_bytes(secret, "big") << 4
    words = [bits >> 5 * at & 31 for at in reversed(range(52))]
    check = 1
    for value in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + words + [0] * 6:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for at, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> at & 1 else 0
    words += [(check ^ 1) >> 5 * at & 31 for at in reversed(range(6))]
    return (prefix + "1" + "".join(BECH32[word] for word in words)).upper()


def grants_for(device, secret, share, names):
    """Those files that open with this workstation's key: their text, and what it says."""
    identity = age_identity(secret).encode() + b"\n"
    for name in names:
        opening = ["age", "--decrypt", "--identity", "-", str(share / name)]
        opened = subprocess.run(opening, input=identity, capture_output=True)
        if opened.returncode != 0:
            continue  # For somebody else: nothing outside says whom it is for.
        said = json.loads(opened.stdout.split(b"\n")[1])
        if said["v"] == 1 and device in said["recipients"]:
            yield name, opened.stdout, said


def believed(grants, charter):
    """grant.md 5: what was given by those whom the charter knows."""
    for name, text, said in grants:
        giver = charter.devices.get(said["by"])
        if said["unit"] != charter.unit or giver is None:
            trouble("grant/unknown-signer", name)
        elif told(name, p.read_grant_text, giver["public"], text):
            yield said


def keys_in(statements):
    """grant.md 3: each key under its kind, its stream, and its number or compartment."""
    for said in statements:
        for key in said["keys"]:
            stream, name = key.get("stream", said.get("case")), key.get("compartment", key.get("epoch"))
            yield (key["what"], stream, name), bytes.fromhex(key["key"])


# -- frame.md -----------------------------------------------------------------------------------------------------


def chains_of(segments, charter, unit_keys):
    """frame.md 6: by device, its frames to which a line of hashes leads from number 0, each with its own signature verified."""
    frames = {}
    for name, data in segments.items():
        for device, number, frame in told(name, lambda: list(p.read_records(b"PRBJ", data))) or []:
            frames.setdefault(device, {}).setdefault(number, {})[frame] = name
    for device in sorted(frames.keys() - charter.devices.keys()):
        trouble("frame/unknown-device", device)
    return {
        device: chain_of(device, charter.devices[device]["public"], unit_keys, numbered)
        for device, numbered in sorted(frames.items())
        if device in charter.devices
    }


def chain_of(device, public, unit_keys, numbered):
    """For each number its frames, by their hashes: more than one where the device is forked, none where its author says that it is lost."""
    signed = {}
    for number, frames in numbered.items():
        for frame in frames:
            where = f"{device}-{number}"
            opened = told(where, p.open_any, unit_keys, p.context("frame", device, number), frame)
            outer = opened and told(where, p.read_frame, public, device, number, opened)
            if outer:
                signed.setdefault(number, {})[outer["hash"]] = {**outer, "device": device, "number": number}
    chain = accepted_of(device, signed)
    for number, found in enumerate(chain):
        if len(found) != 1:
            trouble("chain/fork" if found else "chain/lost", f"{device}-{number}")
    if max(numbered) >= len(chain):
        trouble("chain/broken" if len(chain) in numbered else "chain/gap", f"{device}-{len(chain)}")
    return chain


def frames_in(chain):
    return [outer for found in chain for outer in found.values()]


def check_tips(chains):
    """frame.md 6: what an author had seen of other workstations, and is not here."""
    tips = [tip for chain in chains.values() for outer in frames_in(chain) for tip in outer["tips"] if tip[0] != outer["device"]]
    for device, number, known in tips:
        held = chains.get(device, [])
        if number >= len(held) or held[number] and known not in held[number]:
            trouble("chain/withheld" if number >= len(held) else "chain/another-record", f"{device}-{number}")


def acts_of(chains, charter, keys):
    """frame.md 3 and 5: by stream, the acts whose key is held."""
    ahead, streams, case_keys = 5, {}, {at: key for at, key in keys.items() if at[0] == "case-key"}
    for device, chain in chains.items():
        counters = dict.fromkeys(case_keys, 0)
        # A device that lost acts, or has them back, counts less or more than we do.
        expected = {p.frame_tag(key, device, step): at for at, key in case_keys.items() for step in range(ahead)}
        forked = next((number for number, found in enumerate(chain) if len(found) > 1), len(chain))
        for outer in frames_in(chain):
            number, at = outer["number"], expected.get(outer["tag"])
            if at is None:
                continue  # A case whose key is not held: nothing is known of it, and that is as it should be.
            stream, counters[at] = at[1], counters[at] + 1
            expected[p.frame_tag(case_keys[at], device, counters[at] + ahead - 1)] = at
            name = f"{device}-{number}" + (f"-{outer['hash'].hex()[:8]}" if number >= forked else "")
            body = told(name, p.open_body, case_keys[at], device, number, outer["body"])
            said = body and (body["v"], body["stream"], body["by"]["member"])
            if body and said == (1, stream, charter.devices[device]["member"]):
                act = {"name": name, "device": device, "number": number, "hash": outer["hash"].hex(), **body}
                streams.setdefault(stream, []).append(act)
            elif body:
                trouble("act/forged", name)
    return streams


def main(share, keys):
    own, share = json.loads(pathlib.Path(keys).read_text("utf-8")), pathlib.Path(share)
    unit = own["unit"]
    present = {kind: files_of(share, kind) for kind in ("segments", "charters", "grants", "enrolments")}
    check_news(share, present)
    grants = list(grants_for(own["device"], bytes.fromhex(own["agreeSecret"]), share, present["grants"]))
    # welcome.md 3: the unit keys open the charter, and the charter says whether to believe who gave them.
    offered = {(epoch, key) for (what, _, epoch), key in keys_in(said for _, _, said in grants) if what == "unit-key"}
    unit_keys = [key for _, key in sorted(offered, reverse=True)]
    reading = lambda file: list(blocks_in(file, unit, unit_keys))
    blocks = [block for name, file in present["charters"].items() for block in told(name, reading, file) or []]
    charter = read_charter(unit, own["genesis"], united(blocks))
    keys = dict(keys_in(believed(grants, charter)))
    believed_keys = [key for epoch, key in sorted(offered, reverse=True) if charter.believes(epoch, key)]
    chains = chains_of(present["segments"], charter, believed_keys)
    check_tips(chains)
    for stream, acts in sorted(standing_acts(acts_of(chains, charter, keys), charter).items()):
        sys.stdout.buffer.write(projection(stream, acts, keys, FoldApart()) + b"\n")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except p.Refused as cause:
        trouble(str(cause), "the charter")
    print("\n".join(troubles), file=sys.stderr, end="\n" if troubles else "")
    sys.exit(1 if troubles else 0)
