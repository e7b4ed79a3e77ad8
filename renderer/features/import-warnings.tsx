import type { VaultAnswers } from '../../shared/contract/vault.ts';
import type { ImportableName } from '../../shared/domain/importable-name.ts';
import { Heed } from '../ui/heed.tsx';
import { useQuery } from '../vault-client/use-query.ts';

const countOf = (count: number, thing: string): string =>
  `${String(count)} ${thing}${count === 1 ? '' : 's'}`;

/** What to know of a file before it is taken in. */
export function ImportWarnings({
  preview: { isKnown, formulas, merged, mixed, kind, window },
}: {
  readonly preview: VaultAnswers['previewImport'];
}) {
  return (
    <>
      {isKnown ? (
        <Heed tone="warning">This very file was imported already. It is not taken in twice.</Heed>
      ) : null}
      {formulas > 0 ? (
        <Heed tone="info">
          {`${countOf(formulas, 'cell')} would be a formula in a spreadsheet. Here it is text, and nothing is worked out.`}
        </Heed>
      ) : null}
      {merged > 0 ? (
        <Heed tone="warning">
          {`${countOf(merged, 'cell')} of this sheet ${merged === 1 ? 'is' : 'are'} merged over several. Only the first row or column of each says anything; look at the rows that are left out.`}
        </Heed>
      ) : null}
      {mixed > 0 ? (
        <Heed tone="warning">
          {`Letters with accents are written in two ways in this file. ${countOf(mixed, 'row')} ${mixed === 1 ? 'was' : 'were'} read as Windows writes them: look at the names.`}
        </Heed>
      ) : null}
      {kind === 'ics' ? (
        <Heed tone="info">
          {`Entries from ${window.from} to ${window.until}, by the clock of the force. What repeats is written out; what was cancelled is left out.`}
        </Heed>
      ) : null}
    </>
  );
}

/** Imports that were begun and never finished: nothing of them counts. */
export function Unfinished({ into }: { readonly into: ImportableName }) {
  const { halves = [] } = useQuery('importsOf', { into }).value ?? {};
  if (halves.length === 0) return null;
  return (
    <Heed tone="warning">
      {`${countOf(halves.length, 'import')} into this register ${halves.length === 1 ? 'was' : 'were'} begun and not finished, last by ${halves.at(-1)?.by ?? ''}. Nothing of it counts. Import the file again; if a colleague began it, it may still be on its way.`}
    </Heed>
  );
}
