import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { policyEvents } from './events.ts';
import { isPolicyKey, policyKeys } from './keys.ts';

/** How the acts on the unit's policy read on its timeline. */
export const policySentences: Sentences<typeof policyEvents> = {
  'policy-value.filled/1': (event) => ({
    head: 'Policy value filled in',
    rest:
      `${titleOf(event.key)}, decided by ${event.decidedBy.name} ` +
      `(${event.decidedBy.role}) on ${formatPlain(event.decidedOn)}: ${event.reason}`,
  }),
  'policy.drafted/1': ({ title, version, effectiveFrom, reason }) => ({
    head: 'Version of the policy drafted',
    rest: `${title}, version ${version}, to begin on ${formatPlain(effectiveFrom)}: ${reason}`,
  }),
  'policy.value-changed/1': ({ key, value, decidedBy, decidedOn, reason }) => ({
    head: value === undefined ? 'Policy value put back' : 'Policy value changed in a draft',
    rest: `${titleOf(key)}, decided by ${decidedBy.name} (${decidedBy.role}) on ${formatPlain(decidedOn)}: ${reason}`,
  }),
  'policy.proposed/1': ({ note }) => ({
    head: 'Version of the policy put forward',
    ...(note === '' ? {} : { rest: note }),
  }),
  'policy.returned/1': ({ reason }) => ({
    head: 'Version of the policy returned',
    rest: reason,
    tone: 'attention',
  }),
  'policy.approved/1': ({ approvedBy, approvedOn }) => ({
    head: 'Version of the policy approved',
    rest: `by ${approvedBy.name} (${approvedBy.role}) on ${formatPlain(approvedOn)}; signed by whoever recorded this`,
  }),
  'policy.holidays-taken-over/1': ({ days, startsOn, endsOn, fileHash }) => ({
    head: 'Newer bank holidays taken over',
    rest: `${String(days.length)} days of England and Wales, from ${formatPlain(startsOn)} to ${formatPlain(endsOn)}; SHA-256 of the file: ${fileHash}`,
  }),
  'policy.discarded/1': ({ reason }) => ({
    head: 'Draft of a policy discarded',
    rest: reason,
    tone: 'attention',
  }),
};

const titleOf = (key: string): string => (isPolicyKey(key) ? policyKeys[key].title : key);
