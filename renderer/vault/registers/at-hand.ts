import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { engineOfRegister, registersEngine } from '../../../shared/domain/registers.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { foldStream } from '../fold/stream.ts';
import { openerFor } from '../model/case-loader.ts';
import { standingActs } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { unpackRows } from './import/pack-rows.ts';

/** @file Registers in memory: folded when one is first asked for, and kept until lock. */

/** A register as the vault works on it. */
export type LoadedRegister = {
  readonly acts: readonly StoredAct[];
  readonly state: RegistersState;
};

const loaded = new WeakMap<Opened, Map<string, LoadedRegister>>();

const shelfOf = (opened: Opened): Map<string, LoadedRegister> => {
  const shelf = loaded.get(opened) ?? new Map<string, LoadedRegister>();
  loaded.set(opened, shelf);
  return shelf;
};

/** A register of this unit; folded now where it was not asked for since unlock. `recorded` reads its acts from the store. */
export async function registerAtHand(
  opened: Opened,
  stream: string,
  recorded: (opened: Opened, stream: string) => Promise<readonly StoredAct[] | undefined>,
): Promise<LoadedRegister> {
  const known = shelfOf(opened).get(stream);
  if (known) return known;
  const acts = (await recorded(opened, stream)) ?? [];
  // Something may have been recorded while the store was read.
  return shelfOf(opened).get(stream) ?? takeRegisterActs(opened, stream, acts);
}

/** A register as far as it is in memory: what it holds is never less than the store does. */
export const registerInMemory = (opened: Opened, stream: string): LoadedRegister | undefined =>
  shelfOf(opened).get(stream);

/** Folds a register anew. */
export function takeRegisterActs(
  opened: Opened,
  stream: string,
  acts: readonly StoredAct[],
): LoadedRegister {
  const state = foldStream(
    engineOf(opened, stream),
    standingActs(opened, acts),
    openerOf(opened, stream),
  );
  const register = { acts, state };
  shelfOf(opened).set(stream, register);
  return register;
}

/** Folds what was recorded behind everything else onto what is there; anything else folds the register anew. */
export function addRegisterActs(
  opened: Opened,
  stream: string,
  acts: readonly StoredAct[],
): LoadedRegister {
  const known = shelfOf(opened).get(stream);
  const last = known?.acts.at(-1);
  if (!known || !last || acts[known.acts.length - 1] !== last)
    return takeRegisterActs(opened, stream, acts);
  const open = openerOf(opened, stream);
  const engine = engineOf(opened, stream);
  const state = standingActs(opened, acts.slice(known.acts.length)).reduce(
    (before, { act, events }) =>
      engine.fold(
        before,
        events.flatMap((event) => open(event) ?? []),
        act,
      ),
    known.state,
  );
  const register = { acts, state };
  shelfOf(opened).set(stream, register);
  return register;
}

/** Each register folds what belongs to it, and nothing else that may stand in its stream. */
const engineOf = (opened: Opened, stream: string): typeof registersEngine => {
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
