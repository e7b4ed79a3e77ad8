import type { Told } from '../../../shared/domain/mention.ts';
import type { Opened } from '../opened.ts';
import type { Clusters } from './network.ts';

const nothing: Told = { mentions: [], ties: [] };
const each: Clusters = { clusterOf: (key) => key };

/** What the records in sight tell, and who of them is one. */
export const toldAndWho = (
  _opened: Opened,
): Promise<{ readonly told: Told; readonly clusters: Clusters }> =>
  Promise.resolve({ told: nothing, clusters: each });
