import type { Decision } from '../../../shared/domain/sameness/standing.ts';
import { decisionOf } from '../../../shared/domain/sameness/decision-of.ts';
import type { SamenessSlice } from '../../../shared/domain/sameness/slice.ts';
import { recordedActs } from '../calls/acts-of.ts';
import { letOthers } from '../let-others.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { openDecision, type Secret } from './sealed-decision.ts';
import { idsInSight } from './told-of.ts';

/** @file What was decided of who is who, as far as this member may know of it. */

type Kept = {
  readonly opened: Map<string, Decision>;
  /** With which secrets the others were tried in vain. */
  readonly tried: Map<string, string>;
  last?: { readonly parts: readonly unknown[]; readonly decisions: readonly Decision[] };
};

const keptBy = new WeakMap<Opened, Kept>();

/** Every decision that opens with the keys of the cases in sight; the same list until there is another. */
export async function decisionsOf(opened: Opened): Promise<readonly Decision[]> {
  const kept: Kept = keptBy.get(opened) ?? { opened: new Map(), tried: new Map() };
  keptBy.set(opened, kept);
  const stream = opened.registers.streamOf('people');
  const { sameness } = (await registerAtHand(opened, stream, recordedActs)).state;
  await openSealed(opened, kept, sameness, stream);
  const parts = [sameness, kept.opened.size];
  if (kept.last?.parts.every((part, at) => part === parts[at])) return kept.last.decisions;
  const sealed = sameness.sealed.flatMap(({ salt }) => kept.opened.get(salt) ?? []);
  const decisions = [...sameness.decided, ...sealed];
  kept.last = { parts, decisions };
  return decisions;
}

/** As many are tried before others have their turn. */
const triedAtOnce = 8;

async function openSealed(
  opened: Opened,
  kept: Kept,
  { sealed }: SamenessSlice,
  stream: string,
): Promise<void> {
  const closed = sealed.filter(({ salt }) => !kept.opened.has(salt));
  if (closed.length === 0) return;
  const secrets = secretsInSight(opened);
  const names = secrets.map(({ name }) => name).join();
  const untried = closed.filter(({ salt }) => kept.tried.get(salt) !== names);
  for (const [at, each] of untried.entries()) {
    const decided = openDecision(each, secrets, stream);
    if (decided) kept.opened.set(each.salt, decisionOf(decided, each.act));
    else kept.tried.set(each.salt, names);
    if (at % triedAtOnce === triedAtOnce - 1) await letOthers();
  }
}

/** The keys of the cases in sight, of every age, and those of who reported in them. */
function secretsInSight(opened: Opened): readonly Secret[] {
  const { caseKeys, compartmentKeys } = opened.keys;
  return idsInSight(opened).flatMap((id) => [
    ...caseKeys.all(id).map(({ key }) => ({ name: id, key })),
    ...compartmentKeys
      .all(compartmentSlot(id, 'reporter'))
      .map((key) => ({ name: `${id}.reporter`, key })),
  ]);
}

/** The secret of that name under which something is sealed now; undefined where it is not held. */
export function secretNamed(opened: Opened, name: string): Secret | undefined {
  const [stream = '', part] = name.split('.');
  const key =
    part === undefined
      ? opened.keys.caseKeys.get(stream)
      : opened.keys.compartmentKeys.get(compartmentSlot(stream, part));
  return key && { name, key };
}
