import { createHash } from 'node:crypto';
import { storedActs } from '../../renderer/vault/calls/acts-of.ts';
import { openEvent } from '../../renderer/vault/fold/compartment-seal.ts';
import { foldStream } from '../../renderer/vault/fold/stream.ts';
import { compareActs, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import { compartmentSlot } from '../../renderer/vault/ledger/ring-keys.ts';
import { standingActs } from '../../renderer/vault/model/standing.ts';
import type { Opened } from '../../renderer/vault/opened.ts';
import { contestsOf } from '../../shared/domain/contest/contests-of.ts';
import { fieldsOf } from '../../shared/domain/contest/fields.ts';
import { provisionalHead } from '../../shared/domain/contest/standing.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';

/** @file What an open vault's acts come to, in the few words that docs/formats/fold.md says how to compute: a line a stream. From the
 *  vault's own folds; the reader in Python (second/fold.py) computes the same from the page. */

/** Every stream whose key is held, in the order of their ids. */
export async function foldProjection(opened: Opened): Promise<string> {
  const streams = [...opened.keys.caseKeys.ids()].toSorted();
  const lines: string[] = [];
  for (const stream of streams) {
    const acts = standingActs(opened, await storedActs(opened, stream));
    if (acts.length > 0) lines.push(`${canonical(lineOf(opened, stream, acts))}\n`);
  }
  return lines.join('');
}

function lineOf(opened: Opened, stream: string, acts: readonly StoredAct[]): unknown {
  const inOrder = acts.toSorted(compareActs);
  const open = (event: LooseEvent): LooseEvent | undefined =>
    openEvent(event, stream, (compartment) =>
      opened.keys.compartmentKeys.all(compartmentSlot(stream, compartment)),
    );
  const told = inOrder.map(({ act, events }) => ({
    ...{ name: act.id, at: act.at, by: act.by, seen: act.seen ?? {} },
    events: events.map((event) => ({
      type: event.type,
      sha256: sha256(canonical(open(event) ?? event)),
    })),
  }));
  if (stream === opened.unitId) return { stream, acts: told };
  return { stream, acts: told, ...ofCase(foldStream(caseEngine, inOrder, open)) };
}

function ofCase(state: CaseState) {
  const fields = fieldsOf(state).flatMap((field) => {
    const versions = field.read(state).map(({ actId, value }) => ({ act: actId, value }));
    return versions.length > 0 ? [[field.key, versions] as const] : [];
  });
  const courses = Object.entries(state.contest.turns).flatMap(([course, heads]) => {
    const stands = provisionalHead(course, heads)?.act.id;
    return stands ? [[course, { heads: heads.map(({ act }) => act.id), stands }] as const] : [];
  });
  return {
    reference: state.case.opened?.reference,
    status: state.case.withdrawn ? 'withdrawn' : state.case.closed ? 'closed' : 'open',
    subject: state.report.fields.subject[0]?.value,
    fields: Object.fromEntries(fields),
    courses: Object.fromEntries(courses),
    contests: contestsOf(state)
      .map(({ key }) => key)
      .toSorted(),
  };
}

/** JSON with the names of each object in order and nothing between. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
