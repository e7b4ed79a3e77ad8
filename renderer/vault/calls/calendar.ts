import type { Calendar, CalendarEntry } from '../../../shared/contract/vault/work.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import type { Duty } from '../../../shared/domain/duty.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { governingPolicy } from '../model/governing.ts';
import type { Opened } from '../opened.ts';
import { holderOf, officesHere, whoseIs } from './offices-here.ts';
import { oversightDuties } from './oversight.ts';
import { unitFacts } from './unit-facts.ts';
import { todayOf, type Room } from '../room.ts';

/** @file The calendar reads the rows in memory, the unit's own record and the small register of what is audited; it never opens a case. */

/** More dates than these are counted and not shown: nobody reads further, and paper ends somewhere. */
const shownAtMost = 2000;

/** Every date owed between two days, in order of time; then the unit's own first, then by reference. */
export async function calendar(
  room: Room,
  opened: Opened,
  args: VaultRequest<'calendar'>,
): Promise<Calendar> {
  const today = todayOf(room);
  const dated = [
    ...ofUnit(opened, today),
    ...(await ofRegisters(room, opened)),
    ...ofCases(opened, args.scope, today),
  ];
  const within = inOrder(dated.filter(({ on }) => on >= args.from && on <= args.until));
  return {
    today,
    entries: within.slice(0, shownAtMost),
    leftOff: Math.max(0, within.length - shownAtMost),
    lateBefore: inOrder(dated.filter(({ on }) => on < args.from && on < today)).slice(
      0,
      shownAtMost,
    ),
  };
}

function ofUnit(opened: Opened, today: CivilDate): readonly CalendarEntry[] {
  const duties = unitEngine.duties(opened.unit.state, {
    policy: governingPolicy(opened, today),
    today,
    device: opened.device.device,
    unit: unitFacts(opened),
  });
  return duties.flatMap(ofNoCase);
}

/** What is owed in no case waits for whoever is there. */
const ofNoCase = (duty: Duty): readonly CalendarEntry[] =>
  dayOf(duty).map((on) => ({
    ...{ on, duty, reference: '', subject: '' },
    ...{ mine: true, waitsForMe: true, holder: '' },
  }));

async function ofRegisters(room: Room, opened: Opened): Promise<readonly CalendarEntry[]> {
  const duties = await oversightDuties(room, opened);
  return duties.flatMap(ofNoCase);
}

function ofCases(
  opened: Opened,
  scope: 'mine' | 'unit',
  today: CivilDate,
): readonly CalendarEntry[] {
  const me = officesHere(opened, today);
  const holders = opened.rows.column('allocatedToId');
  const hidden = opened.rows.column('hidden');
  const entries: CalendarEntry[] = [];
  opened.rows.column('duties').forEach((duties, index) => {
    if (hidden[index] === true) return;
    const dated = duties.flatMap((duty) => {
      const whose = whoseIs(me, duty, holders[index]);
      if (scope === 'mine' && !whose.mine) return [];
      return dayOf(duty).map((on) => ({ on, duty, ...whose }));
    });
    if (dated.length === 0) return;
    const { reference, subject, allocatedTo } = opened.rows.rowAt(index);
    const id = caseId.parse(opened.rows.idAt(index));
    for (const one of dated) {
      const holder = holderOf(opened, one.duty, allocatedTo);
      entries.push({ ...one, holder, caseId: id, reference, subject });
    }
  });
  return entries;
}

const inOrder = (entries: readonly CalendarEntry[]): readonly CalendarEntry[] =>
  entries.toSorted((a, b) => compareText(`${a.on} ${a.reference}`, `${b.on} ${b.reference}`));
const dayOf = ({ dueOn }: Duty): readonly CivilDate[] => (dueOn === undefined ? [] : [dueOn]);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
