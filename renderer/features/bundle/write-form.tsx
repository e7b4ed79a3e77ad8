import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { bundleFileName } from '../../../shared/domain/bundle/file-name.ts';
import { bundleOf } from '../../../shared/domain/bundle/slice.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import type { ActFormProps } from '../act.tsx';
import { isCancelled } from '../is-cancelled.ts';
import { Stack } from '../stack.tsx';
import { AsPrepared } from './as-prepared.tsx';
import { BundleUnderWay } from './bundle-under-way.tsx';
import { bundleOptions, toWrite } from './to-do.ts';
import { Written } from './written.tsx';

/** Writes a bundle that was prepared: shown once more, then to the chosen file, read again and compared. */
export function WriteForm({ view, done, cancel }: ActFormProps) {
  const bundles = toWrite(view);
  const [chosen, setChosen] = useState(() => bundles.at(-1)?.bundleId);
  const output = useCommand('chooseOutput');
  const write = useCommand('writeBundle');
  const [answer, setAnswer] = useState<VaultAnswers['writeBundle']>();
  const bundle = chosen && bundleOf(view.state.bundle, chosen);
  const error = write.error ?? output.error;
  if (answer && bundle)
    return <Written view={view} bundle={bundle} answer={answer} onDone={done} />;
  const start = async (): Promise<void> => {
    if (!bundle) return;
    write.forget();
    const file = await output.run({
      suggestedName: bundleFileName(view.row.reference, bundle),
    });
    if (!file.ok) return;
    const { caseId } = view;
    const { bundleId } = bundle;
    const found = await write.run({ caseId, bundleId, token: file.value.token });
    if (found.ok) setAnswer(found.value);
  };
  return (
    <Stack>
      <Text>
        The file is sealed as it is written: nothing readable lies on any disk. It is whole under
        its name, with its signature beside it, or it is not there at all.
      </Text>
      {error && !isCancelled(error) ? <ErrorPanel error={error} /> : null}
      <Field label="Which bundle?">
        <RadioGroup
          value={chosen ?? ''}
          disabled={write.busy}
          onChange={(_event, data) =>
            setChosen(bundles.find(({ bundleId }) => bundleId === data.value)?.bundleId)
          }
        >
          {bundleOptions(bundles).map(({ value, label, hint }) => (
            <Radio
              key={value}
              value={value}
              label={
                <>
                  {label}
                  <Text size={200} block>
                    {hint}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {write.busy ? <BundleUnderWay /> : null}
      {bundle ? (
        <Rows rows={[{ label: 'Its name', value: bundleFileName(view.row.reference, bundle) }]} />
      ) : null}
      {bundle && !write.busy ? (
        <AsPrepared key={bundle.bundleId} view={view} bundleId={bundle.bundleId} isToBeWritten />
      ) : null}
      <div style={{ display: 'flex', gap: '12px', flexWrap: 'wrap' }}>
        <Button
          appearance="primary"
          disabledFocusable={!bundle || write.busy}
          onClick={() => void start()}
        >
          Choose where to write the bundle
        </Button>
        <Button disabled={write.busy} onClick={cancel}>
          Cancel
        </Button>
      </div>
    </Stack>
  );
}
