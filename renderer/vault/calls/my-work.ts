import type { MyWork, WorkRow } from '../../../shared/contract/vault/work.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { isOwedBy, pressingDays, type Duty } from '../../../shared/domain/duty.ts';
import { waitsFor } from '../../../shared/domain/in-office.ts';
import { addDays, daysBetween, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { isUnverified } from '../model/first-reading.ts';
import type { Opened } from '../opened.ts';
import { todayOf, type Room } from '../room.ts';
import { holderOf, officesHere, whoseIs } from './offices-here.ts';

/** @file My work reads the rows in memory; it never opens a case. All of it is counted; of each kind the most urgent leave the vault. */

/** Of each kind (late, pressing, undated, later; waiting for us or for others) at most this many rows are shown: nobody reads further. */
const shownOfAKind = 250;

type Owed = { readonly index: number; readonly duty: Duty; readonly isOurs: boolean };

/** Counted on the card of what is due soon. */
const soonDays = 7;

/** What is owed, most urgent first: overdue, in the next weeks, undated, later; then by reference. */
export function myWork(room: Room, opened: Opened, args: VaultRequest<'myWork'>): MyWork {
  const today = todayOf(room);
  const soon = addDays(today, soonDays);
  const me = officesHere(opened, today);
  const holders = opened.rows.column('allocatedToId');
  const owed: Owed[] = [];
  const duties = opened.rows.column('duties');
  const hidden = opened.rows.column('hidden');
  const counts = { overdue: 0, dueIn7Days: 0, waitingForOthers: 0 };
  for (let index = 0; index < opened.rows.size(); index += 1) {
    if (hidden[index] === true) continue;
    for (const duty of duties[index] ?? []) {
      const waitsForMe = waitsFor(me, duty, holders[index]);
      if (args.scope === 'mine' && !waitsForMe && !isOwedBy(me.personId, duty, holders[index]))
        continue;
      const isOurs = waitsForMe || duty.waitingFor === 'unit';
      owed.push({ index, duty, isOurs });
      if (duty.dueOn !== undefined && duty.dueOn < today) counts.overdue += 1;
      else if (duty.dueOn !== undefined && duty.dueOn <= soon) counts.dueIn7Days += 1;
      if (!isOurs) counts.waitingForOthers += 1;
    }
  }
  const rows = mostUrgent(opened, owed, today).map(({ index, duty }): WorkRow => {
    const row = opened.rows.rowAt(index);
    const id = caseId.parse(opened.rows.idAt(index));
    return {
      caseId: id,
      reference: row.reference,
      subject: row.subject,
      about: row.categories,
      duty,
      daysLate: duty.dueOn ? Math.max(0, daysBetween(duty.dueOn, today)) : 0,
      ...whoseIs(me, duty, row.allocatedToId),
      holder: holderOf(opened, duty, row.allocatedTo),
      ...(isUnverified(opened, id) ? { notYetVerified: true as const } : {}),
    };
  });
  return { today, rows, counts: { ...counts, ...movement(opened, today) } };
}

function mostUrgent(opened: Opened, owed: readonly Owed[], today: CivilDate): readonly Owed[] {
  const byDay = new Map<string, Owed[]>();
  for (const one of owed) {
    const day = one.duty.dueOn ?? '';
    const others = byDay.get(day);
    if (others) others.push(one);
    else byDay.set(day, [one]);
  }
  const pressing = addDays(today, pressingDays);
  const whenOf = (day: string): (typeof whens)[number] =>
    day === '' ? 'undated' : day < today ? 'late' : day <= pressing ? 'pressing' : 'later';
  const shown: Owed[] = [];
  const counted = new Map<string, number>();
  const days = [...byDay].sort(
    ([a], [b]) => whens.indexOf(whenOf(a)) - whens.indexOf(whenOf(b)) || compareText(a, b),
  );
  for (const [day, ofDay] of days) {
    const isFull = (whose: string): boolean =>
      (counted.get(`${whenOf(day)} ${whose}`) ?? 0) >= shownOfAKind;
    if (isFull('ours') && isFull('theirs')) continue;
    for (const one of byReference(opened, ofDay)) {
      const kind = `${whenOf(day)} ${one.isOurs ? 'ours' : 'theirs'}`;
      const before = counted.get(kind) ?? 0;
      counted.set(kind, before + 1);
      if (before < shownOfAKind) shown.push(one);
    }
  }
  return shown;
}

/** The order on the screen. What has no day waits for nothing, so it comes before what is due later. */
const whens = ['late', 'pressing', 'undated', 'later'] as const;

/** A day on which more is owed than is shown of both its kinds is left in the order of the list. */
function byReference(opened: Opened, ofDay: readonly Owed[]): readonly Owed[] {
  if (ofDay.length > shownOfAKind * 2) return ofDay;
  return ofDay
    .map((one) => ({ one, reference: opened.rows.rowAt(one.index).reference }))
    .sort((a, b) => isTheirs(a.one) - isTheirs(b.one) || compareText(a.reference, b.reference))
    .map(({ one }) => one);
}

/** How many cases live, how many moved in the last seven days, and how many risk management plans live. */
function movement(
  opened: Opened,
  today: CivilDate,
): Pick<MyWork['counts'], 'liveCases' | 'movedThisWeek' | 'livePlans'> {
  const weekAgo = addDays(today, -7);
  const hidden = opened.rows.column('hidden');
  const lastActs = opened.rows.column('lastActOn');
  let liveCases = 0;
  const plans = opened.rows.column('livePlans');
  let movedThisWeek = 0;
  let livePlans = 0;
  opened.rows.column('closed').forEach((closed, index) => {
    if (hidden[index] === true) return;
    if (!closed) liveCases += 1;
    livePlans += plans[index] ?? 0;
    const lastActOn = lastActs[index];
    if (lastActOn !== undefined && lastActOn > weekAgo) movedThisWeek += 1;
  });
  return { liveCases, movedThisWeek, livePlans };
}

const isTheirs = ({ isOurs }: Owed): number => Number(!isOurs);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
