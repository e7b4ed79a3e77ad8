/** The outcomes that bind a member against their will. */
export const imposing: readonly unknown[] = ['conditions-imposed', 'association-must-cease'];
