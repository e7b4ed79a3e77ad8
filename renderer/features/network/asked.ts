import type { NetworkFilter, NetworkView } from '../../../shared/domain/network/view.ts';

/** @file What is asked of the picture, and how a step of a person changes it. */

/** What one sees first: the most connected part, without a shape for each entry of a register. */
export const firstView: NetworkView = {
  ...{ start: 'connected', node: '', steps: 2, expanded: [], added: [] },
};
export const firstFilter: NetworkFilter = {
  ...{ withoutKinds: ['entry'], withoutRoles: [], withoutLinks: [], withoutSources: [] },
  withoutGradings: [],
  ...{ from: '', until: '' },
};

/** The picture of one node and what is within so many steps. */
export const aroundOne = (node: string, steps = 2): NetworkView => ({
  ...firstView,
  start: 'around',
  node,
  steps,
});

/** With the neighbours of a node brought in. */
export const expandedBy = (view: NetworkView, node: string): NetworkView =>
  view.expanded.includes(node) ? view : { ...view, expanded: [...view.expanded, node].slice(-200) };

/** With nodes brought in alone. */
export const joinedBy = (view: NetworkView, nodes: readonly string[]): NetworkView => ({
  ...view,
  added: [...new Set([...view.added, ...nodes])].slice(-200),
});

/** How much the filter leaves out besides the entries, which are left out at first. */
export const isNarrowed = (filter: NetworkFilter): boolean =>
  JSON.stringify(filter) !== JSON.stringify(firstFilter);
