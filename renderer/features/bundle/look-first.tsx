import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { BundlePreview } from '../../../shared/contract/vault/bundles.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { bundleChoice } from '../../../shared/domain/bundle/events.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Working } from '../../ui/working.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { GoesIn } from './goes-in.tsx';

/** Shows what the choices so far come to. Asked for by a button: it is drawn whole, letters and pages and all. */
export function LookFirst({ view }: { readonly view: CaseView }) {
  const { getValues } = useFormContext();
  const look = useCommand('previewBundle');
  const [shown, setShown] = useState<{ of: string; preview: BundlePreview }>();
  const [isUnclear, setUnclear] = useState(false);
  const now = JSON.stringify([
    useValue('profile'),
    useValue('records'),
    useValue('withheld'),
    useValue('withoutExhibits'),
  ]);
  const ask = async (): Promise<void> => {
    const choice = bundleChoice.safeParse(chosenIn(getValues()));
    setUnclear(!choice.success);
    if (!choice.success) return;
    const found = await look.run({ caseId: view.caseId, ...choice.data });
    setShown(found.ok ? { of: now, preview: found.value } : undefined);
  };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: '12px' }}>
      <div>
        <Button disabledFocusable={look.busy} onClick={() => void ask()}>
          {shown ? 'Look again at what goes in' : 'Look at exactly what goes in'}
        </Button>
      </div>
      {isUnclear ? (
        <Text role="alert">Choose the kind of bundle first, and fill in what is withheld.</Text>
      ) : null}
      {look.busy ? <Working says="Gathering what goes in" /> : null}
      {look.error ? <ErrorPanel error={look.error} /> : null}
      {shown && shown.of !== now ? (
        <Heed tone="warning">Something was changed since. Look again before you go on.</Heed>
      ) : null}
      {shown ? <GoesIn preview={shown.preview} /> : null}
      {shown && shown.preview.signedBy === undefined ? (
        <Heed tone="warning">
          This workstation does not hold the key with which the unit signs what leaves it. You can
          prepare the bundle; a colleague who holds the key writes it, or a custodian makes one:
          Unit, Keys for outsiders.
        </Heed>
      ) : null}
    </div>
  );
}

/** The choice among the values of the form, as far as it was made. */
function chosenIn(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { profile, records, withheld, withoutExhibits } = values;
  return {
    profile,
    records: profile === 'subject' ? (records ?? []) : [],
    withheld: withheld ?? [],
    withoutExhibits: withoutExhibits ?? [],
  };
}
