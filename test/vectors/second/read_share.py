"""Reads a share with the keys of one workstation, from the pages of docs/formats alone, and says what its acts come to (fold.md).

    python3 read_share.py SHARE KEYS        (needs python3-nacl and the program `age`)

SHARE is a folder `Probity share`. KEYS is a JSON file of hexadecimal digits with what a ring holds of a workstation (ring.md 3, kinds 1 and 5):
`device`, `agreeSecret`, `unit`, `genesis`. Everything else comes from the share. Prints the fold; names each trouble on standard error,
without a word of the record, and ends with 1 where there was any. What is sound is read all the same.
"""
import hashlib
import json
import pathlib
import struct
import subprocess
import sys

import fold
import probity as p

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


# -- charter.md ---------------------------------------------------------------------------------------------------


def blocks_in(files, unit, unit_keys):
    """charter.md 1 and 5: every block that a unit key opens, by its hash; equal bodies with the signatures of all."""
    blocks = {}
    for name, data in files.items():
        for owner, place, box in told(name, lambda: list(p.read_records(b"PRBC", data))) or []:
            block = open_any(unit_keys, lambda key: p.open_box(key, p.context("charter", owner, place), box))
            if owner != unit or block is None:
                continue  # Of after this workstation lost its place in the unit, or of another unit.
            magic, version, size = struct.unpack(">4sBI", block[:9])
            body, signatures = block[9 : 9 + size], block[10 + size :]
            if magic != b"PRBK" or version != 1 or len(signatures) != 80 * block[9 + size]:
                trouble("charter/malformed", name)
                continue
            known = blocks.setdefault(p.blake2b(32, p.label("charter-block") + body).hex(), (body, {}))
            for at in range(0, len(signatures), 80):
                known[1][signatures[at : at + 16].hex()] = signatures[at + 16 : at + 80]
    return blocks


ONE = {"custodian.removed", "member.removed", "device.revoked", "unit-key.renewed"}


class Charter:
    """charter.md 4, for blocks made one after the other. Blocks made at one time need what stands there under 1 to 5, and are refused here."""

    def __init__(self, unit, genesis, blocks):
        self.unit, self.members, self.devices, self.custodians = unit, {}, {}, set()
        self.commitments, head, height = {}, None, 0
        bodies = {name: json.loads(body) for name, (body, _) in blocks.items()}
        for name in sorted(bodies, key=lambda name: (bodies[name]["height"], name)):
            said, (body, signatures) = bodies[name], blocks[name]
            if (said["v"], said["unit"]) != (1, unit):
                continue
            if head is None and name == genesis:
                self.apply(said["acts"])
                if not self.signers(body, signatures):
                    raise p.Refused("charter/signature")
                head = name
            elif head is not None and said["parents"] == [head] and said["height"] == height + 1:
                signers = self.signers(body, signatures)
                if not all(self.suffices(act, signers) for act in said["acts"]):
                    continue  # A proposal.
                self.apply(said["acts"])
                head, height = name, said["height"]
            else:
                raise p.Refused("charter/made-at-one-time")
        if head is None:
            raise p.Refused("charter/not-anchored")

    def may_act(self, device):
        known = self.devices.get(device)
        return known is not None and known["cutOff"] is None and self.members[known["member"]]

    def signers(self, body, signatures):
        """Members whose signature counts."""
        found = set()
        for device, signature in filter(lambda one: self.may_act(one[0]), signatures.items()):
            known, signed = self.devices[device], p.label("charter-signature") + body
            try:
                p.VerifyKey(known["public"]).verify(signed, signature)
                found.add(known["member"])
            except p.BadSignatureError:
                trouble("charter/signature", device)
        return found

    def suffices(self, act, signers):
        able = {known["member"] for device, known in self.devices.items() if self.may_act(device)}
        custodians = signers & self.custodians
        needed = 1 if act["act"] in ONE else min(2, len(able & self.custodians))
        vouched = act["act"] == "device.added" and act["member"] in signers
        return vouched or len(custodians) >= needed

    def apply(self, acts):
        for act in acts:
            what = act["act"]
            if what == "member.added":
                self.members[act["member"]] = True
            elif what == "device.added":
                public = bytes.fromhex(act["signPublic"])
                self.devices[act["device"]] = {"member": act["member"], "public": public, "cutOff": None}
            elif what == "custodian.added":
                self.custodians.add(act["member"])
            elif what == "custodian.removed":
                self.custodians.discard(act["member"])
            elif what == "unit-key.renewed":
                self.commitments[act["epoch"]] = act["commitment"]
            elif what == "device.revoked":
                self.devices[act["device"]]["cutOff"] = (act["number"], act["hash"])
            elif what == "member.removed":
                self.members[act["member"]] = False
                self.custodians.discard(act["member"])
                named = {end["device"]: (end["number"], end["hash"]) for end in act["cutOffs"]}
                for device, known in self.devices.items():
                    if known["member"] == act["member"] and known["cutOff"] is None:
                        known["cutOff"] = named.get(device, (-1, "0" * 64))

    def believes(self, epoch, key):
        """charter.md 2: a renewed unit key answers to its commitment."""
        made = p.blake2b(32, p.label("unit-key-commitment") + bytes.fromhex(self.unit) + struct.pack(">I", epoch) + key)
        return epoch == 0 or self.commitments.get(epoch) == made.hex()


# -- frame.md -----------------------------------------------------------------------------------------------------


def open_any(keys, read):
    """frame.md 2: a reader tries the keys it holds."""
    for key in keys:
        try:
            return read(key)
        except p.Refused as cause:
            if str(cause) != "seal/not-for-me":
                raise
    return None


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
    charter = Charter(unit, own["genesis"], blocks_in(present["charters"], unit, [key for _, key in offered]))
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
