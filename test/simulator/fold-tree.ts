import type { StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseState } from '../../shared/domain/state.ts';

/** @file Folds of a schedule, each made once: the same acts in the same order are folded by the first workstation that holds them, and
 *  what follows is folded on from there. At the end of each schedule every fold is made again from its first act (checks.ts). */

export type Folded = {
  readonly acts: readonly StoredAct[];
  readonly state: CaseState;
  /** Which acts these are, whatever their order. */
  readonly set: () => string;
  /** The state as text, without the slices that nothing was folded into. */
  readonly text: () => string;
};

type Node = Folded & { readonly next: Map<number, Node> };

export type FoldTree = {
  /** `before`: what the same workstation folded last, from where it goes on where these are the same acts and more. */
  readonly fold: (acts: readonly StoredAct[], before?: Folded) => Folded;
};

export function createFoldTree(): FoldTree {
  const numbers = numbering();
  const root = nodeOf([], caseEngine.empty, numbers);
  return {
    fold: (acts, before) => {
      let node = before && isBeginning(before.acts, acts) ? (before as Node) : root;
      for (let at = node.acts.length; at < acts.length; at += 1) {
        const stored = acts[at];
        assert(stored, 'an act at each place');
        const which = numbers(stored);
        let next = node.next.get(which);
        if (!next) {
          const { events, act } = stored;
          next = nodeOf(acts.slice(0, at + 1), caseEngine.fold(node.state, events, act), numbers);
          node.next.set(which, next);
        }
        node = next;
      }
      return node;
    },
  };
}

const isBeginning = (some: readonly StoredAct[], all: readonly StoredAct[]): boolean =>
  some.length <= all.length && some.every((act, at) => act === all[at]);

function nodeOf(
  acts: readonly StoredAct[],
  state: CaseState,
  numbers: (act: StoredAct) => number,
): Node {
  let set: string | undefined;
  let text: string | undefined;
  return {
    acts,
    state,
    next: new Map(),
    set: () =>
      (set ??= acts
        .map(numbers)
        .sort((one, other) => one - other)
        .join()),
    text: () => (text ??= textOfState(state)),
  };
}

/** A number for each act by all that it says: two acts of one name are not the same act. */
function numbering(): (act: StoredAct) => number {
  const byText = new Map<string, number>();
  const known = new WeakMap<StoredAct, number>();
  return (act) => {
    const before = known.get(act);
    if (before !== undefined) return before;
    const text = JSON.stringify(act);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    known.set(act, number);
    return number;
  };
}

/** A state as text, without the slices that nothing was folded into. */
export const textOfState = (state: CaseState): string =>
  JSON.stringify(Object.entries(state).filter(([key, slice]) => slice !== nothingYet.get(key)));
const nothingYet = new Map<string, unknown>(Object.entries(caseEngine.empty));

/** An event as it is: nothing of a schedule is sealed inside an act. */
export const asIs = (event: LooseEvent): LooseEvent => event;
