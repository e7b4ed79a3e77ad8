import type { Runtime } from './electron-runtime.mjs';
export declare const releaseDir: (runtime: Runtime) => string;
export declare const unpackedDir: (runtime: Runtime) => string;
