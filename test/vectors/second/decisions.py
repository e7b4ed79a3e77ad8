"""What was decided of cases, and lies sealed in a register that everybody reads: frame.md 8, sameness.md, hits.md, from the pages alone."""
import base64
import json

import probity as p


def register_room(unit_stream_key, unit, name):
    """frame.md 8: the number of a register's stream, and its key."""
    stream = p.blake2b(16, p.label("register-room", unit, name), unit_stream_key).hex()
    return stream, p.blake2b(32, p.label("register-key", unit, name), unit_stream_key)


def opened(key, bound, box):
    """What a box holds; nothing where it is another's, or none."""
    try:
        return json.loads(p.open_box(key, bound, base64.b64decode(box)))
    except (p.Refused, ValueError):
        return None


# -- sameness.md 2 ------------------------------------------------------------------------------------------------


def joined(one, other):
    return bytes(a ^ b for a, b in zip(one, other))


def secrets_of(event, secrets):
    """Of the secrets held, (name, key), the one or the two that an event rests on, by its hint; in the order of their names."""
    hint = bytes.fromhex(event["hint"])
    made = {p.blake2b(16, p.label("sameness-hint", event["salt"], name), key): (name, key) for name, key in secrets}
    if hint in made:
        yield [made[hint]]
    for one in made:
        other = joined(one, hint)
        if other in made and made[one][0] < made[other][0]:
            yield [made[one], made[other]]


def open_sameness(event, stream, secrets):
    """The decision, or nothing."""
    for found in secrets_of(event, secrets):
        part = b""
        for name, key in reversed(found):
            part = p.blake2b(32, p.label("sameness-key", event["salt"], name) + part, key)
        decision = opened(part, p.context("sameness", stream, event["salt"]), event["box"])
        if decision is not None:
            return decision
    return None


# -- hits.md 3 ----------------------------------------------------------------------------------------------------


def open_hit(event, room, keys, others):
    """A decision on a hit between two cases, or nothing: by every key of the case whose number is smaller, and of the other."""
    for key in keys:
        for other in others:
            both = p.blake2b(32, p.label("check-pair-key") + other, key)
            if p.blake2b(16, p.label("check-pair-tag"), both).hex() == event["tag"]:
                return opened(both, p.context("check-pair", room), event["sealed"])
    return None
