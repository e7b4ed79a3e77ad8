/** A place of the application that has a page. */
export type Place = {
  readonly path: string;
  readonly title: string;
  /** `work` stands on top, `house` (keeping the vault in order) at the bottom. */
  readonly group: 'work' | 'house';
};

/** Every place, in the order of the navigation. */
export const places: readonly Place[] = [
  { path: '/', title: 'My work', group: 'work' },
  { path: '/cases', title: 'Cases', group: 'work' },
  { path: '/calendar', title: 'Calendar', group: 'work' },
  { path: '/search', title: 'Search', group: 'work' },
  { path: '/advice', title: 'Advice', group: 'work' },
  { path: '/received', title: 'Received bundles', group: 'work' },
  { path: '/people', title: 'People', group: 'work' },
  { path: '/registers', title: 'Registers', group: 'work' },
  { path: '/checks', title: 'Cross-checks', group: 'work' },
  { path: '/network', title: 'Network', group: 'work' },
  { path: '/sync', title: 'Sync', group: 'house' },
  { path: '/sealed-copies', title: 'Sealed copies', group: 'house' },
  { path: '/health', title: 'Health', group: 'house' },
  { path: '/unit', title: 'Unit and settings', group: 'house' },
];
