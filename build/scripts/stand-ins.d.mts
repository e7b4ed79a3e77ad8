/** Puts symbols in the place of sealing, in the bundles and tests of the simulator. */
export declare const standIn: (mode: 'stubbed' | 'full' | 'crash') => {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (source: string, importer?: string) => string | undefined;
};
