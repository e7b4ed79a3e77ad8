import { formatPlain } from '../../kit/civil-date.ts';
import { letterOpenedWords } from '../letter-opened.ts';
import { personWords } from '../named-person.ts';
import type { Sentences } from '../noun.ts';
import type { interestEvents } from './events.ts';
import {
  appealOutcomeWords,
  checkFoundWords,
  checkedWithWords,
  interestDecisionWords,
  interestLetterWords,
  interestTypeWords,
  sampledWords,
  stepWords,
  viewWords,
} from './words.ts';

/** How the register of interests reads. */
export const interestSentences: Sentences<typeof interestEvents> = {
  'interest.applied/1': ({ application: { type, occupation } }) => ({
    head: 'Application recorded',
    rest: `${interestTypeWords[type]}: ${occupation}`,
  }),
  'interest.import-part/1': ({ part }) => ({
    head: 'Part of a spreadsheet',
    rest: `part ${String(part)}`,
  }),
  'interest.imported/1': ({ rowCount, leftOutCount, fileName }) => ({
    head: 'Imported from a spreadsheet',
    rest: `${fileName}: ${String(rowCount)} rows, ${String(leftOutCount)} left out`,
  }),
  'interest.corrected/1': ({ reason }) => ({ head: 'Corrected', rest: reason }),
  'interest.struck-out/1': ({ reason }) => ({ head: 'Struck out', rest: reason }),
  'interest.examined/1': ({ step, by, view, reason, ...weighed }) => ({
    head: `Examined: ${stepWords[step]}`,
    rest: `${viewWords[view].toLowerCase()}, ${personWords(by)}${reason === '' ? '' : `: ${reason}`}`,
    tone:
      view === 'objects' ||
      [weighed.attendance, weighed.performance, weighed.conduct].some(
        ({ found }) => found === 'concern',
      )
        ? 'attention'
        : 'normal',
  }),
  'interest.decided/1': ({ decision, decidedBy, conditions, reason }) => ({
    head: interestDecisionWords[decision],
    rest: `by ${personWords(decidedBy)}${underConditions(conditions)}: ${reason}`,
    tone: decision === 'refused' ? 'attention' : 'normal',
  }),
  'interest.appealed/1': ({ grounds }) => ({ head: 'Appealed', rest: grounds, tone: 'attention' }),
  'interest.appeal-decided/1': ({ outcome, decidedBy, conditions, reason }) => ({
    head: appealOutcomeWords[outcome],
    rest: `by ${personWords(decidedBy)}${underConditions(conditions)}: ${reason}`,
  }),
  'interest.withdrawn/1': ({ reason }) => ({ head: 'Withdrawn by the member', rest: reason }),
  'interest.rescinded/1': ({ rescindedBy, reason }) => ({
    head: 'Approval rescinded',
    rest: `by ${personWords(rescindedBy)}: ${reason}`,
    tone: 'attention',
  }),
  'interest-renewal.run/1': ({ dueBy, notices }) => ({
    head: 'Renewal run',
    rest: `${String(notices.length)} ${notices.length === 1 ? 'notice' : 'notices'} for renewals due by ${formatPlain(dueBy)}`,
  }),
  'interest.renewed/1': ({ due, renewedBy, withPdr, says }) => ({
    head: 'Renewed',
    rest: `the renewal due on ${formatPlain(due)}, ${personWords(renewedBy)}${withPdr ? ', with the yearly development review' : ''}${says === '' ? '' : `: ${says}`}`,
  }),
  'interest-renewal.lapsed/1': ({ lapsed }) => ({
    head: 'Lapsed',
    rest: `${String(lapsed.length)} not renewed after notice`,
    tone: 'attention',
  }),
  'interest.follow-up-begun/1': ({ because, dueOn }) => ({
    head: 'Follow-up of the refusal',
    rest: `by ${formatPlain(dueOn)}: ${because}`,
    tone: 'attention',
  }),
  'interest.checked/1': (check) => ({
    head: `Checked: ${checkFoundWords(check).toLowerCase()}`,
    rest: `${checkedWithWords[check.with]}: ${check.says}`,
    tone: check.found === 'differs' ? 'attention' : 'normal',
  }),
  'interest-sample.drawn/1': ({ of, population, drawn }) => ({
    head: 'Dip sample drawn',
    rest: `${String(drawn.length)} of ${String(population.length)} (${sampledWords[of].toLowerCase()})`,
  }),
  'interest.letter-issued/1': ({ kind }) => ({
    head: 'Letter made',
    rest: interestLetterWords[kind],
  }),
  'interest.letter-opened/1': (event) => ({ head: letterOpenedWords[event.as] }),
  'interest-regime.set/1': ({ fill, decidedBy }) => ({
    head: 'Set how applications are handled',
    rest: `${fill.decides} decides. Decided by ${personWords(decidedBy)}`,
  }),
  'interest-extract.made/1': ({ rows }) => ({
    head: 'List of types made for publication',
    rest: `${String(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`,
  }),
  'interest-extract.approved/1': ({ approvedBy }) => ({
    head: 'List of types approved',
    rest: `by ${personWords(approvedBy)}`,
  }),
  'interest-extract.saved/1': () => ({ head: 'List of types saved as a file' }),
};

const underConditions = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `, under conditions (${conditions.join('; ')})`;
