"""frame.md 9: the frames of a device of which some were lost with its disk, as their author says; also what a chain without a gap comes to."""


def gaps_in(device, number, tips):
    """What a frame says of acts that its own device lost, as places (number, hash): what it goes on from, and the last one lost."""
    own = [(at, known) for owner, at, known in tips if owner == device]
    for before, last in zip(own[0::2], own[1::2]):
        first = before == (0, bytes(32))
        if last[0] < number and (first or before[0] < last[0]):
            yield None if first else before, last


def accepted_of(device, signed):
    """Of frames (number to hash to header, each signed by itself) those to which a line of hashes leads: by number from 0, those of a number
    by their hashes, none where it is lost."""
    every = [(number, outer) for number in sorted(signed) for outer in signed[number].values()]
    places, lost, before = set(), set(), -1
    while before < len(places) + len(lost):
        before = len(places) + len(lost)
        for number, outer in every:
            here, behind = (number, outer["hash"]), (number - 1, outer["previous"])
            if behind == (-1, bytes(32)) or behind in places or here in lost:
                places.add(here)
            if here in lost and number > 0:
                lost.add(behind)
            lost.update(last for after, last in gaps_in(device, number, outer["tips"]) if after is None or after in places)
        places |= lost
    upto = max((number for number, _ in places), default=-1) + 1
    found = [signed.get(number, {}) for number in range(upto)]
    return [{known: outer for known, outer in some.items() if (number, known) in places} for number, some in enumerate(found)]
