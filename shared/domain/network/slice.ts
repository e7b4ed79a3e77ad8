/** That somebody looked at the network picture, or saved it: kept, and nothing follows from it. */
export type NetworkSlice = Readonly<Record<string, never>>;
