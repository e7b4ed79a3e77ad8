import { argonFloor, type ArgonCost } from '../../../shared/formats/slots.ts';
import { calibrateArgon } from '../keys/argon-cost.ts';
import type { Ports } from '../ports.ts';

/** The cost of a new passphrase on this workstation: what the machine can bear; where a story of the test flavour asks for it, the
 *  least that is ever accepted (decision 0050). */
export async function costHere({
  shell,
  clock,
  entropy,
}: Pick<Ports, 'shell' | 'clock' | 'entropy'>): Promise<ArgonCost> {
  const facts = await shell.ask('shell.facts', {});
  const least = facts.ok && facts.value.flavour === 'test' && facts.value.leastStretching === true;
  return least ? argonFloor : calibrateArgon(clock.elapsedMs, entropy);
}
