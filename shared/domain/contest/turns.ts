import { fromMostCautious } from '../determination/caution.ts';
import type { LooseEvent } from '../enlist.ts';

/** @file The one table of turns: events that say how something goes on, of which two made apart cannot both be so. For each: which course
 *  of things it turns, and how cautious it is. Of turns made apart the most cautious is provisional: open over closed, a stricter decision
 *  over a milder one, what leaves more in force over what leaves less; among equals the first in fold order.
 *  The same table stands in docs/formats/turns.json, which other readers go by: a row added here is added there, or
 *  test/vectors/turns-table.test.ts fails. */

/** What an event decides. */
export type Turn = {
  /** The course it turns: `case/status`, `appeal/<id>/end`. */
  readonly course: string;
  /** Greater is more cautious. */
  readonly caution: number;
  /** True where the noun keeps one value: a turn that is not provisional is then held beside, and not folded into it. False where the noun
   *  keeps every turn in a list and shows the more cautious itself. */
  readonly keepsOne: boolean;
  /** True for what only goes on: two of these are no contest, one of them and an end is. */
  readonly goesOn?: boolean | undefined;
};

/** The turn an event makes; none for what only adds. */
export function turnOf(event: LooseEvent): Turn | undefined {
  const turn = Object.hasOwn(turns, event.type) ? turns[event.type] : undefined;
  return turn?.(event);
}

/** How the case stands as a whole. */
export const statusCourse = 'case/status';

type TurnOf = (event: LooseEvent) => Turn | undefined;

/** A turn of which the noun keeps one. */
const one =
  (course: (event: LooseEvent) => string, caution: (event: LooseEvent) => number = () => 0) =>
  (event: LooseEvent): Turn => ({
    course: course(event),
    caution: caution(event),
    keepsOne: true,
  });

/** A turn of which the noun keeps every one. */
const all =
  (course: (event: LooseEvent) => string, caution: (event: LooseEvent) => number = () => 0) =>
  (event: LooseEvent): Turn => ({ ...one(course, caution)(event), keepsOne: false });

/** A step that only goes on, against which an end may stand. */
const goingOn =
  (course: (event: LooseEvent) => string) =>
  (event: LooseEvent): Turn => ({
    course: course(event),
    caution: goingOnCaution,
    keepsOne: false,
    goesOn: true,
  });
const goingOnCaution = 2;

const of = (noun: string, id: string, part: string) => (event: LooseEvent) =>
  `${noun}/${String(event[id])}/${part}`;
const always = (course: string) => () => course;
const ranked = (field: string, fromLeast: readonly string[]) => (event: LooseEvent) =>
  fromLeast.indexOf(String(event[field]));
const byDate = (field: string) => (event: LooseEvent) =>
  Number(String(event[field]).replaceAll('-', ''));
const earlier = (field: string) => (event: LooseEvent) => -byDate(field)(event);

/** What a letter is about: an appeal, a determination, or the case itself. */
function matterOf({ about, determinationId }: LooseEvent & Record<string, unknown>): string {
  const id = typeof about === 'object' && about !== null && 'id' in about ? about.id : undefined;
  const matter = id ?? determinationId;
  return typeof matter === 'string' ? matter : 'case';
}

const conditionsIn = (event: LooseEvent): number =>
  Array.isArray(event['conditions']) ? event['conditions'].length : 0;

const turns: Readonly<Record<string, TurnOf>> = {
  'case.closed/1': one(always(statusCourse), () => 1),
  'case.withdrawn/1': one(always(statusCourse), () => 2),
  'case.reopened/1': one(always(statusCourse), () => 3),
  'case.allocated/1': one(always('case/holder')),
  'case.handed-over/1': one(always('case/holder')),

  'determination.made/1': all(
    always('determination'),
    (event) =>
      1000 * (10 - fromMostCautious.indexOf(String(event['outcome']))) + conditionsIn(event),
  ),
  'determination.confirmed/1': one(of('determination', 'determinationId', 'confirmed')),

  // Heard rather than turned away; the earlier meeting, for the time to tell runs from it; what leaves more in force.
  'appeal.late-decided/1': all(
    of('appeal', 'appealId', 'late'),
    ranked('answer', ['refused', 'accepted']),
  ),
  'appeal.meeting-held/1': all(of('appeal', 'appealId', 'meeting'), earlier('heldOn')),
  'appeal.decided/1': all(of('appeal', 'appealId', 'end'), (event) =>
    ['upheld', 'varied', 'withdrawn', 'confirmed'].indexOf(String(event['outcome'])),
  ),
  'appeal.withdrawn/1': one(of('appeal', 'appealId', 'end'), () => 2),
  // What was told earlier starts the shorter time.
  'appeal.told/1': one(of('appeal', 'appealId', 'told'), earlier('toldOn')),

  'review.decided/1': all(
    of('review', 'reviewId', 'end'),
    ranked('decision', ['remove', 'no-change', 'vary', 'several', 'add']),
  ),
  // A review that was decided was held: that it ended without a decision gives way.
  'review.ended/1': one(of('review', 'reviewId', 'end'), () => -1),
  'review.representations-not-made/1': one(of('review', 'reviewId', 'not-made')),
  'change-report.decided/1': all(
    of('change-report', 'changeId', 'decided'),
    ranked('decision', ['no-review', 'review']),
  ),

  'departure.decided/1': all(
    of('departure', 'departureId', 'decided'),
    ranked('decision', ['approved', 'refused']),
  ),

  // Two first drafts are two plans; two later ones are two versions of one.
  'risk-plan.drafted/1': (event) =>
    all(event['version'] === 1 ? always('risk-plan/begun') : of('risk-plan', 'planId', 'drafted'))(
      event,
    ),
  'risk-plan.ended/1': one(of('risk-plan', 'planId', 'end'), byDate('disposeOn')),
  'mitigation.withdrawn/1': one(of('mitigation', 'mitigationId', 'withdrawn')),
  // Two letters of one kind about one thing. What was withdrawn is not relied on, though somebody served it meanwhile.
  'letter.issued/1': all((event) => `letter/${String(event['kind'])}/${matterOf(event)}/issued`),
  'letter.withdrawn/1': one(of('letter', 'letterId', 'withdrawn'), () => goingOnCaution + 1),
  'notice.served/1': goingOn(of('letter', 'letterId', 'withdrawn')),
  'breach.not-referred/1': one(of('breach', 'breachId', 'not-referred')),
  'representation.not-made/1': one(of('representation', 'invitationId', 'not-made')),
  'clarification.ended/1': one(of('clarification', 'contactId', 'ended')),
  'inquiry.joined/1': all(always('inquiry/joined')),
  'inquiry.left/1': one(of('inquiry', 'inquiryId', 'left')),
  'yearly-update.silence-decided/1': one(
    of('yearly-update', 'escalationId', 'silence'),
    ranked('decision', ['nothing-further', 'ask-again', 'review', 'refer']),
  ),

  // Open over ended.
  'enquiry.ended/1': one(always('enquiry'), () => 1),
  'enquiry.begun/1': one(always('enquiry'), () => 2),
  'line-of-enquiry.changed/1': one(of('line', 'lineId', 'changed')),
  'line-of-enquiry.progressed/1': (event) =>
    (event['status'] === 'in-hand'
      ? goingOn(of('line', 'lineId', 'standing'))
      : one(of('line', 'lineId', 'standing')))(event),
  // Two who did it do not contradict each other; one who did it and one who cancelled it do.
  'task.done/1': goingOn(of('task', 'taskId', 'end')),
  'task.cancelled/1': all(of('task', 'taskId', 'end')),
  'task.given-on/1': one(of('task', 'taskId', 'given')),
  // The later entry, by the time its author gave; that it was moved over that it is gone.
  'exhibit.moved/1': all(
    of('exhibit', 'exhibitId', 'whereabouts'),
    (event) =>
      byDate('movedOn')(event) * 10_000 + Number(String(event['movedAt']).replace(':', '')),
  ),
  'exhibit.disposed/1': all(of('exhibit', 'exhibitId', 'whereabouts')),
  'exhibit.corrected/1': all(of('exhibit', 'exhibitId', 'details')),
  'exhibit.withdrawn/1': all(of('exhibit', 'exhibitId', 'withdrawn')),
  'reporter-support.ended/1': one(always('reporter-support')),
  'reporter-support.contacted/1': goingOn(always('reporter-support')),
  'reporter-support.planned/1': goingOn(always('reporter-support')),
};
