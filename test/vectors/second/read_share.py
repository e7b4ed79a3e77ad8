"""Reads a share with the keys of one workstation, from the pages of docs/formats alone, and says what its acts come to (fold.md).

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

import fold
import probity as p
from charter import Charter, blocks_in, open_any, united

troubles = []


def trouble(kind, where):
    troubles.append(f"{kind} {where}")


def told(where, read, *given):
    """What a reader gives, or nothing and a trouble."""
    try:
        return read(*given)
    except (p.Refused, p.BadSignatureError) as cause:
        trouble(str(cause) if isinstance(cause, p.Refused) else "grant/signature", where)
        return None


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


# -- frame.md -----------------------------------------------------------------------------------------------------


def chains_of(segments, charter, unit_keys):
    """frame.md 6: by device, its frames to which a line of hashes leads from number 0, each with its own signature verified."""
    frames = {}
    for name, data in segments.items():
        for device, number, frame in told(name, lambda: list(p.read_records(b"PRBJ", data))) or []:
            frames.setdefault(device, {}).setdefault(number, {})[frame] = name
    chains = {}
    for device, numbered in sorted(frames.items()):
        known = charter.devices.get(device)
        if known is None:
            trouble("frame/unknown-device", device)
            continue
        line, accepted = {bytes(32)}, chains.setdefault(device, [])
        for number in range(max(numbered) + 1):
            where, found = f"{device}-{number}", {}
            for frame in numbered.get(number, []):
                reading = lambda key: p.open_frame(key, known["public"], device, number, frame)
                outer = told(where, open_any, unit_keys, reading)
                if outer is not None and outer["previous"] in line:
                    found[outer["hash"]] = {**outer, "device": device, "number": number}
            if not found:
                trouble("chain/gap" if number not in numbered else "chain/broken", where)
                break
            if len(found) > 1:
                trouble("chain/fork", where)
            line = set(found)
            accepted.append(found)
    return chains


def check_tips(chains):
    """frame.md 6: what an author had seen of other workstations, and is not here."""
    for chain in chains.values():
        for outer in (outer for found in chain for outer in found.values()):
            for device, number, known in outer["tips"]:
                held = chains.get(device, [])
                if number >= len(held) or known not in held[number]:
                    trouble("chain/withheld" if number >= len(held) else "chain/another-record", f"{device}-{number}")


def acts_of(chains, charter, case_keys):
    """frame.md 3 and 5: by stream, the acts whose key is held."""
    streams = {}
    for device, chain in chains.items():
        counters = {at: 0 for at in case_keys}
        expected = {p.frame_tag(key, device, 0): at for at, key in case_keys.items()}
        forked = next((number for number, found in enumerate(chain) if len(found) > 1), len(chain))
        for outer in (outer for found in chain for outer in found.values()):
            number, at = outer["number"], expected.get(outer["tag"])
            if at is None:
                continue  # A case whose key is not held: nothing is known of it, and that is as it should be.
            counters[at] += 1
            expected[p.frame_tag(case_keys[at], device, counters[at])] = at
            name = f"{device}-{number}" + (f"-{outer['hash'].hex()[:8]}" if number >= forked else "")
            body = told(name, p.open_body, case_keys[at], device, number, outer["body"])
            if body is None:
                continue
            if body["v"] != 1 or body["stream"] != at[0] or body["by"]["member"] != charter.devices[device]["member"]:
                trouble("act/forged", name)
                continue
            act = {"name": name, "device": device, "number": number, "hash": outer["hash"].hex(), **body}
            streams.setdefault(at[0], []).append(act)
    return streams


def standing(streams, charter):
    """frame.md 6: without what a workstation wrote after it was taken out and nobody accepted."""
    accepted = {}
    for act in streams.get(charter.unit, []):
        for event in act["events"]:
            if event["type"] == "late-work.accepted/1":
                accepted[event["device"]] = max(event["upTo"], accepted.get(event["device"], -1))

    def stands(act):
        number, known = charter.devices[act["device"]]["cutOff"] or (act["number"], act["hash"])
        beyond = act["number"] > number or (act["number"] == number and act["hash"] != known)
        return not beyond or act["number"] <= accepted.get(act["device"], -1)

    return {stream: list(filter(stands, acts)) for stream, acts in streams.items()}


def main(share, keys):
    own = json.loads(pathlib.Path(keys).read_text("utf-8"))
    share, device, unit = pathlib.Path(share), own["device"], own["unit"]
    present = {kind: files_of(share, kind) for kind in ("segments", "charters", "grants", "enrolments")}
    check_news(share, present)
    grants = list(grants_for(device, bytes.fromhex(own["agreeSecret"]), share, present["grants"]))
    given = [(key, bytes.fromhex(key["key"]), said) for _, _, said in grants for key in said["keys"]]
    offered = {(key["epoch"], value) for key, value, _ in given if key["what"] == "unit-key"}
    # welcome.md 3: the unit keys open the charter, and the charter says whether to believe who gave them.
    offered_keys = [key for _, key in offered]
    blocks = [told(name, lambda: list(blocks_in(file, unit, offered_keys))) for name, file in present["charters"].items()]
    charter = Charter(unit, own["genesis"], united(block for some in blocks for block in some or []))
    unit_keys = [key for epoch, key in sorted(offered, reverse=True) if charter.believes(epoch, key)]
    case_keys, compartment_keys = {}, {}
    for name, text, said in grants:
        giver = charter.devices.get(said["by"])
        if said["unit"] != unit or giver is None:
            trouble("grant/unknown-signer", name)
        elif told(name, p.read_grant_text, giver["public"], text):
            for key in said["keys"]:
                stream = key.get("stream", said.get("case"))
                if key["what"] == "case-key":
                    case_keys[(stream, key["epoch"])] = bytes.fromhex(key["key"])
                elif key["what"] == "compartment-key":
                    compartment_keys[(stream, key["compartment"])] = bytes.fromhex(key["key"])
    chains = chains_of(present["segments"], charter, unit_keys)
    check_tips(chains)
    streams = standing(acts_of(chains, charter, case_keys), charter)
    for stream, acts in sorted(streams.items()):
        sys.stdout.buffer.write(fold.projection(stream, acts, compartment_keys) + b"\n")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except p.Refused as cause:
        trouble(str(cause), "the charter")
    print("\n".join(troubles), file=sys.stderr, end="\n" if troubles else "")
    sys.exit(1 if troubles else 0)
