/** Where an Electron is, which, and whether it may be shipped. */
export type Runtime = { dir: string; version: string; kind: 'official' | 'testruntime' };
export declare function ensureElectron(): Promise<Runtime>;
export declare function installedElectron(): Runtime | undefined;
export declare function electronIn(runtime: Runtime): string;
