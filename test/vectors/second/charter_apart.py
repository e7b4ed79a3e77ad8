"""What happens to a charter that more than one person signs: changes and removals, keys anew, blocks made at one time. charter.md 4 and
frame.md 6, from the pages alone. The charter of the demonstration never needs it.
"""
TAKES = {"custodian.removed", "member.removed", "device.revoked"}
ONE_SIGNS = TAKES | {"unit-key.renewed"}


def overruled_among(blocks):
    overruled = set()
    for one in sorted(blocks, key=weight, reverse=True):
        heavier = [each for each in blocks if weight(each) > weight(one) and each not in overruled]
        if lacks_without(one, [each for each in heavier if are_apart(one, each)]):
            overruled.add(one)
    return overruled


def acts_that_count(blocks):
    """Of blocks in order, each with its past among them; and, where that leaves nobody who may act, a second answer (5). With each the
    blocks whose removals of custodians are held back."""
    overruled = overruled_among(blocks)
    holding = [block for block in blocks if block not in overruled]
    undoubted = [block for block in holding if not is_contested(block, holding)]
    settlements = [(block, act) for block in undoubted for act in block.acts if act["act"] == "dispute.settled"]
    settled = {name for _, act in settlements for name in act["blocks"]}
    waiting = {block for block in holding if block not in undoubted and block.name not in settled}

    def counting(held):
        counts = lambda block, act: block not in waiting or act["act"] in ONE_SIGNS
        kept = lambda block, act: block.name in held and takes_custodian(block, act)
        return held, [act for block in holding for act in block.acts if counts(block, act) and not kept(block, act)]

    for_good = set().union(*(block.before.held for block, _ in settlements))
    yield counting(for_good)
    removing = [block for block in holding if any(act["act"] in TAKES for act in block.acts)]
    yield counting(for_good | {block.name for block in holding if any(are_apart(block, other) for other in removing)})


def weight(block):
    return len({member for _, member in block.signers} & block.custodians)


def are_apart(one, other):
    """Made at one time: neither is an ancestor of the other."""
    return other.name not in one.past and one.name not in other.past


def lacks_without(block, others):
    """Whether those blocks take signers without whom it lacks signatures."""
    acts = [act for other in others for act in other.acts if act["act"] in TAKES]
    devices, members = {act.get("device") for act in acts}, {act.get("member") for act in acts}
    left = {(device, member) for device, member in block.signers if device not in devices and member not in members}
    return left != block.signers and not block.suffices(left)


def is_contested(block, holding):
    apart = [each for each in holding if each is not block and are_apart(block, each)]
    claims = [each for each in apart if set(each.parents) & set(block.parents)]
    claimed = any(adds_own_devices(block) or not adds_own_devices(each) for each in claims)
    return claimed or lacks_without(block, apart)


def adds_own_devices(block):
    return all(block.vouched(act, {member for _, member in block.signers}) for act in block.acts)


def takes_custodian(block, act):
    owner = block.before.devices.get(act.get("device"), {}).get("member", act.get("member"))
    return act["act"] in TAKES and owner in block.before.custodians


def is_due(block):
    """charter.md 4, Sensible: what a block must bring, and must not, beside what each act asks."""
    kinds = [act["act"] for act in block.acts]
    settled = {name for act in block.acts if act["act"] == "dispute.settled" for name in act["blocks"]}
    renewals, takes_away = kinds.count("unit-key.renewed"), "member.removed" in kinds or "device.revoked" in kinds
    is_settlement = kinds.count("dispute.settled") == (len(block.parents) > 1) and settled <= block.past
    return is_settlement and takes_away <= renewals <= 1


# Each does what its act says, and tells whether it can be said here.


def set_offices(now, act):
    fits = act["member"] in now.members
    now.members |= {act["member"]: act["offices"]} if fits else {}
    return fits


def remove_custodian(now, act):
    fits = act["member"] in now.custodians
    now.custodians = [each for each in now.custodians if each != act["member"]]
    return fits


def remove_member(now, act):
    owned = [device for device, known in now.devices.items() if known["member"] == act["member"]]
    fits = act["member"] in now.members and all(each["device"] in owned for each in act["cutOffs"])
    remove_custodian(now, act)
    now.members.pop(act["member"], None)
    for each in act["cutOffs"]:
        end(now.devices.get(each["device"]), (each["number"], each["hash"]))
    for device in owned:
        now.devices[device]["cutOff"] = now.devices[device]["cutOff"] or (-1, "0" * 64)
    return fits


def revoke_device(now, act):
    known = now.devices.get(act["device"])
    fits = known is not None and known["cutOff"] is None
    end(known, (act["number"], act["hash"]))
    return fits


def end(known, cut_off):
    """Of two cut-offs of a device the lower number holds."""
    if known and (known["cutOff"] is None or cut_off[0] < known["cutOff"][0]):
        known["cutOff"] = cut_off


def newest_epoch(now):
    return max((epoch for epoch, _ in now.keys), default=0)


def renew_key(now, act):
    fits = act["epoch"] == newest_epoch(now) + 1
    now.keys.append((act["epoch"], act["commitment"]))
    return fits


def keys_of(overruled):
    """What was recorded under a key that an overruled block made can be read."""
    renewals = [act for block in overruled for act in block.acts if act["act"] == "unit-key.renewed"]
    return [(act["epoch"], act["commitment"]) for act in renewals]


def set_outside_keys(now, act):
    keys = (act["signing"], act["receiving"])
    is_same = [old[:2] for old in now.outside[-1:]] == [keys]
    is_fresh = not any(old[0] == keys[0] or old[1] == keys[1] for old in now.outside)
    now.outside = [*(now.outside[:-1] if is_same else now.outside), (*keys, act["members"])]
    return all(each in now.members for each in act["members"]) and (is_same or is_fresh)


CHANGES = {
    "offices.set": set_offices,
    "custodian.removed": remove_custodian,
    "member.removed": remove_member,
    "device.revoked": revoke_device,
    "unit-key.renewed": renew_key,
    "outside-keys.set": set_outside_keys,
}


def standing_acts(streams, charter):
    """frame.md 6: without what a workstation wrote after it was taken out and nobody accepted."""
    accepted = {}
    for event in (event for act in streams.get(charter.unit, []) for event in act["events"]):
        if event["type"] == "late-work.accepted/1":
            accepted[event["device"]] = max(event["upTo"], accepted.get(event["device"], -1))

    def stands(act):
        number, known = charter.devices[act["device"]]["cutOff"] or (act["number"], act["hash"])
        beyond = act["number"] > number or (act["number"] == number and act["hash"] != known)
        return not beyond or act["number"] <= accepted.get(act["device"], -1)

    return {stream: list(filter(stands, acts)) for stream, acts in streams.items()}
