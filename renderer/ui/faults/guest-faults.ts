import type { FaultTable } from './fault-table.ts';

const noneOfIt = 'Nothing of it was kept here, and nothing that was here before was changed.';

/** A guest pack or its return that cannot be read: each for its own reason, and each with its way out. */
export const guestFaults: FaultTable = {
  'guest/not-ours': () => ({
    happened: 'That file is not the one that is asked for here.',
    kept: noneOfIt,
    todo: 'A guest opens a pack; the unit brings in a return. Look for the other file.',
  }),
  'guest/too-large': () => ({
    happened: 'That file is too large to be a guest pack or its return.',
    kept: noneOfIt,
    todo: 'Choose the file as it was made. Nothing that Probity writes for a guest is that large.',
  }),
  'guest/too-new': () => ({
    happened: 'That file was made by a newer Probity than this one.',
    kept: noneOfIt,
    todo: 'Bring this workstation to the newer version, then open the file again.',
  }),
  'guest/damaged': () => ({
    happened: 'That file is not whole: it was cut off or changed on its way.',
    kept: noneOfIt,
    todo: 'Bring the file again from where it was made, and compare that it has the same size.',
  }),
  'guest/wrong-words': () => ({
    happened: 'Those words do not open this pack.',
    kept: 'Nothing was changed.',
    todo: 'Ask for the six words again, by voice, and type them in their order.',
  }),
  'guest/over': () => ({
    happened: 'This pack is over.',
    kept: 'What it said has been removed from this workstation.',
    todo: 'Ask the investigator for a new pack if the interview is still to be held.',
  }),
  'guest/gone': () => ({
    happened: 'The pack does not lie on this workstation any more.',
    kept: 'What was written on it, if anything, is still here.',
    todo: 'Open it from its file again.',
  }),
  'guest/other-case': () => ({
    happened: 'That return does not belong to this case.',
    kept: noneOfIt,
    todo: 'Open the case that gave the pack out. Another unit’s return opens only there.',
  }),
  'guest/other-pack': () => ({
    happened: 'That return does not fit the pack that this case gave out.',
    kept: noneOfIt,
    todo: 'Ask the guest to write the return again, from the pack they were given.',
  }),
  'guest/came-already': () => ({
    happened: 'That return came in already.',
    kept: 'What was brought in stands as it was.',
    todo: 'Nothing needs doing. What was wrong in the record is corrected there.',
  }),
  'guest/owes-its-return': () => ({
    happened: 'What was written on this pack was not handed back yet.',
    kept: 'Everything written is kept here, sealed.',
    todo: 'Open the pack and write the return first.',
  }),
};
