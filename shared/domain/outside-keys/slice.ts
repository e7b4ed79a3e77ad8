/** Workstations that were handed the keys, by the public half that signs. */
export type OutsideKeysSlice = {
  readonly handed: Readonly<Record<string, readonly string[]>>;
};

/** The unit has no keys for outsiders yet. */
export const emptyOutsideKeys: OutsideKeysSlice = { handed: {} };
