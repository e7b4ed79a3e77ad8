import type { CaseState } from '../../state.ts';
import { directionOf, planOf, sessionOf } from '../planning/plan.ts';
import { civilDateOf, formatTimeOfDay as londonTime } from '../../../kit/instant.ts';
import { recordOf, type InTheRoom, type Line, type LiveRecord } from './record.ts';

/** @file The record as it is signed: one value, written as text once, hashed as written. What is drawn as PDF is this value. */

type Began = NonNullable<LiveRecord['began']>;
type Stopped = NonNullable<LiveRecord['stopped']>;

/** The record as a value: everything that the signatures stand under. Times are as clocks in London showed them. */
export type RecordToSign = {
  readonly layout: 1;
  readonly interviewId: string;
  readonly version: number;
  readonly reference: string;
  readonly interviewType: 'clarification' | 'formal';
  readonly direction:
    | { readonly by: string; readonly on: string; readonly scope: string }
    | undefined;
  readonly interviewer:
    | { readonly name: string; readonly isLocalManager: boolean; readonly accreditation: string }
    | undefined;
  readonly venue: string;
  readonly startedOn: string;
  readonly startTime: string;
  readonly endedOn: string;
  readonly endTime: string;
  readonly clockNote: string;
  readonly recording: 'notes' | 'audio' | 'none';
  readonly policeFriend: Began['policeFriend'];
  readonly room: readonly {
    readonly name: string;
    readonly capacity: InTheRoom['capacity'];
    readonly arrived: string;
    readonly left: string;
  }[];
  readonly rights: readonly { readonly right: string; readonly at: string }[];
  readonly breaks: readonly {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  }[];
  readonly lines: readonly SignedLine[];
  readonly readBack:
    | {
        readonly at: string;
        readonly how: string;
        readonly accepted: boolean;
        readonly note: string;
      }
    | undefined;
  /** When and why it was stopped for good; absent where it came to its end. */
  readonly stopped?:
    | {
        readonly at: string;
        readonly on: string;
        readonly because: string;
        readonly reason: string;
      }
    | undefined;
};
/** One line of a record as a value. */
export type SignedLine = {
  readonly number: number;
  readonly at: string;
  readonly topic: string;
  readonly kind: Line['kind'];
  readonly text: string;
  /** The number of the proposal that is agreed or disputed; 0 where none is. */
  readonly about: number;
  readonly clockWentBack: boolean;
  readonly earlier: readonly {
    readonly text: string;
    readonly correctedAt: string;
    readonly reason: string;
  }[];
};

/** Composes the record as it stands; undefined before the interview began. */
export function recordToSign(state: CaseState, interviewId: string): RecordToSign | undefined {
  const session = sessionOf(state.interview, interviewId);
  if (!session) return undefined;
  const record = recordOf(session);
  const plan = planOf(session);
  const { began, ended } = record;
  if (!began) return undefined;
  const direction = directionOf(state.interview, plan);
  return {
    layout: 1,
    interviewId,
    version: record.version,
    reference: state.case.opened?.reference ?? '',
    interviewType: record.interviewType ?? 'formal',
    direction: direction && {
      by: `${direction.directedBy.rankOrGrade} ${direction.directedBy.name}`.trim(),
      on: direction.directedOn,
      scope: direction.scope,
    },
    interviewer: plan && {
      name: `${plan.interviewer.rankOrGrade} ${plan.interviewer.name}`.trim(),
      isLocalManager: plan.interviewer.isLocalManager,
      accreditation: plan.accreditation ?? '',
    },
    venue: began.venue,
    startedOn: began.startedOn,
    startTime: began.startTime,
    endedOn: ended?.endedOn ?? '',
    endTime: ended?.endTime ?? '',
    clockNote: ended?.clockNote ?? '',
    recording: began.recording,
    policeFriend: began.policeFriend,
    room: record.room.map(({ name, capacity, arrivedAt, leftAt }) => ({
      name,
      capacity,
      arrived: londonTime(arrivedAt),
      left: leftAt ? londonTime(leftAt) : '',
    })),
    rights: Object.entries(record.rights).map(([right, at]) => ({ right, at: londonTime(at) })),
    breaks: record.breaks.map(({ beganAt, endedAt, reason }) => ({
      from: londonTime(beganAt),
      to: endedAt ? londonTime(endedAt) : '',
      reason,
    })),
    lines: linesOf(record),
    readBack: record.readBack && {
      at: londonTime(record.readBack.at),
      how: record.readBack.how,
      accepted: record.readBack.accepted,
      note: record.readBack.note,
    },
    stopped: record.stopped && stoppedWords(record.stopped),
  };
}

/** How the end of a stopped interview stands in its record. */
export const stoppedWords = ({
  stoppedAt,
  because,
  reason,
}: Omit<Stopped, 'type' | 'interviewId'>): NonNullable<RecordToSign['stopped']> => ({
  at: londonTime(stoppedAt),
  on: civilDateOf(stoppedAt),
  because,
  reason,
});

/** The record as text: what is hashed and signed. Undefined before the interview began. */
export const recordText = (state: CaseState, interviewId: string): string | undefined => {
  const record = recordToSign(state, interviewId);
  return record && JSON.stringify(record);
};

const linesOf = (record: LiveRecord): readonly SignedLine[] =>
  record.lines.map((line) => ({
    number: line.number,
    at: londonTime(line.at),
    topic: line.topic,
    kind: line.kind,
    text: line.text,
    about: record.lines.find(({ id }) => id === line.about)?.number ?? 0,
    clockWentBack: line.clockWentBack,
    earlier: line.earlier.map(({ text, correctedAt, reason }) => ({
      text,
      correctedAt: londonTime(correctedAt),
      reason,
    })),
  }));
