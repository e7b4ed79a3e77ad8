import type { Sentences } from '../noun.ts';
import type { networkEvents } from './events.ts';

/** How looking at the network reads in the unit's record, to the workstation that looked. */
export const networkSentences: Sentences<typeof networkEvents> = {
  'network.looked-at/1': ({ of }) => ({
    head: 'Network looked at',
    rest: of === '' ? 'all of it, or its most connected part' : of,
  }),
  'network.saved/1': ({ what, of, nodes, links }) => ({
    head: 'Network saved outside the vault',
    rest: `${shapes[what]}${of === '' ? '' : ` around ${of}`}: ${String(nodes)} names and records, ${String(links)} links`,
    tone: 'attention',
  }),
  'network.picture-kept/1': ({ name }) => ({ head: 'Network picture kept', rest: name }),
  'network.picture-removed/1': () => ({ head: 'Network picture no longer kept' }),
};

const shapes = { picture: 'as a picture', table: 'as a table', graph: 'for other tools' } as const;
