export declare const root: string;
export declare const cacheDir: string;
export declare const flavours: readonly ['test', 'production'];
export declare function outOf(flavour: 'test' | 'production'): string;
