"""What the acts of one stream come to, from docs/formats/fold.md alone."""
import base64
import hashlib
import json
import pathlib

import probity as p


def canonical(value):
    """fold.md 1: JSON with sorted names and without spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def opened(event, stream, keys):
    """frame.md 5: an event of a compartment, where its key is held. Otherwise nothing."""
    if "box" not in event or "compartment" not in event:
        return event
    key = keys.get((stream, event["compartment"]))
    if key is None:
        return None
    bound = p.context("compartment", stream, event["compartment"])
    return json.loads(p.open_box(key, bound, base64.b64decode(event["box"])))


def light(event):
    """fold.md 2: the file of a letter stays in its frame."""
    return {name: value for name, value in event.items() if (event["type"], name) != ("letter.issued/1", "pdfBase64")}


def has_seen(act, name):
    """fold.md 3."""
    device, number, *_ = name.split("-")
    if act["name"] == name:
        return True
    if act["device"] == device:
        return int(number) < act["number"]
    return int(number) <= act["deps"].get(device, -1)


# -- fold.md 4: fields --------------------------------------------------------------------------------------------

WHOLE = {
    "triage.decided/1": "triage",
    "risk.assessed/1": "risk",
    "investigation-plan.written/1": "investigation-plan",
    "characteristics.recorded/1": "characteristics",
    "reporter.identified/1": "reporter",
    "reporter-support.planned/1": "support-plan",
}


def fields_set(event):
    """Field, value, and the acts it replaces; nothing there: those its author had seen."""
    kind, said = event["type"], {name: value for name, value in event.items() if name not in ("type", "over")}
    if kind in WHOLE:
        yield WHOLE[kind], said, event["over"]
    elif kind == "report.recorded/1":
        for part, value in said.items():
            yield f"report/{part}", value, None
    elif kind == "report.amended/1":
        yield f"report/{said['change']['part']}", said["change"]["value"], event["over"]
    elif kind in ("disclosure.stopped/1", "disclosure.people-named/1"):
        yield "named-people", said["namedPeople"], event.get("over")
    elif kind == "receipt.recorded/1":
        value = {name: said[name] for name in ("receivedOn", "evidence")}
        yield f"receipt/{said['letterId']}", value, []
    elif kind == "receipt.corrected/1":
        value = {name: said[name] for name in ("receivedOn", "evidence")}
        yield f"receipt/{said['letterId']}", {**value, "correctedBecause": said["reason"]}, event["over"]


# -- fold.md 5: turns ---------------------------------------------------------------------------------------------

TABLE = json.loads((pathlib.Path(__file__).parents[3] / "docs/formats/turns.json").read_text("utf-8"))
TURNS, NOT_STEPS = TABLE["turns"], tuple(TABLE["notSteps"])
STATUS, STEP_CAUTION, GOING_ON_CAUTION = "case/status", 3, 2


def course_of(event):
    if event["type"] not in TURNS:
        return None
    matter = event["about"].get("id") if isinstance(event.get("about"), dict) else None
    drafted = "begun" if event.get("version") == 1 else f"{event.get('planId')}/drafted"
    said = {"matter": matter or event.get("determinationId", "case"), "drafted": drafted}
    return TURNS[event["type"]]["course"].format_map({**event, **said})


def goes_on(event):
    when = TURNS[event["type"]].get("goesOn", False)
    return all(event[name] == value for name, value in when.items()) if isinstance(when, dict) else when


def caution(head):
    event = head["event"]
    if head["step"] or goes_on(event):
        return STEP_CAUTION if head["step"] else GOING_ON_CAUTION
    how = TURNS[event["type"]]["caution"]
    if isinstance(how, int):
        return how
    if "values" in how:
        return how["values"].get(event[how["by"]], -1) + len(event.get(how.get("plusCountOf"), []))
    digits = int("".join(filter(str.isdigit, "".join(event[name] for name in how.get("later") or how["earlier"]))))
    return digits if "later" in how else -digits


def is_step(event):
    return not event["type"].startswith(NOT_STEPS)


class Fold:
    """One case, act by act in the order of frame.md 5."""

    def __init__(self):
        self.case, self.fields, self.turns, self.work, self.settled = None, {}, {}, {}, []

    def take(self, act, event):
        if event["type"] == "contest.settled/1":
            return self.settle(act, event)
        if event["type"] == "case.opened/1":
            self.case = self.case or event
        for field, value, over in fields_set(event):
            versions = self.fields.setdefault(field, [])
            gone = [name for name, _ in versions if has_seen(act, name)] if over is None else over
            versions[:] = [version for version in versions if version[0] not in [*gone, act["name"]]]
            versions.append((act["name"], value))
        self.turn(act, event)
        if is_step(event):
            self.step({"act": act, "event": event, "step": True})

    def turn(self, act, event):
        course = course_of(event)
        if course is None:
            return
        apart = [head for head in self.turns.get(course, []) if not has_seen(act, head["act"]["name"])]
        said = {name: value for name, value in event.items() if name not in ("pdfBase64", "docxBase64")}
        heads = [*apart, {"act": act, "event": said, "step": False}]
        if event["type"] == "case.closed/1":
            unseen = lambda work: not has_seen(act, work["act"]["name"]) and not has_seen(work["act"], act["name"])
            heads += [work for work in self.work.values() if unseen(work) and work not in apart]
        self.turns[course] = heads

    def step(self, work):
        act, heads = work["act"], self.turns.get(STATUS, [])
        self.work[act["device"]] = work
        closings = [head["act"] for head in heads if head["event"]["type"] == "case.closed/1"]
        if any(not has_seen(act, done["name"]) and not has_seen(done, act["name"]) for done in closings):
            self.turns[STATUS] = [head for head in heads if not has_seen(act, head["act"]["name"])] + [work]

    def settle(self, act, event):
        contest, stands = event["contest"], event["stands"]
        apart = [one for one in self.settled if one["contest"] == contest and not has_seen(act, one["act"])]
        kept = [stands, *(one["stands"] for one in apart)]
        back = [was for one in apart for name, was in one["aside"] if name == stands]
        into = self.fields if contest in self.fields else self.turns
        name_of = (lambda version: version[0]) if into is self.fields else (lambda head: head["act"]["name"])
        before = into.get(contest, [])
        aside = [one for one in before if name_of(one) in event["over"] and name_of(one) not in kept]
        names = [name_of(one) for one in before]
        into[contest] = [one for one in before if one not in aside] + [one for one in back if name_of(one) not in names]
        aside = [(name_of(one), one) for one in aside]
        self.settled.append({"contest": contest, "stands": stands, "act": act["name"], "aside": aside})

    def contests(self):
        for field, versions in self.fields.items():
            if len({canonical(value) for _, value in versions}) > 1:
                yield field
        for course, heads in self.turns.items():
            told = {canonical({"type": head["event"]["type"]} if head["step"] else head["event"]) for head in heads}
            if len(told) > 1 and not all(head["step"] or goes_on(head["event"]) for head in heads):
                yield course

    def status(self):
        kinds = {head["event"]["type"] for head in self.turns.get(STATUS, []) if not head["step"]}
        if "case.reopened/1" in kinds or not kinds:
            return "open"
        stepped = any(head["step"] for head in self.turns[STATUS])
        return "withdrawn" if "case.withdrawn/1" in kinds else "open" if stepped else "closed"


def projection(stream, acts, keys):
    """fold.md 2: one line."""
    folded, told = Fold(), []
    for act in sorted(acts, key=lambda act: (act["depth"], act["device"], act["number"], act["hash"])):
        events = [(event, opened(event, stream, keys)) for event in act["events"]]
        for _, event in events:
            if event is not None:
                folded.take(act, event)
        digests = [
            {"sha256": hashlib.sha256(canonical(light(event or sealed))).hexdigest(), "type": sealed["type"]}
            for sealed, event in events
        ]
        seen = {device: number for device, number in act["deps"].items() if device != act["device"]}
        told.append({"name": act["name"], "at": act["at"], "by": act["by"], "seen": seen, "events": digests})
    said = {"stream": stream, "acts": told}
    if folded.case is not None:
        subject = folded.fields.get("report/subject", [(None, None)])[0][1]
        said |= {"reference": folded.case["reference"], "status": folded.status(), "subject": subject}
        said["fields"] = {
            field: [{"act": name, "value": value} for name, value in versions]
            for field, versions in folded.fields.items()
            if versions
        }
        said["courses"] = {
            course: {"heads": [head["act"]["name"] for head in heads], "stands": max(heads, key=caution)["act"]["name"]}
            for course, heads in folded.turns.items()
            if heads
        }
        said["contests"] = sorted(folded.contests())
    return canonical(said)
