"""Who belongs to the unit: charter.md 1 to 5, from the page alone."""
import copy
import json
import struct

import probity as p

TAKES = {"custodian.removed", "member.removed", "device.revoked"}
ONE_SIGNS = TAKES | {"unit-key.renewed"}


def open_any(keys, read):
    """A reader tries the keys it holds."""
    for key in keys:
        try:
            return read(key)
        except p.Refused as cause:
            if str(cause) != "seal/not-for-me":
                raise
    return None


def blocks_in(data, unit, unit_keys):
    """charter.md 1 and 5: of one file, every block that a unit key opens: body and signatures by device."""
    for owner, place, box in p.read_records(b"PRBC", data):
        block = open_any(unit_keys, lambda key: p.open_box(key, p.context("charter", owner, place), box))
        if owner != unit or block is None:
            continue  # Of another unit, or of after this workstation lost its place in this one.
        magic, version, size = struct.unpack(">4sBI", block[:9])
        body, count, signatures = block[9 : 9 + size], block[9 + size], block[10 + size :]
        if magic != b"PRBK" or version != 1 or len(signatures) != 80 * count:
            raise p.Refused("charter/malformed")
        signed = [signatures[at : at + 80] for at in range(0, len(signatures), 80)]
        yield body, {one[:16].hex(): one[16:] for one in signed}


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
        self.members, self.devices, self.custodians, self.keys, self.outside = {}, {}, [], [], []

    def acting(self, device):
        known = self.devices.get(device)
        return known["member"] if known and known["cutOff"] is None and known["member"] in self.members else None

    def able(self):
        """Custodians with a device that may act."""
        return {member for device in self.devices if (member := self.acting(device)) in self.custodians}

    def newest_epoch(self):
        return max((epoch for epoch, _, _ in self.keys), default=0)

    def follows(self, act):
        """charter.md 4, Sensible: whether an act can be said here."""
        what, member, known = act["act"], act.get("member"), self.devices.get(act.get("device"))
        if what == "member.added":
            return member not in self.members
        if what == "device.added":
            return member in self.members and known is None
        if what == "custodian.added":
            return member in self.members and member not in self.custodians
        if what == "custodian.removed":
            return member in self.custodians
        if what == "member.removed":
            owners = [self.devices.get(end["device"], {}).get("member") for end in act["cutOffs"]]
            return member in self.members and all(owner == member for owner in owners)
        if what == "device.revoked":
            return known is not None and known["cutOff"] is None
        if what == "unit-key.renewed":
            return act["epoch"] == self.newest_epoch() + 1
        if what == "outside-keys.set":
            keys = (act["signing"], act["receiving"])
            in_use = bool(self.outside) and self.outside[-1][:2] == keys
            fresh = all(old[0] != keys[0] and old[1] != keys[1] for old in self.outside)
            return all(each in self.members for each in act["members"]) and (in_use or fresh)
        return what != "unit.founded" and (what != "offices.set" or member in self.members)

    def apply(self, act, block):
        what, member = act["act"], act.get("member")
        if what == "member.added":
            self.members.setdefault(member, act["offices"])
        elif what == "offices.set" and member in self.members:
            self.members[member] = act["offices"]
        elif what == "device.added" and member in self.members and act["device"] not in self.devices:
            public = bytes.fromhex(act["signPublic"])
            self.devices[act["device"]] = {"member": member, "public": public, "cutOff": None}
        elif what == "custodian.added" and member in self.members and member not in self.custodians:
            self.custodians.append(member)
        elif what == "unit-key.renewed":
            self.keys.append((act["epoch"], act["commitment"], block))
        elif what == "outside-keys.set":
            keys = (act["signing"], act["receiving"])
            if self.outside and self.outside[-1][:2] == keys:
                self.outside.pop()
            self.outside.append((*keys, act["members"]))
        elif what == "device.revoked":
            self.end(act["device"], act["number"], act["hash"])
        if what in ("member.removed", "custodian.removed") and member in self.custodians:
            self.custodians.remove(member)
        if what == "member.removed":
            self.members.pop(member, None)
            for end in act["cutOffs"]:
                self.end(end["device"], end["number"], end["hash"])
            for device, known in self.devices.items():
                if known["member"] == member and known["cutOff"] is None:
                    self.end(device, -1, "0" * 64)

    def end(self, device, number, known):
        """Of two cut-offs the lower number holds."""
        cut_off = self.devices[device]["cutOff"] if device in self.devices else (-1, "")
        if cut_off is None or number < cut_off[0]:
            self.devices[device]["cutOff"] = (number, known)


class Block:
    def __init__(self, name, body, signatures):
        self.name, self.body, self.signatures, self.said = name, body, signatures, json.loads(body)
        self.acts, self.parents, self.height = self.said["acts"], self.said["parents"], self.said["height"]

    def stands_before(self, before, sides):
        """charter.md 4, Signed: who may sign here, and who did."""
        able = before.able()
        in_all = {member for member in able if all(member in side.able() for side in sides)}
        self.before, self.custodians, self.signers = before, in_all or able, set()
        for device, signature in self.signatures.items():
            if member := before.acting(device):
                try:
                    p.VerifyKey(before.devices[device]["public"]).verify(p.label("charter-signature") + self.body, signature)
                    self.signers.add((device, member))
                except p.BadSignatureError:
                    pass  # Counts for nothing.

    def vouched(self, act, members):
        return act["act"] == "device.added" and act["member"] in self.before.members and act["member"] in members

    def suffices(self, signers):
        members = {member for _, member in signers}
        two = max(1, min(2, len(self.custodians)))
        needs = [1 if act["act"] in ONE_SIGNS else two for act in self.acts if not self.vouched(act, members)]
        return len(members & self.custodians) >= max(needs, default=0)

    def adds_own_devices(self):
        return all(self.vouched(act, {member for _, member in self.signers}) for act in self.acts)

    def weight(self):
        return len({member for _, member in self.signers} & self.custodians)

    def apart(self, other):
        return other.name not in self.past and self.name not in other.past

    def lacks_without(self, others):
        """Whether those blocks take signers without whom it lacks signatures."""
        acts = [act for other in others for act in other.acts if act["act"] in TAKES]
        devices = {act.get("device") for act in acts}
        members = {act.get("member") for act in acts}
        left = {(device, member) for device, member in self.signers if device not in devices and member not in members}
        return left != self.signers and not self.suffices(left)

    def sensible(self, before):
        settles = [act for act in self.acts if act["act"] == "dispute.settled"]
        kinds = [act["act"] for act in self.acts]
        if len(settles) != (len(self.parents) > 1) or kinds.count("unit-key.renewed") > 1:
            return False
        if not all(name in self.past for act in settles for name in act["blocks"]):
            return False
        if {"member.removed", "device.revoked"} & set(kinds) and "unit-key.renewed" not in kinds:
            return False
        after = copy.deepcopy(before)
        for act in self.acts:
            if not after.follows(act):
                return False
            after.apply(act, self.name)
        return bool(after.able())


def add_up(blocks):
    """charter.md 4, Blocks made at one time; in order, each with its past among them."""
    overruled = set()
    for one in sorted(blocks, key=Block.weight, reverse=True):
        heavier = [each for each in blocks if each.weight() > one.weight() and each.name not in overruled]
        if one.lacks_without([each for each in heavier if one.apart(each)]):
            overruled.add(one.name)
    holding = [block for block in blocks if block.name not in overruled]

    def contested(one):
        apart = [each for each in holding if each is not one and one.apart(each)]
        claims = [each for each in apart if set(each.parents) & set(one.parents)]
        claimed = any(one.adds_own_devices() or not each.adds_own_devices() for each in claims)
        return claimed or one.lacks_without(apart)

    undoubted = [block for block in holding if not contested(block)]
    settled = {name for block in undoubted for act in block.acts if act["act"] == "dispute.settled" for name in act["blocks"]}
    waiting = {block.name for block in holding} - {block.name for block in undoubted} - settled

    def applied(held):
        standing = Standing()
        for block in holding:
            for act in block.acts:
                owner = block.before.devices.get(act.get("device"), {}).get("member", act.get("member"))
                of_custodian = act["act"] in TAKES and owner in block.before.custodians
                if (block.name in waiting and act["act"] not in ONE_SIGNS) or (block.name in held and of_custodian):
                    continue
                standing.apply(act, block.name)
        return standing

    whole = applied(set())
    if whole.able():
        return whole
    removing = [block for block in holding if any(act["act"] in TAKES for act in block.acts)]
    return applied({block.name for block in holding if any(block.apart(other) for other in removing)})


class Charter:
    """charter.md 4: a function of blocks and signatures, from the block that the anchor names."""

    def __init__(self, unit, genesis, found):
        self.unit, standing = unit, {}
        if genesis not in found:
            raise p.Refused("charter/not-anchored")
        blocks = [Block(name, *block) for name, block in found.items()]
        for block in sorted(blocks, key=lambda block: (block.height, block.name)):
            if block.name == genesis:
                self.take_first(block)
                standing[genesis] = block
                continue
            parents = [standing.get(name) for name in block.parents]
            if block.said["unit"] != unit or not parents or None in parents or len(set(block.parents)) != len(parents):
                continue
            nested = any(one.name in other.past for one in parents for other in parents if one is not other)
            if nested or block.height != max(parent.height for parent in parents) + 1:
                continue
            block.past = set().union(*(parent.past for parent in parents))
            upto = lambda past: add_up([each for each in standing.values() if each.name in past])
            before = upto(block.past)
            if block.sensible(before):
                block.stands_before(before, [upto(parent.past) for parent in parents])
                if block.suffices(block.signers):
                    block.past.add(block.name)
                    standing[block.name] = block
        self.blocks, now = list(standing.values()), add_up(list(standing.values()))
        self.members, self.devices, self.custodians = now.members, now.devices, now.custodians
        self.keys, self.epoch, self.outside = now.keys, now.newest_epoch(), now.outside[::-1]
        followed = {name for block in self.blocks for name in block.parents}
        self.heads = sorted(name for name in standing if name not in followed)

    def take_first(self, block):
        """charter.md 3."""
        after = Standing()
        for act in block.acts:
            after.apply(act, block.name)
        block.stands_before(after, [])
        if block.said["unit"] != self.unit or block.height != 0 or block.parents or not block.signers:
            raise p.Refused("charter/signature")
        block.before, block.past = Standing(), {block.name}

    def believes(self, epoch, key):
        """charter.md 2: a renewed unit key answers to a commitment."""
        told = p.label("unit-key-commitment") + bytes.fromhex(self.unit) + struct.pack(">I", epoch) + key
        made = p.blake2b(32, told).hex()
        return epoch == 0 or any((epoch, made) == (each, commitment) for each, commitment, _ in self.keys)
