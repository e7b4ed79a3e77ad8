import { smallFilesTime, syncTimes } from './sync-rounds.ts';

/** @file What Electron's main process runs to measure the sync: no window, no vault, no key. The driver asks by this name. */

Object.assign(globalThis, { syncTimes, smallFilesTime });
