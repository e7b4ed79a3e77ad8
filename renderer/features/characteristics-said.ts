type Typed = Readonly<Record<string, unknown>>;

/** What of a panel of protected characteristics was said. Race is one answer with its code set; a group that was not chosen is none. */
export function characteristicsSaid(recorded: unknown): Typed {
  const { race, ...others } = asTyped(recorded);
  const { group, detail } = { group: asTyped(race)['group'], detail: asTyped(race)['detail'] };
  const isGiven = typeof group === 'string' && group !== '';
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== '')),
    ...(isGiven
      ? { race: { codeSet: 'GSS-2021', group, detail: typeof detail === 'string' ? detail : '' } }
      : {}),
  };
}

const asTyped = (value: unknown): Typed =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
