"""What the acts of one stream come to, from docs/formats/fold.md alone. What two people did apart, and the demonstration never needs, is in
fold_apart.py, which goes on from here.
"""
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
    key = keys.get(("compartment-key", stream, event["compartment"]))
    if key is None:
        return None
    bound = p.context("compartment", stream, event["compartment"])
    return json.loads(p.open_box(key, bound, base64.b64decode(event["box"])))


def light(event, *left_out):
    """fold.md 2 and 5: the file of a letter stays in its frame."""
    is_letter = event["type"] == "letter.issued/1"
    return {name: value for name, value in event.items() if not (is_letter and name in left_out)}


def has_seen(act, name):
    """fold.md 3."""
    device, number, *_ = name.split("-")
    newest = act["number"] - 1 if act["device"] == device else act["deps"].get(device, -1)
    return act["name"] == name or int(number) <= newest


# -- fold.md 4: fields --------------------------------------------------------------------------------------------

WHOLE = {
    **{"triage.decided/1": "triage", "risk.assessed/1": "risk", "investigation-plan.written/1": "investigation-plan"},
    **{"characteristics.recorded/1": "characteristics", "reporter.identified/1": "reporter"},
    "reporter-support.planned/1": "support-plan",
}


def fields_set(event):
    """Field, value, and the acts it replaces; nothing there: those its author had seen."""
    kind, over = event["type"], event.get("over")
    said = {name: value for name, value in event.items() if name not in ("type", "over")}
    if kind in WHOLE:
        yield WHOLE[kind], said, over
    elif kind == "report.recorded/1":
        yield from ((f"report/{part}", value, None) for part, value in said.items())
    elif kind == "report.amended/1":
        yield f"report/{said['change']['part']}", said["change"]["value"], over
    elif kind in ("disclosure.stopped/1", "disclosure.people-named/1"):
        yield "named-people", said["namedPeople"], over
    elif kind in ("receipt.recorded/1", "receipt.corrected/1"):
        why = {"correctedBecause": said["reason"]} if kind == "receipt.corrected/1" else {}
        value = {"receivedOn": said["receivedOn"], "evidence": said["evidence"], **why}
        yield f"receipt/{said['letterId']}", value, over or []


# -- fold.md 5: turns ---------------------------------------------------------------------------------------------

FORMATS = pathlib.Path(__file__).parents[3] / "docs/formats"
TURNS = json.loads((FORMATS / "turns.json").read_text("utf-8"))["turns"]
STATUS, GOING_ON_CAUTION = "case/status", 2


def course_of(event):
    about = event["about"] if isinstance(event.get("about"), dict) else {}
    drafted = "begun" if event.get("version") == 1 else f"{event.get('planId')}/drafted"
    said = {"matter": about.get("id") or event.get("determinationId", "case"), "drafted": drafted}
    return TURNS[event["type"]]["course"].format_map({**event, **said})


def goes_on(event):
    when = TURNS[event["type"]].get("goesOn", False)
    return all(event[name] == value for name, value in when.items()) if isinstance(when, dict) else when


def caution(event):
    how = GOING_ON_CAUTION if goes_on(event) else TURNS[event["type"]]["caution"]
    if isinstance(how, int):
        return how
    if "values" in how:
        return how["values"].get(event[how["by"]], -1) + len(event.get(how.get("plusCountOf"), []))
    said = "".join(event[name] for name in how.get("later") or how["earlier"])
    return int("".join(filter(str.isdigit, said))) * (1 if "later" in how else -1)


def name_of(one):
    """Of a version of a field, or a head of a course: the act it comes from."""
    return one["act"]["name"]


def version_told(one):
    return {"act": name_of(one), "value": one["value"]}


class Fold:
    """One case, act by act in the order of frame.md 5."""

    def __init__(self):
        self.case, self.fields, self.turns = None, {}, {}

    def take(self, act, event):
        if event["type"] == "case.opened/1":
            self.case = self.case or event
        for field, value, over in fields_set(event):
            gone = lambda name: has_seen(act, name) if over is None else name in [*over, act["name"]]
            left = [one for one in self.fields.get(field, []) if not gone(name_of(one))]
            self.fields[field] = [*left, {"act": act, "value": value}]
        if event["type"] in TURNS:
            course = course_of(event)
            apart = [head for head in self.turns.get(course, []) if not has_seen(act, name_of(head))]
            self.turns[course] = [*apart, {"act": act, "event": light(event, "pdfBase64", "docxBase64")}]

    def caution(self, head):
        return caution(head["event"])

    def contests(self):
        return []

    def status(self):
        kinds = {head["event"]["type"] for head in self.turns.get(STATUS, [])}
        is_open = "case.reopened/1" in kinds or not kinds
        return "open" if is_open else "withdrawn" if "case.withdrawn/1" in kinds else "closed"

    def said(self):
        """fold.md 2: what is told of a case."""
        if self.case is None:
            return {}
        fields = {field: versions for field, versions in self.fields.items() if versions}
        courses = {course: heads for course, heads in self.turns.items() if heads}
        subject = {"subject": fields["report/subject"][0]["value"]} if "report/subject" in fields else {}
        return {
            **{"reference": self.case["reference"], "status": self.status(), "contests": sorted(self.contests())},
            **{"fields": {field: list(map(version_told, versions)) for field, versions in fields.items()}, **subject},
            "courses": {course: self.course_told(heads) for course, heads in courses.items()},
        }

    def course_told(self, heads):
        return {"heads": list(map(name_of, heads)), "stands": name_of(max(heads, key=self.caution))}


def projection(stream, acts, keys, folded):
    """fold.md 2: one line, folded into what is given."""
    told = []
    for act in sorted(acts, key=lambda act: (act["depth"], act["device"], act["number"], act["hash"])):
        digests = []
        for sealed in act["events"]:
            event = opened(sealed, stream, keys)
            if event is not None:
                folded.take(act, event)
            written = canonical(light(event or sealed, "pdfBase64"))
            digests.append({"type": sealed["type"], "sha256": hashlib.sha256(written).hexdigest()})
        seen = {device: number for device, number in act["deps"].items() if device != act["device"]}
        told.append({"name": act["name"], "at": act["at"], "by": act["by"], "seen": seen, "events": digests})
    return canonical({"stream": stream, "acts": told, **folded.said()})
