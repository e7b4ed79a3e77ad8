import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { accessEvents } from './events.ts';
import type { AccessSlice, Ended } from './slice.ts';

/** Grants, ends and conflicts gather; who has access is read from them (who.ts), in whatever order they came. */
export const accessFolds: Folds<AccessSlice, typeof accessEvents> = {
  'access.granted/1': (slice, event, act) => ({
    ...slice,
    granted: addOnce(slice.granted, {
      ...{ actId: act.id, at: act.at, by: { member: act.by.member, name: act.by.name } },
      member: { member: event.memberId, name: event.memberName },
      ...{ reason: event.reason, over: event.over },
      ...{ withReporter: event.withReporter, withCharacteristics: event.withCharacteristics },
    }),
    handed: handedTo(slice, event, act),
  }),
  'access.recovered/1': (slice, event, act) => ({
    ...slice,
    granted: addOnce(slice.granted, {
      ...{ actId: act.id, at: act.at, by: { member: act.by.member, name: act.by.name } },
      member: { member: act.by.member, name: act.by.name },
      ...{ reason: event.reason, over: [], isRecovered: true },
      ...{ withReporter: event.withReporter, withCharacteristics: event.withCharacteristics },
    }),
    handed: handedTo(slice, event, act),
  }),
  'access.recovery-noted/1': (slice, { over }, act) => ({
    ...slice,
    granted: slice.granted.map((grant) =>
      grant.isRecovered && over.includes(grant.actId) && grant.by.member !== act.by.member
        ? { ...grant, notedBy: grant.notedBy ?? act.by.name }
        : grant,
    ),
  }),
  'access.workstation-added/1': (slice, event, act) => ({
    ...slice,
    handed: handedTo(slice, event, act),
  }),
  'access.rekeyed/1': (slice, event, act) => ({ ...slice, handed: handedTo(slice, event, act) }),
  'access.revoked/1': (slice, event, act) =>
    ended(slice, act, { ...event, member: event.memberId, how: 'revoked' }),
  'access.ended/1': (slice, event, act) =>
    ended(slice, act, { member: event.memberId, memberName: '', reason: '', how: 'revoked' }),
  'access.recused/1': (slice, event, act) =>
    ended(slice, act, {
      member: act.by.member,
      memberName: act.by.name,
      reason: event.reason,
      how: event.forConflict ? 'recused-for-conflict' : 'recused',
    }),
  'access.conflict-declared/1': (slice, event, act) => ({
    ...slice,
    conflicts: addOnce(slice.conflicts, {
      ...{ actId: act.id, at: act.at, by: act.by.name },
      ...{ member: event.memberId, memberName: event.memberName },
      ...{ nature: event.nature, detail: event.detail },
    }),
  }),
  'access.conflict-answered/1': (slice, event, act) => ({
    ...slice,
    conflicts: slice.conflicts.map((conflict) =>
      conflict.member === event.memberId && event.over.includes(conflict.actId)
        ? { ...conflict, answered: { by: act.by.name, reason: event.reason } }
        : conflict,
    ),
  }),
};

const handedTo = (
  { handed }: AccessSlice,
  { epoch, devices }: { readonly epoch: number; readonly devices: readonly string[] },
  { id, by, seen }: Act,
): AccessSlice['handed'] => addOnce(handed, { actId: id, by: by.member, epoch, devices, seen });

const ended = (
  slice: AccessSlice,
  act: Act,
  { member, memberName, reason, how }: Pick<Ended, 'member' | 'memberName' | 'reason' | 'how'>,
): AccessSlice => ({
  ...slice,
  ended: addOnce(slice.ended, {
    ...{ actId: act.id, at: act.at, by: { member: act.by.member, name: act.by.name } },
    ...{ member, memberName, reason, how, seen: act.seen },
  }),
});
