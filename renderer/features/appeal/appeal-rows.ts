import type { Appeal } from '../../../shared/domain/appeal/slice.ts';
import { planOf } from '../../../shared/domain/appeal/standing.ts';
import { appealOutcomeNames, tellingNames } from '../../../shared/domain/appeal/sentences.ts';
import type { DecidedBy } from '../../../shared/domain/decided-by.ts';
import { officeNames } from '../../../shared/domain/office.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Row } from '../../ui/rows.tsx';
import { absenceWords, capacityWords, formWords } from './words.ts';

/** @file What an appeal says of itself, line by line. */

const said = (rows: readonly Row[]): readonly Row[] => rows.filter(({ value }) => value !== '');

/** How the appeal came, and why. */
export function appealRows(appeal: Appeal): readonly Row[] {
  const { policeFriend } = appeal;
  return said([
    { label: 'Submitted', value: formatPlain(appeal.submittedOn) },
    {
      label: 'Received',
      value: `${formatPlain(appeal.receivedOn)} by ${appeal.receivedBy}, ${formWords[appeal.form].toLowerCase()}`,
    },
    { label: 'Grounds', value: appeal.grounds },
    {
      label: 'Police friend',
      value: [policeFriend?.name, policeFriend?.organisation].filter(Boolean).join(', '),
    },
    { label: 'Kept at', value: appeal.reference },
    { label: 'On being late', value: appeal.lateReason ?? '' },
    ...appeal.lateDecisions.map((late) => ({
      label: late.answer === 'accepted' ? 'Heard although late' : 'Not heard, being late',
      value: `${formatPlain(late.decidedOn)}, ${who(late.decidedBy)}${inAbsence(late)}: ${late.reason}`,
    })),
  ]);
}

/** The meeting as arranged and as held. */
export function meetingRows(appeal: Appeal): readonly Row[] {
  const plan = planOf(appeal);
  return said([
    {
      label: 'Meeting arranged for',
      value: plan
        ? [
            formatPlain(plan.plannedFor),
            plan.startTime ?? '',
            plan.venue,
            `chaired by ${who(plan.chair)}${inAbsence(plan)}`,
          ]
            .filter((part) => part !== '')
            .join(', ')
        : '',
    },
    { label: 'Later than the last day', value: plan?.lateReason ?? '' },
    ...appeal.sittings.flatMap((sitting) => [
      {
        label: 'Sat and adjourned',
        value: `${formatPlain(sitting.satOn)}${sitting.venue === '' ? '' : `, ${sitting.venue}`}, chaired by ${who(sitting.chair)}${inAbsence(sitting)}; adjourned to ${formatPlain(sitting.resumesOn)}: ${sitting.reason}`,
      },
      { label: 'Later than the last day', value: sitting.lateReason ?? '' },
      { label: 'There besides the chair', value: thereWords(sitting.attendees) },
      { label: 'Minutes of that day', value: sitting.minutes },
    ]),
    ...appeal.meetings.flatMap((meeting) => [
      {
        label: 'Meeting held',
        value: `${formatPlain(meeting.heldOn)}${meeting.venue === '' ? '' : `, ${meeting.venue}`}, chaired by ${who(meeting.chair)}${inAbsence(meeting)}`,
      },
      { label: 'Later than the last day', value: meeting.lateReason ?? '' },
      {
        label: 'There besides the chair',
        value: thereWords(meeting.attendees),
      },
      { label: 'Minutes', value: meeting.minutes },
    ]),
    ...appeal.corrections.map((each) => ({
      label: 'Minutes corrected',
      value: `${formatPlain(each.correctedOn)}: ${each.correction} (${each.reason})`,
    })),
  ]);
}

/** How it ended, and how the member knows. */
export function outcomeRows(appeal: Appeal): readonly Row[] {
  const { told, withdrawn } = appeal;
  return said([
    ...appeal.decisions.flatMap((decision) => [
      {
        label: 'Decided',
        value: `${appealOutcomeNames[decision.outcome]}, ${formatPlain(decision.decidedOn)}, by ${who(decision.decidedBy)}${inAbsence(decision)}`,
      },
      { label: 'Reasons', value: decision.reasons },
      ...(decision.changes?.varied ?? []).map(({ text, reason }) => ({
        label: 'Varied to',
        value: `${text} (${reason})`,
      })),
      ...(decision.changes?.added ?? []).map(({ text, reason }) => ({
        label: 'Added',
        value: `${text} (${reason})`,
      })),
      ...(decision.changes?.ended ?? []).map(({ endsOn, reason }) => ({
        label: 'Ended',
        value: `from ${formatPlain(endsOn)}: ${reason}`,
      })),
      { label: 'Withheld', value: decision.harmTestNote ?? '' },
    ]),
    {
      label: 'Member told',
      value: told
        ? `${formatPlain(told.toldOn)}, ${tellingNames[told.means].toLowerCase()}, by ${told.toldBy}`
        : '',
    },
    {
      label: 'Withdrawn',
      value: withdrawn
        ? `${formatPlain(withdrawn.withdrawnOn)}, by the ${withdrawn.by === 'member' ? 'member' : 'police friend'}: ${withdrawn.text}`
        : '',
    },
  ]);
}

const thereWords = (attendees: Appeal['meetings'][number]['attendees']): string =>
  attendees
    .map(
      ({ name, rankOrGrade, capacity }) =>
        `${[rankOrGrade, name].filter(Boolean).join(' ')} (${lowered(capacityWords[capacity])})`,
    )
    .join('; ');

/** Within a sentence; a short name of a department stays as it is. */
const lowered = (words: string): string =>
  /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const who = (person: DecidedBy): string =>
  `${person.rankOrGrade} ${person.name}, ${officeNames[person.office]}`;

const inAbsence = ({
  inAbsence: absence,
}: Pick<Appeal['meetings'][number], 'inAbsence'>): string =>
  absence ? ` (deputy; ${absenceWords[absence.because].toLowerCase()}: ${absence.note})` : '';
