import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { composePack } from '../../../shared/domain/vetting/pack.ts';
import { packField, type VettingPack } from '../../../shared/domain/vetting/pack-fields.ts';
import { Card } from '../../ui/card.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useValue } from '../../ui/form/when.tsx';

/** What goes, line by line, made by the same function that makes what is kept. */
export function PackPreview({ view }: { readonly view: CaseView }) {
  const chosen = useValue('fields');
  const written = useValue('riskSummary');
  const fields = packField.options.filter(
    (field) => Array.isArray(chosen) && chosen.includes(field),
  );
  const riskSummary = typeof written === 'string' ? written.trim() : '';
  return (
    <Card title="Exactly this goes">
      <PackLines pack={composePack(view.state, view.policy, { fields, riskSummary })} />
      <Text size={200}>
        Nothing else goes: not who reported, not their words, not what the manager wrote.
      </Text>
    </Card>
  );
}

/** A pack to read. */
export function PackLines({ pack }: { readonly pack: VettingPack }) {
  return (
    <Rows
      rows={[
        { label: 'Reference', value: pack.reference },
        ...pack.lines.map(({ label, says }) => ({ label, value: says })),
        {
          label: 'What vetting needs to know',
          value: pack.riskSummary === '' ? 'Nothing written yet' : pack.riskSummary,
        },
      ]}
    />
  );
}
