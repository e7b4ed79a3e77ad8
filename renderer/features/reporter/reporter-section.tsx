import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { originWords, protectionWords } from '../../../shared/domain/report/words.ts';
import type { Reporter } from '../../../shared/domain/reporter/slice.ts';
import { supportWords } from '../../../shared/domain/reporter/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { actPath } from '../act.tsx';

/** Who reported, sealed apart: nothing is on the screen until somebody asks for it. */
export function ReporterSection({ view }: { readonly view: CaseView }) {
  const { identified } = view.state.reporter;
  const [isShown, setIsShown] = useState(false);
  const [, go] = useLocation();
  const route = reportOf(view.state.report)?.route;
  if (!route) return null;
  const canRecord = route.origin !== 'self' && !view.readOnly;
  return (
    <>
      <Text>{originWords[route.origin]}</Text>
      {route.origin === 'self' ? null : (
        <div>
          <Badge tone={route.protection === 'named' ? 'neutral' : 'warning'}>
            {protectionWords[route.protection]}
          </Badge>
        </div>
      )}
      {identified.length === 0 ? (
        <Text>{nobodyWords(route)}</Text>
      ) : (
        <>
          <div>
            <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
              {isShown ? 'Hide the identity' : 'Show the identity'}
            </Button>
          </div>
          {isShown
            ? identified.map(({ actId, value }) => <Rows key={actId} rows={rowsOf(value)} />)
            : null}
          {identified.length > 1 ? (
            <Badge tone="warning">{`${String(identified.length)} versions`}</Badge>
          ) : null}
        </>
      )}
      {canRecord ? (
        <div>
          <Button size="small" onClick={() => go(actPath(view.caseId, 'reporter.identified/1'))}>
            {identified.length === 0 ? 'Record who reported' : 'Alter the reporter'}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function nobodyWords(route: { readonly origin: string; readonly protection: string }): string {
  if (route.origin === 'self') return 'The subject reported it.';
  if (route.protection === 'anonymous')
    return 'Nobody knows who it is, and nobody tries to find out.';
  return 'The identity is not recorded, or its compartment is not open to you.';
}

function rowsOf({ identity, contact, ...more }: Reporter): readonly Row[] {
  return [
    { label: 'Name', value: `${identity.forenames} ${identity.surname}`.trim() },
    { label: 'Known as', value: identity.knownAs },
    { label: 'Rank or grade', value: identity.rankOrGrade },
    { label: 'Collar number', value: identity.collarNumber },
    { label: 'Relation to the subject', value: identity.relationToSubject },
    { label: 'Telephone', value: contact.phone },
    { label: 'Email', value: contact.email },
    { label: 'Address', value: contact.address },
    { label: 'Safe ways to reach them', value: contact.safeWays },
    { label: 'Why protected', value: more.protectionReason },
    {
      label: 'Support offered',
      value: more.supportOffered.map((support) => supportWords[support]).join('; '),
    },
    { label: 'More on the support', value: more.supportDetail },
    { label: 'Detriment', value: more.detriment },
  ].filter(({ value }) => value !== '');
}
