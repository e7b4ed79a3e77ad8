import type { CivilDate } from '../../../kit/civil-date.ts';
import { compareInstants, type Instant } from '../../../kit/instant.ts';
import { planOf } from '../planning/plan.ts';
import type { Right } from '../schema.ts';
import type { Finalised, Session, SessionEntry, SessionEvent } from '../slice.ts';
import type { RecordItem } from './events.ts';

type Of<Type extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: Type }>;
type LineItem = Extract<RecordItem, { readonly what: 'line' }>;

/** One numbered line of the record, as it stands, with what it read before. */
export type Line = Omit<LineItem, 'what'> & {
  readonly number: number;
  readonly earlier: readonly {
    readonly text: string;
    readonly correctedAt: Instant;
    readonly reason: string;
  }[];
  /** Set where the workstation's clock had gone back before this line: it stands after the one above it all the same. */
  readonly clockWentBack: boolean;
};
/** Somebody who was in the room. */
export type InTheRoom = {
  readonly name: string;
  readonly capacity: Extract<RecordItem, { readonly what: 'arrived' }>['capacity'];
  readonly arrivedAt: Instant;
  readonly leftAt?: Instant | undefined;
};
/** A pause, for as long as it has no end. */
export type Break = {
  readonly beganAt: Instant;
  readonly endedAt?: Instant | undefined;
  readonly reason: string;
};

/** Where an interview stands. */
export type Phase = 'planned' | 'live' | 'ended' | 'read-back' | 'signed' | 'stopped';

/** What is true of an interview now. */
export type LiveRecord = {
  readonly interviewId: string;
  readonly interviewType: 'clarification' | 'formal' | undefined;
  readonly phase: Phase;
  readonly began: Of<'interview.began/1'> | undefined;
  readonly lines: readonly Line[];
  /** The ids of everything that was noted: nothing is noted twice. */
  readonly known: readonly string[];
  readonly rights: Readonly<Partial<Record<Right, Instant>>>;
  readonly room: readonly InTheRoom[];
  readonly breaks: readonly Break[];
  readonly ended: Of<'interview.ended/1'> | undefined;
  /** Standing only while nothing was noted or corrected after it. */
  readonly readBack: Of<'interview.read-back/1'> | undefined;
  readonly stopped: Of<'interview.stopped/1'> | undefined;
  /** Every version that was sealed, oldest first; of a stopped interview the last is signed by nobody. */
  readonly signed: readonly (Finalised & { readonly actId: string })[];
  /** The version being kept: one more than the last signed once something was changed after it. */
  readonly version: number;
  /** How often the clock of the workstation went back while it was held. */
  readonly clockWentBack: number;
};

/** Reads an interview from what was kept of it, in the order in which it was kept: clocks order nothing. */
export function recordOf(session: Session): LiveRecord {
  const plan = planOf(session);
  const empty: LiveRecord = {
    interviewId: session.interviewId,
    interviewType: plan?.interviewType,
    phase: 'planned',
    began: undefined,
    lines: [],
    known: [],
    rights: {},
    room: [],
    breaks: [],
    ended: undefined,
    readBack: undefined,
    stopped: undefined,
    signed: [],
    version: 1,
    clockWentBack: 0,
  };
  let record = empty;
  let before: Instant | undefined;
  for (const entry of session.log) {
    const steppedBack =
      record.began !== undefined && before !== undefined && compareInstants(entry.at, before) < 0;
    record = withEntry(record, entry, steppedBack);
    before = entry.at;
  }
  return { ...record, phase: phaseOf(record) };
}

function withEntry(record: LiveRecord, entry: SessionEntry, steppedBack: boolean): LiveRecord {
  const here = steppedBack ? { ...record, clockWentBack: record.clockWentBack + 1 } : record;
  const { event } = entry;
  switch (event.type) {
    case 'interview.planned/1':
    case 'interview.invited/1':
    case 'interview.postponed/1':
    case 'interview.postponement-declined/1':
      return record;
    case 'interview.began/1':
      return here.began
        ? here
        : {
            ...here,
            began: event,
            room: event.present.map((person) => ({ ...person, arrivedAt: event.at })),
          };
    case 'interview.noted/1':
      return event.items.reduce(
        (after, item, index) => withItem(after, item, steppedBack && index === 0),
        changed(here),
      );
    case 'interview.line-corrected/1':
      return withCorrection(changed(here), event);
    case 'interview.ended/1':
      return { ...here, ended: here.ended ?? event };
    case 'interview.read-back/1':
      return { ...here, readBack: event };
    case 'interview.stopped/1':
      return { ...here, stopped: here.stopped ?? event };
    case 'interview.finalised/1':
      return here.signed.some(({ version }) => version === event.version)
        ? here
        : { ...here, signed: [...here.signed, { ...event, actId: entry.actId }] };
  }
}

/** What was read out is no longer the whole, and what was signed is an earlier version. */
const changed = (record: LiveRecord): LiveRecord => ({
  ...record,
  readBack: undefined,
  version: (record.signed.at(-1)?.version ?? 0) + 1,
});

function withItem(before: LiveRecord, item: RecordItem, clockWentBack: boolean): LiveRecord {
  if (before.known.includes(item.id)) return before;
  const record = { ...before, known: [...before.known, item.id] };
  switch (item.what) {
    case 'line': {
      const { what: _what, ...said } = item;
      const line = { ...said, number: record.lines.length + 1, earlier: [], clockWentBack };
      return { ...record, lines: [...record.lines, line] };
    }
    case 'right':
      return { ...record, rights: { [item.right]: item.at, ...record.rights } };
    case 'arrived':
      return {
        ...record,
        room: [...record.room, { name: item.name, capacity: item.capacity, arrivedAt: item.at }],
      };
    case 'left':
      return {
        ...record,
        room: record.room.map((person) =>
          person.name === item.name && !person.leftAt ? { ...person, leftAt: item.at } : person,
        ),
      };
    case 'break-began':
      return { ...record, breaks: [...record.breaks, { beganAt: item.at, reason: item.reason }] };
    case 'break-ended':
      return {
        ...record,
        breaks: record.breaks.map((pause) =>
          pause.endedAt ? pause : { ...pause, endedAt: item.at },
        ),
      };
  }
}

const withCorrection = (
  record: LiveRecord,
  event: Of<'interview.line-corrected/1'>,
): LiveRecord => ({
  ...record,
  lines: record.lines.map((line) =>
    line.id === event.lineId
      ? {
          ...line,
          text: event.text,
          earlier: [
            ...line.earlier,
            { text: line.text, correctedAt: event.at, reason: event.reason },
          ],
        }
      : line,
  ),
});

function phaseOf(record: LiveRecord): Phase {
  if (record.stopped) return 'stopped';
  if (isSealed(record)) return 'signed';
  if (!record.began) return 'planned';
  if (!record.ended) return 'live';
  return record.readBack ? 'read-back' : 'ended';
}

/** The break that has not ended. */
export const openBreak = (record: LiveRecord): Break | undefined =>
  record.breaks.find((pause) => !pause.endedAt);

/** Who is in the room now. */
export const presentNow = (record: LiveRecord): readonly InTheRoom[] =>
  record.room.filter((person) => !person.leftAt);

/** What still has to be explained before the record can be signed: always the right to a police friend, before a formal interview its
 *  purpose, and that it is not a misconduct interview. */
export const rightsOwed = (record: LiveRecord): readonly Right[] =>
  needed[record.interviewType ?? 'formal'].filter((right) => record.rights[right] === undefined);

const needed: Readonly<Record<'clarification' | 'formal', readonly Right[]>> = {
  clarification: ['police-friend'],
  formal: ['police-friend', 'purpose', 'not-misconduct'],
};

/** The day it was held; undefined before it began. */
export const heldOn = (record: LiveRecord): CivilDate | undefined => record.began?.startedOn;

/** The lines of one kind, such as what the member proposed. */
export const linesThatAre = (record: LiveRecord, kind: Line['kind']): readonly Line[] =>
  record.lines.filter((line) => line.kind === kind);

/** The interviews that were begun and whose record is not sealed yet: somebody has to finish them. */
export const unfinished = (sessions: readonly Session[]): readonly LiveRecord[] =>
  sessions.map(recordOf).filter((record) => record.phase !== 'planned' && !isSealed(record));

/** True once the record as it stands is sealed: signed, or closed as it stood when the interview was stopped. */
export const isSealed = (record: LiveRecord): boolean =>
  record.signed.some(({ version }) => version === record.version);
