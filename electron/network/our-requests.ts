import { origin } from '../protocol/origin.ts';

/** True for what the application may load: its own files, what a page made of them in memory, and the empty page. */
export const isOurs = (address: string): boolean =>
  address.startsWith(`${origin}/`) ||
  address.startsWith(`blob:${origin}/`) ||
  address.startsWith('data:') ||
  address === 'about:blank';
