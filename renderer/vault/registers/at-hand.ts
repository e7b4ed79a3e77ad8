import type { Engine } from '../../../shared/domain/engine.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { engineOfRegister, registersEngine } from '../../../shared/domain/registers.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { foldStreamInSteps } from '../fold/stream.ts';
import { letOthers } from '../let-others.ts';
import { openerFor } from '../model/case-loader.ts';
import { standingActs, standingFingerprint } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { inTurns } from '../turns.ts';
import { unpackRows } from './import/pack-rows.ts';

/** @file Registers in memory: folded when one is first asked for, a little at a time, and kept until lock. The acts on the shelf are what counts:
 *  whoever saves puts them there at once, and the state follows when it is next asked for. */

/** A register as the vault works on it. */
export type LoadedRegister = {
  readonly acts: readonly StoredAct[];
  readonly state: RegistersState;
};

/** What is held of a register. */
type Shelved = {
  /** All that is known to have been recorded: never less than the store has. */
  acts: readonly StoredAct[];
  /** As far as it was folded, and by which acts' standing. */
  folded?: LoadedRegister & { readonly standing: string };
  /** Everybody who asks meanwhile waits for the same. */
  underWay?: Promise<LoadedRegister> | undefined;
};

const shelves = new WeakMap<Opened, Map<string, Shelved>>();

const shelfOf = (opened: Opened): Map<string, Shelved> => {
  const shelf = shelves.get(opened) ?? new Map<string, Shelved>();
  shelves.set(opened, shelf);
  return shelf;
};

type Recorded = (opened: Opened, stream: string) => Promise<readonly StoredAct[] | undefined>;

/** A register of this unit as it is now. What was recorded since it was last asked for is folded first; while that lasts the vault answers
 *  others. `recorded` reads its acts from the store. */
export async function registerAtHand(
  opened: Opened,
  stream: string,
  recorded: Recorded,
): Promise<LoadedRegister> {
  const shelved = await shelvedOf(opened, stream, recorded);
  shelved.underWay ??= upToDate(opened, stream, shelved).finally(() => {
    shelved.underWay = undefined;
  });
  return shelved.underWay;
}

/** The acts of a register, without folding them. */
export const registerActs = async (
  opened: Opened,
  stream: string,
  recorded: Recorded,
): Promise<readonly StoredAct[]> => (await shelvedOf(opened, stream, recorded)).acts;

async function shelvedOf(opened: Opened, stream: string, recorded: Recorded): Promise<Shelved> {
  const shelf = shelfOf(opened);
  const known = shelf.get(stream);
  if (known) return known;
  const acts = (await recorded(opened, stream)) ?? [];
  // Opening the record of a large register is a piece of work by itself.
  await letOthers();
  // Something may have been recorded while the store was read.
  const shelved = shelf.get(stream) ?? { acts };
  shelf.set(stream, shelved);
  return shelved;
}

/** The acts of a register that is in memory: what it holds is never less than the store does. */
export const actsInMemory = (opened: Opened, stream: string): readonly StoredAct[] | undefined =>
  shelfOf(opened).get(stream)?.acts;

/** A register as it was when it was last asked for. */
export const registerInMemory = (opened: Opened, stream: string): LoadedRegister | undefined =>
  shelfOf(opened).get(stream)?.folded;

/** What a register holds from now on. */
export function takeRegisterActs(opened: Opened, stream: string, acts: readonly StoredAct[]): void {
  const shelf = shelfOf(opened);
  const shelved = shelf.get(stream);
  if (shelved) shelved.acts = acts;
  else shelf.set(stream, { acts });
}

/** Folds until nothing came meanwhile. */
async function upToDate(opened: Opened, stream: string, shelved: Shelved): Promise<LoadedRegister> {
  const engine = engineOf(opened, stream);
  for (;;) {
    const { acts, folded } = shelved;
    const standing = standingFingerprint(opened);
    if (folded?.acts === acts && folded.standing === standing) return folded;
    const known =
      folded?.standing === standing && isAddedTo(folded.acts, acts) ? folded : undefined;
    const state = await inTurns(
      foldStreamInSteps(
        engine,
        standingActs(opened, acts.slice(known?.acts.length ?? 0)),
        openerOf(opened, stream),
        known?.state ?? engine.empty,
      ),
    );
    shelved.folded = { acts, state, standing };
  }
}

/** True where nothing came in between: what was recorded behind everything else is folded onto what is there. */
const isAddedTo = (before: readonly StoredAct[], acts: readonly StoredAct[]): boolean =>
  before.length <= acts.length && acts[before.length - 1] === before.at(-1);

/** Each register folds what belongs to it, and nothing else that may stand in its stream. */
const engineOf = (opened: Opened, stream: string): Engine<RegistersState> => {
  const name = opened.registers.nameOf(stream);
  return name ? engineOfRegister(name) : registersEngine;
};

/** Opens what acts of a register hold, with the rows of imports unpacked. */
function openerOf(opened: Opened, stream: string): (event: LooseEvent) => LooseEvent | undefined {
  const open = openerFor(opened.keys, stream);
  return (event) => {
    const found = open(event);
    return found && unpackRows(found);
  };
}

/** True of a stream that is a register. */
export const isRegister = (
  { registers }: { readonly registers: Pick<Opened['registers'], 'nameOf'> },
  stream: string,
): boolean => registers.nameOf(stream) !== undefined;
