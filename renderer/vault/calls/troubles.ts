import type { Trouble } from '../../../shared/contract/vault/workstation.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { DeviceTaking } from '../ingest/take-in.ts';
import { lackingOf } from '../ledger/chain-state.ts';
import { withheldOf } from '../ledger/witness.ts';
import { activeDevices } from '../membership/charter.ts';
import type { Opened } from '../opened.ts';
import { undoneOf } from './left-undone.ts';

/** Names a trouble once, however often it is met. */
export function noteTrouble(opened: Opened, trouble: Trouble): void {
  const isNoted = opened.troubles.some(
    ({ kind, where }) => kind === trouble.kind && where === trouble.where,
  );
  if (!isNoted) opened.troubles.push(trouble);
}

/** What was met in the records of one workstation. Of what is not by whom it says one must know under whose name it came. */
export const troublesIn = (
  opened: Opened,
  { device, troubles }: Pick<DeviceTaking, 'device' | 'troubles'>,
): readonly Trouble[] =>
  troubles.map((trouble) =>
    trouble.kind === 'act-forged'
      ? { ...trouble, where: workstationName(opened, device) }
      : trouble,
  );

/** What can only be wrong between workstations: named on the page Sync as well. */
export const betweenWorkstations: ReadonlySet<Trouble['kind']> = new Set([
  'tail-lost',
  'tail-returned',
  'own-acts-withheld',
  'act-forged',
  'device-forked',
  'device-cloned',
  'records-contradict',
  'acts-withheld',
  'acts-awaited',
  'acts-lost',
  'own-acts-lost',
  'clock-suspect',
]);

/** Everything that is wrong now: what was met, and what the records of the unit's devices show when they are laid side by side. */
export const troublesOf = (opened: Opened): readonly Trouble[] => [
  ...opened.troubles,
  ...undoneOf(opened)
    .slice(0, 1)
    .map((): Trouble => ({ kind: 'left-undone' })),
  ...forked(opened),
  ...[...opened.witness.contradicted].flatMap((device): readonly Trouble[] =>
    // Both records are here by now, and told above.
    opened.chains.get(device)?.forkedAt === undefined
      ? [{ kind: 'records-contradict', where: workstationName(opened, device) }]
      : [],
  ),
  ...lostActs(opened),
  ...withheldOf(opened.witness, opened.share.lastRoundAtMs).map(
    ([device, { number, by }]): Trouble => ({
      kind: by === device ? 'acts-awaited' : 'acts-withheld',
      where: workstationName(opened, device),
      count: number + 1 - (opened.chains.get(device)?.tip.nextNumber ?? 0),
    }),
  ),
];

/** Acts that the disk of their workstation lost, by its own word, and that came from nowhere else. */
function lostActs(opened: Opened): readonly Trouble[] {
  if (activeDevices(opened.membership.charter()).length < 2) return [];
  return [...opened.chains].flatMap(([device, chain]): readonly Trouble[] => {
    const count = lackingOf(chain);
    if (count === 0) return [];
    return device === opened.device.device
      ? [{ kind: 'own-acts-lost', count }]
      : [{ kind: 'acts-lost', where: workstationName(opened, device), count }];
  });
}

const forked = (opened: Opened): readonly Trouble[] =>
  [...opened.chains].flatMap(([device, { forkedAt }]): readonly Trouble[] => {
    if (forkedAt === undefined) return [];
    return device === opened.device.device
      ? [{ kind: 'device-cloned' }]
      : [{ kind: 'device-forked', where: workstationName(opened, device) }];
  });

/** Whose workstation it is, as the charter names both. */
export function workstationName(opened: Opened, device: DeviceId): string {
  const charter = opened.membership.charter();
  const known = charter.devices.find((each) => each.device === device);
  const member = charter.members.find((each) => each.member === known?.member);
  return known ? `${member?.name ?? ''}, ${known.name}` : 'a workstation that is not of this unit';
}
