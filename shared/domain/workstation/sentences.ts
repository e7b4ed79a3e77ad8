import type { Sentences } from '../noun.ts';
import type { workstationEvents } from './events.ts';

/** How workstations that join read in the unit's record. */
export const workstationSentences: Sentences<typeof workstationEvents> = {
  'workstation.compared/1': ({ memberName, workstation }) => ({
    head: 'Words compared with a new workstation',
    rest: `“${workstation}” of ${memberName}`,
  }),
  'workstation.welcomed/1': () => ({
    head: 'Welcome made for a new workstation',
    rest: 'sealed for that workstation alone',
  }),
};
