import type { ComparisonFailed, LookAge } from '../../../shared/contract/vault/checks.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';

/** What failed and what is kept all the same. Why, and what to do, is said by the fault. */
export function failedWords(
  { doing, check, record }: Pick<ComparisonFailed, 'doing' | 'check' | 'record'>,
  look: LookAge,
): { readonly happened: string; readonly kept: string } {
  const kept = [listed[look], 'The registers and every decision on a hit are kept.']
    .filter((each) => each !== '')
    .join(' ');
  if (doing === 'recording')
    return {
      happened: 'The run was made, but it could not be recorded.',
      kept: `What it found is kept, and is recorded when you try again. ${kept}`,
    };
  return {
    happened: check
      ? `The comparison failed at “${checkWords[check].name}”.`
      : 'The comparison failed while it read the registers.',
    kept: record ? `No run is recorded. ${kept}` : kept,
  };
}

const listed: Readonly<Record<LookAge, string>> = {
  none: 'Nothing is compared: only hits that were decided on before are listed.',
  stopped: 'The hits listed are of the part that was compared before.',
  stale: 'The hits listed are as they were before the registers last changed.',
  fresh: '',
};
