import {
  Button,
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RunRow } from '../../../shared/contract/vault/checks.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { civilDateOf } from '../../../shared/kit/instant.ts';
import { shortMoment } from '../../ui/time.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { SaveOutsideDialog } from '../save-paper-dialog.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type As = VaultRequest<'saveCheckEvidence'>['as'];

/** Takes the evidence of a run out of the vault, as an inspectorate asks for it. */
export function SaveEvidence({ run }: { readonly run: RunRow }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={`Save the evidence of the run of ${shortMoment(run.at)}`}
        onClick={() => setOpen(true)}
      >
        Save the evidence
      </Button>
      {isOpen ? <EvidenceDialog run={run} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function EvidenceDialog({ run, onClose }: { readonly run: RunRow; readonly onClose: () => void }) {
  const vault = useVault();
  const [as, setAs] = useState<As>('paper');
  const [withHits, setWithHits] = useState(false);
  const styles = useStyles();
  const isPaper = as === 'paper';
  return (
    <SaveOutsideDialog
      title="Save the evidence of this run"
      fileName={`Cross-checks ${civilDateOf(run.at)}.${isPaper ? 'pdf' : 'csv'}`}
      save={(token) => vault.ask('saveCheckEvidence', { runId: run.runId, as, withHits, token })}
      onClose={onClose}
      before={
        <div className={styles.parts}>
          <Text block>
            It says when the run was made and by whom, whether in time, with which settings, what
            each check covered and found, and how its hits stand now. It holds nothing of any case.
          </Text>
          <Field label="As">
            <RadioGroup
              value={as}
              onChange={(_event, data) => setAs(data.value === 'table' ? 'table' : 'paper')}
            >
              <Radio value="paper" label="PDF, to print" />
              <Radio value="table" label="Table (CSV), for a spreadsheet" />
            </RadioGroup>
          </Field>
          {run.hits > 0 ? (
            <Checkbox
              checked={withHits}
              onChange={(_event, data) => setWithHits(data.checked === true)}
              label="Also each hit between registers, with names, reasons and what was decided"
            />
          ) : null}
          <Text block>
            {`The file lies outside the vault: whoever has it can read it. Each ${isPaper ? 'page' : 'line'} bears the marking. This is recorded as a disclosure, with your name, before it is written.`}
          </Text>
        </div>
      }
      after={(pages) =>
        `${isPaper ? `${String(pages)} ${pages === 1 ? 'page' : 'pages'}, with the marking on each.` : 'A table, with the marking in each line.'} The run says that its evidence was saved, and by whom.`
      }
    />
  );
}
