import type { HitDecided } from '../../../shared/contract/vault/checks.ts';
import type { DecidedHit } from '../../../shared/domain/check-hit/slice.ts';
import { hitStandingWords } from '../../../shared/domain/check-hit/standing.ts';
import { storedActs } from '../calls/acts-of.ts';
import type { Opened } from '../opened.ts';
import type { HitPlace } from './decided.ts';

/** What people decided of a hit: what stands, then what that replaced, the newest first. The fold carries what was replaced; who did, and when,
 *  is read from the acts of where it was decided. */
export async function historyOf(
  opened: Opened,
  place: HitPlace,
  decided: DecidedHit | undefined,
): Promise<readonly HitDecided[]> {
  if (!decided) return [];
  const { decision } = decided;
  const standing = decision.map(({ value, by, at }) => ({
    ...{ ...lineOf(value), by, at, stands: true },
  }));
  // Two that stand apart may have replaced the same.
  const earlier = new Map(
    decision.flatMap(({ before = [] }) => before.map(({ actId, value }) => [actId, value])),
  );
  for (const { actId } of decision) earlier.delete(actId);
  if (earlier.size === 0) return standing;
  const stream = place.kind === 'case' ? place.caseId : opened.registers.streamOf('checks');
  const acts = new Map((await storedActs(opened, stream)).map(({ act }) => [act.id, act]));
  const replaced = [...earlier].flatMap(([actId, value]) => {
    const act = acts.get(actId);
    return act ? [{ ...lineOf(value), by: act.by.name, at: act.at, stands: false }] : [];
  });
  return [...standing, ...replaced];
}

type Decision = DecidedHit['decision'][number]['value'];

const lineOf = ({ decision, reason }: Decision) => ({
  says: decision === 'reopened' ? 'Opened again' : hitStandingWords[decision],
  reason,
});
