import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { mostLettersSaved, type RenewalLetter } from '../../../shared/contract/vault/interests.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { SaveOutsideDialog } from '../save-paper-dialog.tsx';

/** Letters that were written, saved outside the vault in one file: byte for byte as they were made. */
export function SaveLetters({ written }: { readonly written: readonly RenewalLetter[] }) {
  const vault = useVault();
  const [isSaving, setSaving] = useState(false);
  const letters = written
    .slice(0, mostLettersSaved)
    .flatMap(({ row, letter }) =>
      letter
        ? [{ interestId: itemId.parse(row.interestId), letterId: itemId.parse(letter.letterId) }]
        : [],
    );
  const count = `${String(letters.length)} ${letters.length === 1 ? 'letter' : 'letters'}`;
  return (
    <>
      <Text>
        {`${String(written.length)} written. Each can be looked at on its entry.`}
        {written.length > letters.length
          ? ` One file holds the first ${String(letters.length)} of them; save the others from their entries.`
          : ''}
      </Text>
      <div>
        <Button onClick={() => setSaving(true)}>{`Save ${count} together`}</Button>
      </div>
      {isSaving ? (
        <SaveOutsideDialog
          title={`Save ${count} together`}
          fileName="Renewal notices.zip"
          before={
            <Text block>
              {`A ZIP file with ${count}, each a PDF as it was made, named by its reference and not by its member. It lies outside the vault: whoever has the file can read them. Each is recorded as a disclosure, with your name, before the file is written.`}
            </Text>
          }
          after={(saved) =>
            `${String(saved)} ${saved === 1 ? 'letter' : 'letters'}, as they were made. Destroy the file when it has served.`
          }
          save={async (token) => {
            const saved = await vault.ask('saveRenewalLetters', { letters, token });
            return saved.ok ? ok({ pages: saved.value.letters }) : saved;
          }}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}
