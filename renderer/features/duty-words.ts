import type { CivilDate } from '../../shared/kit/civil-date.ts';
import { daysBetween, formatShort, weekday } from '../../shared/kit/civil-date.ts';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { isOwedBy, type Duty, type WaitingFor } from '../../shared/domain/duty.ts';
import type { Tone } from '../ui/badge.tsx';

/** @file How duties read on a screen: when, and who is waited for. */

const waiting: Readonly<Record<Exclude<WaitingFor, 'unit'>, string>> = {
  'appropriate-authority': 'Appropriate Authority',
  'head-of-psd': 'Head of PSD',
  'deputy-chief-constable': 'Deputy Chief Constable',
  member: 'The member',
  'line-manager': 'Line manager',
  'chief-officer': 'Chief officer',
  vetting: 'Vetting',
  legal: 'Legal adviser',
  supervisor: 'A supervisor',
};

/** The same, to whoever holds the office. */
const asYou: Readonly<Partial<Record<WaitingFor, string>>> = {
  'appropriate-authority': 'You, as Appropriate Authority',
  'head-of-psd': 'You, as Head of PSD',
  'deputy-chief-constable': 'You, as Deputy Chief Constable',
  vetting: 'You, for Vetting',
  supervisor: 'You, as a supervisor',
};

/** Who must act next, as the person at the screen calls them: `isMe` where it is for them to act; `holder` has the case, where that is known. */
export function waitingWords(who: WaitingFor, isMe: boolean, holder = ''): string {
  if (who !== 'unit') return (isMe ? asYou[who] : undefined) ?? waiting[who];
  return isMe ? 'You' : holder === '' ? 'The unit' : holder;
}

/** Who is waited for in a case that is open on the screen of this person. */
export function waitingInCase(duty: Duty, { row }: CaseView, personId: string): string {
  const isMe =
    duty.waitingFor === 'unit'
      ? isOwedBy(personId, duty, row.allocatedToId)
      : duty.ownerId === personId;
  // Whoever owns a duty of their own is named by the duty itself.
  return waitingWords(duty.waitingFor, isMe, duty.ownerId === undefined ? row.allocatedTo : '');
}

/** What is beside the heading of a duty, as a sentence of its own; '' where nothing is. */
export function detailSentence({ detail = '' }: Pick<Duty, 'detail'>): string {
  if (detail === '') return '';
  const capital = detail.charAt(0).toUpperCase() + detail.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}

/** When a duty is due: the words and how much they want to be seen. */
export type DueWords = { readonly says: string; readonly tone: Tone };

export function dueWords(dueOn: CivilDate | undefined, today: CivilDate): DueWords {
  if (dueOn === undefined) return { says: 'No date', tone: 'neutral' };
  const days = daysBetween(today, dueOn);
  if (days < 0)
    return { says: days === -1 ? '1 day late' : `${String(-days)} days late`, tone: 'danger' };
  if (days === 0) return { says: 'Today', tone: 'warning' };
  // A near day is known by its weekday, a far one by its year.
  if (days <= 7)
    return {
      says: `${weekday(dueOn).slice(0, 3)} ${formatShort(dueOn).slice(0, -5)}`,
      tone: 'warning',
    };
  return { says: formatShort(dueOn), tone: 'neutral' };
}
