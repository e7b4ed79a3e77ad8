"""Opens every golden vector with the second implementation and says so, one line of JSON a finding.

    python3 check.py ../v1        (needs python3-nacl)

Also flips every byte of one box and of one frame: none may open. Ends with status 1 on the first disagreement.
"""
import hashlib
import json
import pathlib
import sys

import own_files as own
import probity as p
from chain_gaps import accepted_of
from charter import blocks_in, read_charter, united
from charter_apart import newest_epoch
from decisions import open_hit, open_sameness, register_room

folder = pathlib.Path(sys.argv[1])
found = []


def fields(name):
    return json.loads((folder / f"{name}.json").read_text("utf-8"))


def raw(text):
    return bytes.fromhex(text)


def agree(what, ours, theirs):
    if ours != theirs:
        sys.exit(f"disagreement: {what}")
    found.append(what)


def refused(read, data, kind=None):
    try:
        read(data)
    except p.Refused as cause:
        return kind is None or str(cause) == kind
    return False


for vector in fields("seal"):
    key, box, bound = raw(vector["key"]), raw(vector["box"]), vector["context"].encode()
    agree(f"seal {vector['name']}", p.open_box(key, bound, box), raw(vector["content"]))
    agree(f"seal {vector['name']} is padded to a class", len(box) in map(own.box_size, range(len(box))), True)

flips = [box[:at] + bytes([box[at] ^ 1]) + box[at + 1 :] for at in range(len(box))]
agree("seal refuses every changed byte", all(refused(lambda b: p.open_box(key, bound, b), f) for f in flips), True)
agree("seal is not for another key", refused(lambda b: p.open_box(bytes(32), bound, b), box, "seal/not-for-me"), True)

journal, data = fields("journal"), (folder / "journal.bin").read_bytes()
agree("segment name", hashlib.sha256(data).hexdigest() + ".seg", journal["segmentName"])
unit_key, case_key, public = (raw(journal[name]) for name in ("unitKey", "caseKey", "signPublic"))
previous = bytes(32)
for (device, number, frame), expected in zip(p.read_records(b"PRBJ", data), journal["frames"], strict=True):
    agree(f"frame {number} is of its device", device, journal["device"])
    reader = lambda f: p.read_frame(public, device, number, p.open_box(unit_key, p.context("frame", device, number), f))
    outer = reader(frame)
    agree(f"frame {number} follows the one before", outer["previous"], previous)
    agree(f"frame {number} hash", outer["hash"], raw(expected["hash"]))
    agree(f"frame {number} tag", outer["tag"], raw(expected["tag"]))
    agree(f"frame {number} tag is computed", p.frame_tag(case_key, device, number), outer["tag"])
    agree(f"frame {number} body", p.open_body(case_key, device, number, outer["body"]), expected["body"])
    previous = outer["hash"]
flips = [frame[:at] + bytes([frame[at] ^ 1]) + frame[at + 1 :] for at in range(len(frame))]
agree("frame refuses every changed byte", all(refused(reader, f) for f in flips), True)

gap, data = fields("journal-gap"), (folder / "journal-gap.bin").read_bytes()
signed = {}
for device, number, frame in p.read_records(b"PRBJ", data):
    box = p.open_box(raw(gap["unitKey"]), p.context("frame", device, number), frame)
    reader = lambda f: p.read_frame(raw(gap["signPublic"]), device, number, f)
    if number == gap["unsigned"]:
        agree("a gap is not by the word of anybody else", refused(reader, box, "chain/signature"), True)
    else:
        signed[number] = {reader(box)["hash"]: reader(box)}
chain = accepted_of(gap["device"], signed)
told = [{"number": number, "hash": known.hex()} for number, some in enumerate(chain) for known in some]
agree("what is read over a gap, and from both its ends", told, gap["accepted"])
lost = [number for number, some in enumerate(chain) if not some]
agree("what of a gap is lost", lost, list(range(gap["lost"]["from"], gap["lost"]["to"] + 1)))

slots, data = fields("slots"), (folder / "slots.bin").read_bytes()
said = {name: slots[name] for name in ("vaultId", "kind", "generation")}
by_passphrase = own.open_slots(data, passphrase=slots["passphrase"], os_secret=raw(slots["osSecret"]))
agree("slots by passphrase", by_passphrase, (raw(slots["vaultKey"]), said))
agree("slots by kit", own.open_slots(data, kit_secret=raw(slots["kitSecret"])), (raw(slots["vaultKey"]), said))
wrong = lambda d: own.open_slots(d, passphrase="another", os_secret=raw(slots["osSecret"]))
agree("slots by a wrong passphrase", refused(wrong, data, "seal/not-for-me"), True)

ring = fields("ring")
keys = own.read_ring(raw(ring["vaultKey"]), ring["vaultId"], (folder / "ring.bin").read_bytes())
agree("ring", keys, [raw(key) for key in ring["keys"]])


def charter_in(vector, data, unit_keys):
    """What the blocks of a file add up to, from the one that the vector is anchored in."""
    blocks = united(blocks_in(data, vector["unit"], [raw(key) for key in unit_keys]))
    return read_charter(vector["unit"], vector["genesisHash"], blocks)


charter = fields("charter")
read = charter_in(charter, (folder / "charter.bin").read_bytes(), [charter["unitKey"]])
agree("charter", read.heads, [charter["genesisHash"]])

many, data = fields("charter-many"), (folder / "charter-many.bin").read_bytes()
blocks = united(blocks_in(data, many["unit"], [raw(key) for key in many["unitKeys"]]))
for when, left_out in (("beforeTheSettlement", many["settlement"]), ("comesTo", None)):
    read = read_charter(many["unit"], many["genesisHash"], {name: block for name, block in blocks.items() if name != left_out})
    devices = [
        {"device": device, "member": known["member"], "cutOff": known["cutOff"] and dict(zip(("number", "hash"), known["cutOff"]))}
        for device, known in read.devices.items()
    ]
    members = [{"member": member, "offices": offices} for member, offices in read.members.items()]
    ours = {"members": members, "custodians": read.custodians, "devices": devices, "unitKeyEpoch": newest_epoch(read), "heads": read.heads}
    agree(f"charter of many blocks, {when}", ours, {**{name: many[when][name] for name in ours}, "heads": sorted(many[when]["heads"])})

outside, data = fields("charter-outside"), (folder / "charter-outside.bin").read_bytes()
read = charter_in(outside, data, outside["unitKeys"])
ours = [dict(zip(("signing", "receiving", "members"), each)) for each in reversed(read.outside)]
agree("charter with keys for outsiders", (ours, read.heads), (outside["comesTo"]["outsideKeys"], outside["comesTo"]["heads"]))

request = fields("enrolment")
said, request_hash = own.read_enrolment((folder / "enrolment.bin").read_bytes())
agree("enrolment", {**request, **said, "hash": request_hash.hex()}, request)

welcome = fields("welcome")
_, charter_file = own.read_welcome((folder / "welcome.bin").read_bytes())
read = charter_in(welcome, charter_file, [welcome["unitKey"]])
agree("welcome brings the charter", read.heads, [welcome["genesisHash"]])

# escrow.md 2: the share on a card is 32 values of a polynomial over GF(256), and where it was taken.
def times(a, b):
    product = 0
    for _ in range(8):
        product ^= a if b & 1 else 0
        a, b = (a << 1) ^ (0x11B if a & 0x80 else 0), b >> 1
    return product


def inverse(a):
    power = a
    for _ in range(253):
        power = times(power, a)
    return power


def combined(shares):
    secret = bytearray(32)
    for share in shares:
        weight = 1
        for other in shares:
            if other is not share:
                weight = times(weight, times(other[32], inverse(other[32] ^ share[32])))
        secret = bytearray(at ^ times(weight, value) for at, value in zip(secret, share))
    return bytes(secret)


sealed = fields("sealed-file")
part, expected = (folder / "sealed-file.prt").read_bytes(), bytes((at * 7 + 3) % 256 for at in range(sealed["contentBytes"]))
read_part = lambda bytes_, number=sealed["number"]: own.open_part(raw(sealed["key"]), sealed["fileId"], number, bytes_)
agree("part of a sealed file", read_part(part), expected)
flips = [part[:at] + bytes([part[at] ^ 1]) + part[at + 1 :] for at in range(0, len(part), 997)]
agree("part refuses changed bytes", all(refused(read_part, f) for f in flips), True)
agree("part refuses to be cut at a message", refused(read_part, part[: 79 + 65553], "seal/tampered"), True)
agree("part is of its place", refused(lambda bytes_: read_part(bytes_, 4), part, "seal/not-for-me"), True)

escrow = fields("escrow")
shares = [raw(share) for share in escrow["shares"]]
agree("three cards give the recovery secret", combined(shares[1:4]), raw(escrow["secret"]))
agree("five cards give it too", combined(shares), raw(escrow["secret"]))
if combined(shares[:2]) == raw(escrow["secret"]):
    sys.exit("disagreement: two cards tell the secret")

registers = fields("registers")
for room in registers["streams"]:
    made = register_room(raw(registers["unitStreamKey"]), registers["unit"], room["name"])
    agree(f"register {room['name']}", made, (room["stream"], raw(room["key"])))

sameness = fields("sameness")
secrets = [(secret["name"], raw(secret["key"])) for secret in sameness["secrets"]]
for at, sealed in enumerate(sameness["sealed"]):
    reading = lambda held: open_sameness(sealed["event"], sameness["stream"], held)
    agree(f"sameness {at}", reading(secrets), sealed["says"])
    fewer = [[secret for secret in secrets if secret[0] != name] for name in sealed["restsOn"]]
    agree(f"sameness {at} opens with all it rests on", [reading(held) for held in fewer], [None] * len(fewer))

hits = fields("hits")
first, second = ([raw(key["key"]) for key in hits["keys"] if key["case"] == name] for name in hits["cases"])
for at, sealed in enumerate(hits["sealed"]):
    agree(f"hit between two cases {at}", open_hit(sealed["event"], hits["room"], first, second), sealed["says"])
    alone = open_hit(sealed["event"], hits["room"], first, first), open_hit(sealed["event"], hits["room"], second, second)
    agree(f"hit between two cases {at} opens with both", alone, (None, None))

if len(sys.argv) > 2:
    grant = fields("grant")
    statement, commitment = p.read_grant_text(raw(grant["signPublic"]), pathlib.Path(sys.argv[2]).read_bytes())
    agree("grant", commitment, raw(grant["commitment"]))
    agree("grant gives the case key", statement["keys"][0]["key"], grant["caseKey"])

print(json.dumps(found))
