"""What people recorded of a case who had not seen each other: steps beside a closing, what is contested, choices. From docs/formats/fold.md
alone. The demonstration never needs it.
"""
import json

from fold import FORMATS, STATUS, Fold, canonical, goes_on, has_seen, name_of

NOT_STEPS = tuple(json.loads((FORMATS / "turns.json").read_text("utf-8"))["notSteps"])
STEP_CAUTION = 3


def are_apart(one, other):
    return not has_seen(one, other["name"]) and not has_seen(other, one["name"])


def is_step(head):
    return "isStep" in head


class FoldApart(Fold):
    def __init__(self):
        super().__init__()
        self.work, self.choices = {}, []

    def take(self, act, event):
        super().take(act, event)
        if event["type"] == "contest.settled/1":
            self.choose(act, event["contest"], event["stands"], event["over"])
        if event["type"] == "case.closed/1":
            apart = [work for work in self.work.values() if are_apart(act, work["act"])]
            self.turns[STATUS] += [work for work in apart if work not in self.turns[STATUS]]
        if not event["type"].startswith(NOT_STEPS):
            self.step({"act": act, "event": event, "isStep": True})

    def step(self, work):
        """fold.md 5, Steps."""
        act, heads = work["act"], self.turns.get(STATUS, [])
        self.work[act["device"]] = work
        if any(head["event"]["type"] == "case.closed/1" and are_apart(act, head["act"]) for head in heads):
            self.turns[STATUS] = [head for head in heads if not has_seen(act, name_of(head))] + [work]

    def choose(self, act, contest, stands, over):
        """fold.md 6."""
        unseen = [one for one in self.choices if one["contest"] == contest and not has_seen(act, name_of(one))]
        kept = [stands, *(one["stands"] for one in unseen)]
        into = self.fields if contest in self.fields else self.turns
        before = into.get(contest, [])
        aside = [one for one in before if name_of(one) in over and name_of(one) not in kept]
        back = [was for one in unseen for was in one["aside"] if name_of(was) == stands]
        names = [name_of(one) for one in before]
        into[contest] = [one for one in before if one not in aside] + [one for one in back if name_of(one) not in names]
        self.choices.append({"act": act, "contest": contest, "stands": stands, "aside": aside})

    def caution(self, head):
        return STEP_CAUTION if is_step(head) else super().caution(head)

    def contests(self):
        for field, versions in self.fields.items():
            if len({canonical(one["value"]) for one in versions}) > 1:
                yield field
        for course, heads in self.turns.items():
            told = {canonical(head["event"]["type"] if is_step(head) else head["event"]) for head in heads}
            if len(told) > 1 and not all(is_step(head) or goes_on(head["event"]) for head in heads):
                yield course

    def status(self):
        """fold.md 5, Status."""
        said, heads = super().status(), self.turns.get(STATUS, [])
        return "open" if said == "closed" and any(map(is_step, heads)) else said
