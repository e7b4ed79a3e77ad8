import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { standingOfPack, type GuestPack } from '../../../shared/domain/guest-pack/slice.ts';
import { withdrawnWords } from '../../../shared/domain/guest-pack/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { standingWords } from './words.ts';

function PackSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.guestPack.packs.toReversed().map((pack) => (
        <OnePack key={pack.packId} pack={pack} view={view} />
      ))}
    </Stack>
  );
}

function OnePack({ pack, view }: { readonly pack: GuestPack; readonly view: CaseView }) {
  const [says, tone] = standingWords[standingOfPack(pack, view.today)];
  return (
    <div>
      <div style={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
        <Text weight="semibold">
          {`${pack.guest.rankOrGrade} ${pack.guest.name}`.trim()}, until {formatPlain(pack.endsOn)}
        </Text>
        <Badge tone={tone}>{says}</Badge>
        {pack.returned?.isLate === true ? <Badge tone="warning">Late</Badge> : null}
      </div>
      <Rows rows={rowsOf(pack)} />
    </div>
  );
}

const rowsOf = (pack: GuestPack): readonly Row[] =>
  [
    { label: 'Made', value: `${formatPlain(pack.madeOn)} by ${pack.by}` },
    {
      label: 'Reached at',
      value: [pack.guest.collarNumber, pack.guest.email].filter((word) => word !== '').join(', '),
    },
    { label: 'Another person', value: pack.guest.anotherPerson },
    ...pack.lines.map(({ label, says }) => ({ label: `Shown: ${label}`, value: says })),
    { label: 'Asked of them', value: pack.briefing },
    {
      label: 'Withdrawn',
      value: pack.withdrawn
        ? [
            `${formatPlain(pack.withdrawn.withdrawnOn)} by ${pack.withdrawn.by}. ${withdrawnWords[pack.withdrawn.because]}`,
            pack.withdrawn.reason,
          ]
            .filter((word) => word !== '')
            .join(': ')
        : '',
    },
    {
      label: 'Return',
      value: pack.returned
        ? `Written ${formatPlain(pack.returned.writtenOn)} by the guest’s clock, brought in ${formatPlain(pack.returned.receivedOn)} by ${pack.returned.by}. ${pack.returned.note}`.trim()
        : '',
    },
    {
      label: 'Kept aside',
      value: pack.refused
        .map(({ receivedOn }) => `a return of ${formatPlain(receivedOn)}, which counts for nothing`)
        .join('; '),
    },
  ].filter(({ value }) => value !== '');

/** Guest packs of the case: what each was given, and what became of it. */
export const guestPackSection: CaseSection = {
  group: 'Interview',
  title: 'Guest packs',
  has: ({ state }) => state.guestPack.packs.length > 0,
  draw: PackSection,
};
