import { createContext, useContext } from 'react';
import { useWatch } from 'react-hook-form';
import { assert } from '../../../shared/kit/assert.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import type { ReporterIdentity } from '../../../shared/domain/reporter/events.ts';

/** What the questions of a report rest on besides what is typed. */
export type ReportRoom = {
  readonly policy: ResolvedPolicy;
  readonly today: CivilDate;
  /** The subject's force, to begin the posting with. */
  readonly force: string;
  /** The case whose report is amended; absent while a new one is recorded. */
  readonly caseId?: CaseId;
  /** Who reported, where the compartment is open; while a new report is recorded it is read from the form. */
  readonly reporter?: ReporterIdentity | undefined;
};

const RoomContext = createContext<ReportRoom | undefined>(undefined);

/** Gives the questions below it their policy and day. */
export const ReportRoomProvider = RoomContext;

/** What the questions of a report rest on. */
export function useReportRoom(): ReportRoom {
  const room = useContext(RoomContext);
  assert(room, 'a question of a report outside its room');
  return room;
}

/** Who reported, as far as this form or this case says it; never for a self-report, which names its reporter as the subject. */
export function useReporter(): ReporterIdentity | undefined {
  const room = useReportRoom();
  const typed: unknown = useWatch({ name: 'reporter.identity' });
  const origin: unknown = useWatch({ name: 'route.origin' });
  const given: unknown = useWatch({ name: 'reporter.given' });
  if (room.reporter) return room.reporter;
  if (room.caseId !== undefined || origin === 'self' || given !== 'now') return undefined;
  return identityOf(typed);
}

function identityOf(typed: unknown): ReporterIdentity | undefined {
  if (typeof typed !== 'object' || typed === null) return undefined;
  const said = (key: keyof ReporterIdentity): string => {
    const value: unknown = Reflect.get(typed, key);
    return typeof value === 'string' ? value : '';
  };
  return {
    surname: said('surname'),
    forenames: said('forenames'),
    knownAs: said('knownAs'),
    rankOrGrade: said('rankOrGrade'),
    collarNumber: said('collarNumber'),
    relationToSubject: said('relationToSubject'),
  };
}
