import { emptyChain, type ChainState, type Link } from '../../renderer/vault/ledger/chain-state.ts';
import { acceptFrames, stepOver, tellIfBeside } from '../../renderer/vault/ledger/chains.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import { lostIn } from '../../shared/formats/lost-acts.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import type { DeviceId } from '../../shared/kit/ids.ts';
import type { Alarm, ChainReader, FoundFrame } from './chain-reader.ts';
import { secretOf } from './seats.ts';
import type { Symbols } from './symbols.ts';

/** @file The real chains (renderer/vault/ledger/chains.ts) with frames that open by their symbols. */

export type SymbolLink = Link & { readonly outer: OuterFrame };
type Held = { state: ChainState<SymbolLink>; readonly hashes: string[] };
type Accept = typeof acceptFrames<SymbolLink>;
/** What opens the outside of frames. */
export type ChainsPlace = {
  readonly symbols: Symbols;
  readonly unitKeys: () => readonly Bytes[];
};

export function chainsOf(
  { symbols, unitKeys }: ChainsPlace,
  accept: Accept = acceptFrames,
): ChainReader {
  const chains = new Map<DeviceId, Held>();
  const forged = new Set<DeviceId>();
  const heldOf = (device: DeviceId): Held => {
    const held = chains.get(device) ?? { state: emptyChain, hashes: [] };
    chains.set(device, held);
    return held;
  };
  return {
    take: (found) =>
      [...linksByDevice(symbols, unitKeys(), found)].flatMap(([device, links]) => {
        const held = heldOf(device);
        const taken = accept(held.state, links, {
          verify: ({ outer }) => symbols.verify(outer, secretOf(device)),
          hashAt: (number) => held.hashes[number],
        });
        held.state = taken.state;
        if (taken.unsigned.length > 0) forged.add(device);
        for (const { number, hash } of taken.accepted)
          if (!isBranch(taken.state, hash)) held.hashes[number] = hash;
        return taken.accepted.map(({ number, outer }) => ({ device, number, outer }));
      }),
    alarms: () => [
      ...[...chains].flatMap(([device, { state }]): Alarm[] =>
        state.forkedAt === undefined ? [] : [{ kind: 'forked', device }],
      ),
      ...[...forged].map((device): Alarm => ({ kind: 'forged', device })),
    ],
    states: () => new Map([...chains].map(([device, { state }]) => [device, state])),
    tipOf: (device) => heldOf(device).state.tip,
    goOnBehind: (device, last) => {
      const held = heldOf(device);
      held.state = stepOver(held.state, last);
    },
    wrote: (device, number) => {
      const held = heldOf(device);
      held.state = tellIfBeside(held.state, number);
    },
  };
}

const isBranch = ({ branches }: ChainState, hash: string): boolean =>
  branches.some((link) => link.hash === hash);

function linksByDevice(
  symbols: Symbols,
  unitKeys: readonly Bytes[],
  found: readonly FoundFrame[],
): Map<DeviceId, SymbolLink[]> {
  const links = new Map<DeviceId, SymbolLink[]>();
  for (const { device, number, bytes } of found) {
    const opened = symbols.openOuter(unitKeys, { device, number }, bytes);
    if (!opened.ok) continue;
    const list = links.get(device) ?? [];
    links.set(device, list);
    list.push(linkOf(number, opened.value));
  }
  return links;
}

const linksOf = new WeakMap<OuterFrame, SymbolLink>();
/** The link that a frame is, once for all workstations: a frame opens under its own number only. */
function linkOf(number: number, outer: OuterFrame): SymbolLink {
  const known = linksOf.get(outer);
  if (known) return known;
  const { previousHash } = outer.header;
  const previous = previousHash && bytesToHex(previousHash);
  const lost = lostIn(outer.header);
  const link = {
    number,
    hash: bytesToHex(outer.hash),
    previous,
    outer,
    ...(lost.length > 0 ? { lost } : {}),
  };
  linksOf.set(outer, link);
  return link;
}
