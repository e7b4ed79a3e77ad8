import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultRequest } from '../../shared/contract/vault.ts';
import { ok } from '../../shared/kit/result.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { SaveOutsideDialog } from './save-paper-dialog.tsx';

type What = Pick<VaultRequest<'saveRegisterFigures'>, 'register' | 'year'>;
type As = VaultRequest<'saveRegisterFigures'>['as'];

/** Takes the figures of a register out of the vault: on paper, or as a table that a spreadsheet reads. */
export function SaveRegisterFigures(what: What) {
  const [as, setAs] = useState<As>();
  return (
    <div>
      <Button size="small" onClick={() => setAs('paper')}>
        Save as a PDF
      </Button>{' '}
      <Button size="small" onClick={() => setAs('table')}>
        Save as a table
      </Button>
      {as ? <Save what={what} as={as} onClose={() => setAs(undefined)} /> : null}
    </div>
  );
}

function Save(props: { readonly what: What; readonly as: As; readonly onClose: () => void }) {
  const vault = useVault();
  const { register, year } = props.what;
  const isPaper = props.as === 'paper';
  return (
    <SaveOutsideDialog
      title="Save the figures"
      fileName={`Figures of ${register}.${isPaper ? 'pdf' : 'csv'}`}
      save={async (token) => {
        const saved = await vault.ask('saveRegisterFigures', {
          ...{ register, year, as: props.as, token },
        });
        return saved.ok ? ok({ pages: saved.value.lines }) : saved;
      }}
      onClose={props.onClose}
      before={
        <Text block>
          {`Exact counts, for the unit only. The ${isPaper ? 'PDF' : 'table (CSV)'} lies outside the vault: whoever has the file can read it. This is recorded as a disclosure, with your name, before it is written.`}
        </Text>
      }
      after={(lines) =>
        `${String(lines)} ${lines === 1 ? 'line' : 'lines'} of counts. ${isPaper ? 'The marking is on each page.' : 'It bears no marking: keep it as the register itself.'} Destroy it when it has served.`
      }
    />
  );
}
