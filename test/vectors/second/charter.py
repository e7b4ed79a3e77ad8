"""Who belongs to the unit: charter.md 1 to 5, from the page alone.

What the charter of the demonstration never needs, because one person made it, is in charter_apart.py.
"""
import copy
import json
import struct

import charter_apart
import probity as p


def blocks_in(data, unit, unit_keys):
    """charter.md 1 and 5: of one file, every block that a unit key opens: body and signatures by device."""
    for owner, place, box in p.read_records(b"PRBC", data):
        block = p.open_any(unit_keys, p.context("charter", owner, place), box) if owner == unit else None
        if block is None:
            continue  # Of another unit, or of after this workstation lost its place in this one.
        magic, version, size = struct.unpack(">4sBI", block[:9])
        body, count, signatures = block[9 : 9 + size], block[9 + size], block[10 + size :]
        p.require(magic == b"PRBK" and version == 1 and len(signatures) == 80 * count, "charter/malformed")
        yield body, {device.hex(): signature for device, signature in struct.iter_unpack(">16s64s", signatures)}


def united(blocks):
    """charter.md 1: by hash; equal bodies with the signatures of all."""
    found = {}
    for body, signatures in blocks:
        name = p.blake2b(32, p.label("charter-block") + body).hex()
        found.setdefault(name, (body, {}))[1].update(signatures)
    return found


class Standing:
    """What blocks add up to, act by act."""

    def __init__(self):
        self.members, self.devices, self.custodians, self.keys, self.voided, self.outside = {}, {}, [], [], [], []
        self.held = set()

    def acting(self, device):
        known = self.devices.get(device)
        return known["member"] if known and known["cutOff"] is None and known["member"] in self.members else None

    def able(self):
        """Custodians with a device that may act."""
        return {member for device in self.devices if (member := self.acting(device)) in self.custodians}

    def take(self, act):
        """charter.md 2 and 4: does what an act says to whom it finds, and tells whether it can be said here (Sensible)."""
        what, member = act["act"], act.get("member")
        is_member = member in self.members
        if what in charter_apart.CHANGES:
            return charter_apart.CHANGES[what](self, act)
        if what == "member.added":
            self.members.setdefault(member, act["offices"])
            return not is_member
        if what == "device.added" and is_member and act["device"] not in self.devices:
            public = bytes.fromhex(act["signPublic"])
            self.devices[act["device"]] = {"member": member, "public": public, "cutOff": None}
            return True
        if what == "custodian.added" and is_member and member not in self.custodians:
            self.custodians.append(member)
            return True
        return what in ("policy.set", "escrow.set", "dispute.settled")

    def believes(self, epoch, key):
        """charter.md 2: a renewed unit key answers to a commitment."""
        told = p.label("unit-key-commitment") + bytes.fromhex(self.unit) + struct.pack(">I", epoch) + key
        return epoch == 0 or (epoch, p.blake2b(32, told).hex()) in self.keys + self.voided


class Block:
    def __init__(self, name, body, signatures):
        self.name, self.body, self.signatures, self.said = name, body, signatures, json.loads(body)
        self.acts, self.parents, self.height = (self.said[what] for what in ("acts", "parents", "height"))

    def stands_before(self, before, sides):
        """charter.md 4, Signed: who may sign here, and who did."""
        able = before.able()
        in_all = {member for member in able if all(member in side.able() for side in sides)}
        self.before, self.custodians, self.signers = before, in_all or able, set()
        for device, signature in self.signatures.items():
            if member := before.acting(device):
                public = before.devices[device]["public"]
                if p.is_signed(public, "charter-signature", self.body, signature):
                    self.signers.add((device, member))

    def vouched(self, act, members):
        """A device of a member who signed, and was there before."""
        return act["act"] == "device.added" and act["member"] in self.before.members and act["member"] in members

    def suffices(self, signers):
        members = {member for _, member in signers}
        two = max(1, min(2, len(self.custodians)))
        needs = [1 if act["act"] in charter_apart.ONE_SIGNS else two for act in self.acts if not self.vouched(act, members)]
        return len(members & self.custodians) >= max(needs, default=0)

    def is_sensible(self, before):
        """charter.md 4, Sensible."""
        after = copy.deepcopy(before)
        return charter_apart.is_due(self) and all(after.take(act) for act in self.acts) and bool(after.able())


def add_up(blocks):
    """charter.md 4: what blocks come to, in order. Where the acts that count would leave nobody who may act, fewer count."""
    for held, acts in charter_apart.acts_that_count(blocks):
        standing = Standing()
        standing.held = held
        for act in acts:
            standing.take(act)
        if standing.able():
            break
    return standing


def is_first(block):
    """charter.md 3."""
    block.past, after = {block.name}, Standing()
    for act in block.acts:
        after.take(act)
    block.stands_before(after, [])
    block.before = Standing()
    return block.height == 0 and not block.parents and bool(block.signers)


def is_next(block, standing):
    """charter.md 4: placed, sensible and signed, behind blocks that stand."""
    parents = [each for each in standing if each.name in block.parents]
    is_known = len(parents) == len(block.parents) > 0
    nested = any(one.name in other.past for one in parents for other in parents if one is not other)
    if not is_known or nested or block.height != max(parent.height for parent in parents) + 1:
        return False
    upto = lambda past: add_up([each for each in standing if each.name in past])
    block.past = {block.name}.union(*(parent.past for parent in parents))
    before = upto(block.past)
    if not block.is_sensible(before):
        return False
    block.stands_before(before, [upto(parent.past) for parent in parents])
    return block.suffices(block.signers)


def read_charter(unit, genesis, found):
    """charter.md 4: what blocks and signatures add up to, from the block that the anchor names."""
    p.require(genesis in found, "charter/not-anchored")
    standing, blocks = [], [Block(name, *each) for name, each in found.items()]
    for block in sorted(blocks, key=lambda block: (block.height, block.name)):
        if block.said["unit"] == unit and (is_first(block) if block.name == genesis else is_next(block, standing)):
            standing.append(block)
    p.require(standing, "charter/signature")
    charter, overruled = add_up(standing), charter_apart.overruled_among(standing)
    counting = [block for block in standing if block not in overruled]
    charter.voided = charter_apart.keys_of(overruled)
    followed = {name for block in counting for name in block.parents}
    charter.unit, charter.heads = unit, sorted(block.name for block in counting if block.name not in followed)
    return charter
