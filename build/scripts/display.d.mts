export declare function ensureDisplay(): Promise<{ display: string | undefined; stop: () => void }>;
export declare function openDisplay(): Promise<{ display: string | undefined; stop: () => void }>;
export declare function missingDisplay(): string | undefined;
