/** The cases in which a name stands already, each once: a name and an alias may both be found in one. `but`: the case that is typed about. */
export function knownCases<Hit extends { readonly caseId: string }>(
  hits: readonly Hit[],
  but: string | undefined,
): readonly Hit[] {
  const byCase = new Map<string, Hit>();
  for (const hit of hits)
    if (hit.caseId !== but && !byCase.has(hit.caseId)) byCase.set(hit.caseId, hit);
  return [...byCase.values()];
}
