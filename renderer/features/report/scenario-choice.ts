/** A scenario as the form holds it. */
export type ChosenScenario = { readonly code: string; readonly basis: string };

/** The scenarios a form holds, whatever a draft brought. */
export const scenariosOf = (value: unknown): readonly ChosenScenario[] =>
  Array.isArray(value) ? value.filter(isScenario) : [];

/** Ticks a scenario, or takes it away with what was written under it. */
export const toggleScenario = (
  chosen: readonly ChosenScenario[],
  code: string,
): readonly ChosenScenario[] =>
  chosen.some((one) => one.code === code)
    ? chosen.filter((one) => one.code !== code)
    : [...chosen, { code, basis: '' }];

function isScenario(value: unknown): value is ChosenScenario {
  return typeof value === 'object' && value !== null && 'code' in value && 'basis' in value;
}
