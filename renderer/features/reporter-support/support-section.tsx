import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { welfareSource } from '../../../shared/domain/reporter-support/duties.ts';
import {
  isSupported,
  lastContact,
  nextContactOn,
  type ReporterSupportSlice,
  type SupportPlan,
} from '../../../shared/domain/reporter-support/slice.ts';
import { detrimentWords, offeredWords } from '../../../shared/domain/reporter-support/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';

/** The reporter's support, sealed apart: nothing is on the screen until somebody asks for it. */
function SupportSection({ view }: { readonly view: CaseView }) {
  const [isShown, setIsShown] = useState(false);
  const slice = view.state.reporterSupport;
  const next = nextContactOn(slice);
  return (
    <>
      <div>
        {lastContact(slice)?.detriment === 'met' ? (
          <Badge tone="danger">Detriment met</Badge>
        ) : (
          <Badge tone={isSupported(slice) ? 'info' : 'neutral'}>
            {isSupported(slice) ? 'Support runs' : 'Support ended'}
          </Badge>
        )}
      </div>
      {next === undefined ? null : (
        <Text>
          Next welfare contact by {formatPlain(next)}.{' '}
          <Why source={welfareSource} of="the next welfare contact" />
        </Text>
      )}
      <div>
        <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? 'Hide the support' : 'Show the support'}
        </Button>
      </div>
      {isShown ? (
        <>
          {slice.plan.map(({ actId, value }) => (
            <Rows key={actId} rows={planRows(value)} />
          ))}
          <Rows rows={contactRows(slice)} />
        </>
      ) : null}
    </>
  );
}

const planRows = (plan: SupportPlan): readonly Row[] =>
  [
    { label: 'Who keeps in touch', value: personWords(plan.keptBy) },
    { label: 'Offered', value: plan.offered.map((one) => offeredWords[one]).join('; ') },
    { label: 'More on it', value: plan.offeredDetail },
    { label: 'Safe ways', value: plan.safeWays },
    { label: 'Watched for', value: plan.watchFor },
  ].filter((row) => row.value !== '');

const contactRows = (slice: ReporterSupportSlice): readonly Row[] =>
  [
    ...slice.contacts.flatMap((contact) => [
      {
        label: formatPlain(contact.contactedOn),
        value: `${personWords(contact.contactedBy)}: ${contact.welfare}`,
      },
      {
        label: `Detriment: ${detrimentWords[contact.detriment].toLowerCase()}`,
        value: [contact.detrimentDetail, contact.action].filter(Boolean).join('\n'),
      },
    ]),
    ...slice.ends.map((end) => ({
      label: 'Ended',
      value: `${formatPlain(end.on)}: ${end.reason}`,
    })),
  ].filter((row) => row.value !== '');

/** How who reported is supported. */
export const reporterSupportSection: CaseSection = {
  group: 'Report',
  title: 'Reporter’s support',
  has: ({ state }) => state.reporterSupport.plan.length > 0,
  draw: SupportSection,
};
