import { beforeAll, expect, it } from 'vitest';
import type { ShellFacts } from '../../../shared/contract/bridge.ts';
import { createShellClient } from '../../../shared/contract/shell-client.ts';
import { argonComfort, argonFloor, type ArgonCost } from '../../../shared/formats/slots.ts';
import { instantFromEpoch } from '../../../shared/kit/instant.ts';
import { createFakeShell } from '../../../test/fakes/bridge.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { costHere } from './cost-here.ts';

beforeAll(sodiumReady);

/** On a machine whose clock says that nothing takes any time. */
async function costAt(facts: Partial<ShellFacts>): Promise<ArgonCost> {
  const entropy = seededEntropy(1);
  const port = createFakeShell({ entropy, facts }).connect();
  const clock = { now: () => instantFromEpoch(0, 0), elapsedMs: () => 0 };
  const cost = await costHere({ shell: createShellClient(port), clock, entropy });
  port.close();
  return cost;
}

it('is what the machine can bear, and the least only for a story of the test flavour', async () => {
  expect(await costAt({})).toEqual(argonComfort);
  expect(await costAt({ leastStretching: true })).toEqual(argonFloor);
  expect(await costAt({ flavour: 'production', leastStretching: true })).toEqual(argonComfort);
});
