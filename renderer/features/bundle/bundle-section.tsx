import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import type { Bundle } from '../../../shared/domain/bundle/slice.ts';
import { abandonedWords, sealedToWords } from '../../../shared/domain/bundle/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';

function BundleSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.bundle.bundles.toReversed().map((bundle) => (
        <OneBundle key={bundle.bundleId} bundle={bundle} />
      ))}
    </Stack>
  );
}

function OneBundle({ bundle }: { readonly bundle: Bundle }) {
  const [says, tone] = standingOf(bundle);
  return (
    <div>
      <div style={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
        <Text weight="semibold">
          {`${bundleProfiles[bundle.profile].name}, for ${bundle.forWhom.name}, ${bundle.forWhom.organisation}`}
        </Text>
        <Badge tone={tone}>{says}</Badge>
      </div>
      <Rows rows={rowsOf(bundle)} />
    </div>
  );
}

function standingOf({ written, abandoned, confirmed }: Bundle): readonly [string, Tone] {
  if (abandoned) return ['Given up', 'neutral'];
  if (written.length > 0) return ['Written', 'success'];
  return confirmed ? ['Confirmed, not written yet', 'info'] : ['Prepared, not written yet', 'info'];
}

const rowsOf = (bundle: Bundle): readonly Row[] =>
  [
    { label: 'Prepared', value: `${formatPlain(bundle.preparedOn)} by ${bundle.by}` },
    { label: 'Purpose', value: bundle.purpose },
    { label: 'Handling', value: bundle.handling },
    { label: 'Opened with', value: sealedToWords(bundle.sealedTo) },
    {
      label: 'Withheld',
      value: bundle.withheld.map(({ passage, why }) => `“${passage}”: ${why}`).join('\n'),
    },
    { label: 'Harm test', value: bundle.harmTest },
    {
      label: 'Confirmed',
      value: bundle.confirmed
        ? `${formatPlain(bundle.confirmed.confirmedOn)} by ${bundle.confirmed.by}. ${bundle.confirmed.note}`.trim()
        : '',
    },
    ...bundle.written.map((file) => ({
      label: 'Written',
      value: `${formatPlain(file.writtenOn)} by ${file.by}: ${file.fileName}, ${String(file.files)} files, ${sizeWords(file.sizeBytes)}\nSHA-512 ${file.sha512}\nSigned with ${file.signedBy}`,
    })),
    {
      label: 'Given up',
      value: bundle.abandoned
        ? [
            `${formatPlain(bundle.abandoned.abandonedOn)} by ${bundle.abandoned.by}. ${abandonedWords[bundle.abandoned.because]}`,
            bundle.abandoned.reason,
          ]
            .filter((word) => word !== '')
            .join(': ')
        : '',
    },
  ].filter(({ value }) => value !== '');

/** Bundles of the case for outsiders: what was prepared, for whom, and what became of it. */
export const bundleSection: CaseSection = {
  group: 'Letters',
  title: 'Bundles for outsiders',
  has: ({ state }) => state.bundle.bundles.length > 0,
  draw: BundleSection,
};
