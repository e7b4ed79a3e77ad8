import { assert } from '../../kit/assert.ts';
import {
  addDays,
  addYears,
  compareDates,
  createCivilDate,
  isCivilDate,
  type CivilDate,
} from '../../kit/civil-date.ts';
import { provisional } from '../register.ts';
import type { InterestFields } from './application.ts';
import type { InterestRegime, RegimeSet, Step } from './regime.ts';
import type { Interest, InterestSlice } from './slice.ts';

/** How an entry stands: counted as Hampshire's register was in 2014 (680 records, 522 active, the rest rescinded or withdrawn). */
export type InterestStanding =
  | 'applied'
  | 'active'
  | 'refused'
  | 'rescinded'
  | 'withdrawn'
  | 'lapsed'
  | 'struck-out';

/** The entry as it reads now. */
export function applicationOf(interest: Interest): InterestFields {
  const application = provisional(interest.application);
  assert(application, 'an application was recorded before anything of it');
  return application;
}

/** What the unit set where its policy is silent. */
export const regimeSetOf = ({ regime }: InterestSlice): RegimeSet | undefined =>
  provisional(regime);

/** How an entry stands now. Two who decided apart: the more cautious decision stands, and both are shown. */
export function interestStandingOf(interest: Interest): InterestStanding {
  if (interest.struckOut !== undefined) return 'struck-out';
  if (interest.rescissions.length > 0) return 'rescinded';
  if (interest.withdrawals.length > 0) return 'withdrawn';
  const decided = decidedAs(interest);
  return decided === 'active' && isLapsed(interest) ? 'lapsed' : decided;
}

function decidedAs({ decisions, appealDecisions, stood }: Interest): InterestStanding {
  if (appealDecisions.length > 0)
    return appealDecisions.some(({ outcome }) => outcome === 'refused') ? 'refused' : 'active';
  if (decisions.length > 0)
    return decisions.some(({ decision }) => decision === 'refused') ? 'refused' : 'active';
  return stood ?? 'applied';
}

/** A renewal wins over a lapse of the same day: who renewed late, or apart, has renewed. */
const isLapsed = ({ lapses, renewals }: Interest): boolean =>
  lapses.some(({ due }) => !renewals.some((renewal) => renewal.due === due));

/** The day an entry became active; of one taken over from an earlier register, the day it was taken over: its renewals before are not known. */
export function approvedOn(interest: Interest): CivilDate | undefined {
  const { appealDecisions, decisions, stood, recordedAt } = interest;
  const given = appealDecisions.at(-1) ?? decisions.at(-1);
  if (given) return given.decidedOn;
  const takenOver = recordedAt.utc.slice(0, 10);
  return stood === 'active' && isCivilDate(takenOver) ? takenOver : undefined;
}

/** True of something that was begun before it was approved, or is under way without approval. */
export function startedEarly(interest: Interest, today: CivilDate): boolean {
  const { startsOn, heldBy } = applicationOf(interest);
  if (!startsOn || heldBy.whose === 'family' || interest.stood !== undefined) return false;
  const standing = interestStandingOf(interest);
  if (standing === 'applied' || standing === 'refused') return compareDates(startsOn, today) <= 0;
  const approved = approvedOn(interest);
  return approved !== undefined && compareDates(startsOn, approved) < 0;
}

/** The last conditions it was approved under. */
export const conditionsOf = ({ appealDecisions, decisions }: Interest): readonly string[] =>
  (appealDecisions.at(-1) ?? decisions.at(-1))?.conditions ?? [];

/** True of an appeal that waits for its outcome. */
export const isAppealOpen = ({ appeals, appealDecisions }: Interest): boolean =>
  appeals.length > appealDecisions.length;

/** The day by which an active entry is renewed next; undefined where it is not, or nothing says so. */
export function renewalDue(interest: Interest, regime: InterestRegime): CivilDate | undefined {
  const rhythm = regime.renewal.value;
  const given = approvedOn(interest);
  if (!given || rhythm === undefined || rhythm === 'never') return undefined;
  const met = interest.renewals.map(({ due }) => due).toSorted(compareDates);
  const last = met.at(-1);
  if (last) return addYears(last, 1);
  return rhythm === 'yearly' ? addYears(given, 1) : endOfNextApril(given);
}

/** So many days has whoever got a notice, also where it went out late (ours). */
const noticeDays = 28;

/** The last day to answer a notice: the day the renewal is due, or later where the notice went out late. Undefined before there is a notice. */
export function renewBy(interest: Interest, due: CivilDate): CivilDate | undefined {
  const noticed = interest.notices.find((notice) => notice.due === due)?.at.utc.slice(0, 10);
  if (noticed === undefined || !isCivilDate(noticed)) return undefined;
  const answered = addDays(noticed, noticeDays);
  return compareDates(answered, due) > 0 ? answered : due;
}

/** Approvals given before an April begins are renewed in it. */
function endOfNextApril(given: CivilDate): CivilDate {
  const year = Number(given.slice(0, 4));
  const due = createCivilDate(given.slice(5) < '04-01' ? year : year + 1, 4, 30);
  assert(due, 'April has thirty days');
  return due;
}

/** What an entry can wait for. */
export type InterestWaitName =
  | Step
  | 'regime'
  | 'decision'
  | 'appeal'
  | 'letter'
  | 'follow-up'
  | 'sample-check'
  | 'notice'
  | 'renewal'
  | 'lapse-list';
