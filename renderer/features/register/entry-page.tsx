import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { agreementOn } from '../../../shared/domain/data-source/standing.ts';
import { entryNoun } from '../../../shared/domain/importable-name.ts';
import { isSameValue } from '../../../shared/domain/same-value.ts';
import type { PlainFields, PlainValue } from '../../../shared/domain/register-entry/described.ts';
import { wordsOfValue } from '../../../shared/domain/register-entry/words.ts';
import { isCivilDate, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EntryTimeline } from '../entry-timeline.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { CorrectForm, StrikeOutForm } from './entry-form.tsx';
import { listPath } from './paths.ts';
import { shapes, type Shape } from './shapes.ts';

/** One entry of a register: what is known of it, and what was recorded of it. */
export function EntryPage({ noun: named, id }: { readonly noun: string; readonly id: string }) {
  const noun = entryNoun.safeParse(named).data ?? 'supplier';
  const asked = useQuery('entryView', { noun, entryId: itemId.safeParse(id).data ?? id });
  const shape = shapes[noun];
  if (asked.error)
    return (
      <ErrorPanel
        error={asked.error}
        actions={
          <Button as="a" href={`#${listPath(noun)}`}>
            Back to the register
          </Button>
        }
      />
    );
  if (!asked.value) return <Working says="Reading the entry" />;
  return <Entry shape={shape} id={id} view={asked.value} />;
}

type View = VaultAnswers['entryView'];

function Entry({
  shape,
  id,
  view,
}: {
  readonly shape: Shape;
  readonly id: string;
  readonly view: View;
}) {
  const [doing, setDoing] = useState<'correcting' | 'striking-out'>();
  const done = (): void => setDoing(undefined);
  const back = (
    <Link inline href={`#${listPath(shape.noun)}`}>
      {shape.list}
    </Link>
  );
  const [now] = view.versions;
  if (doing && now)
    return (
      <>
        <PageHeader
          title={doing === 'correcting' ? 'Correct the entry' : 'Strike out'}
          sub={back}
        />
        <Card>
          {doing === 'correcting' ? (
            <CorrectForm shape={shape} entryId={id} values={now.fields} onDone={done} />
          ) : (
            <StrikeOutForm shape={shape} entryId={id} onDone={done} />
          )}
        </Card>
      </>
    );
  return (
    <>
      <PageHeader
        title={view.title}
        sub={back}
        badges={<Standing shape={shape} view={view} />}
        actions={
          view.struckOut === undefined ? (
            <>
              <Button onClick={() => setDoing('correcting')}>Correct</Button>
              <Button onClick={() => setDoing('striking-out')}>Strike out</Button>
            </>
          ) : undefined
        }
      />
      <Apart shape={shape} view={view} />
      <Card title="What is known">
        <Rows rows={rowsOf(shape, view)} />
      </Card>
      <EntryTimeline timeline={view.timeline} />
    </>
  );
}

/** What to know of an entry before it is read. */
function Standing({ shape, view }: { readonly shape: Shape; readonly view: View }) {
  if (view.struckOut !== undefined) return <Badge tone="neutral">Struck out</Badge>;
  if (shape.noun !== 'data-source') return null;
  const { since, until } = view.versions[0]?.fields ?? {};
  const standing = agreementOn({ since: dayOf(since), until: dayOf(until) }, view.today);
  if (standing === 'stands') return null;
  return <Badge tone={standing === 'expired' ? 'danger' : 'warning'}>{agreements[standing]}</Badge>;
}

const agreements = {
  'not-yet': 'The agreement has not begun',
  'ends-soon': 'The agreement ends soon',
  expired: 'The agreement has ended',
} as const;

const dayOf = (value: PlainValue): CivilDate | undefined =>
  typeof value === 'string' && isCivilDate(value) ? value : undefined;

/** Two that were corrected apart, side by side: only what differs. */
function Apart({ shape, view: { versions } }: { readonly shape: Shape; readonly view: View }) {
  const [first] = versions;
  if (!first || versions.every(({ fields }) => isSameValue(fields, first.fields))) return null;
  const differing = shape.fields.filter(({ name }) =>
    versions.some(({ fields }) => !isSameValue(fields[name], first.fields[name])),
  );
  return (
    <Card title="Corrected twice, apart" attention>
      <Badge tone="warning">Choose by correcting it once more</Badge>
      <Rows
        rows={versions.map(({ fields, by }) => ({
          label: by,
          value: differing.map((field) => `${field.label}: ${said(field, fields)}`).join('\n'),
        }))}
      />
    </Card>
  );
}

const said = (field: Shape['fields'][number], fields: PlainFields): string => {
  const words = wordsOfValue(field, fields[field.name]);
  return words === '' ? 'not known' : words;
};

function rowsOf({ fields }: Shape, { versions, struckOut, broughtBy }: View): readonly Row[] {
  const now = versions[0]?.fields ?? {};
  const told = fields.map((field) => ({
    label: field.label,
    value: wordsOfValue(field, now[field.name]),
  }));
  const from = broughtBy
    ? [
        {
          label: 'Taken over from',
          value: `${broughtBy.fileName}, line ${String(broughtBy.line)}`,
        },
        ...(broughtBy.source === undefined
          ? []
          : [{ label: 'Came from', value: broughtBy.source }]),
      ]
    : [];
  const out = struckOut === undefined ? [] : [{ label: 'Struck out', value: struckOut }];
  return [...told.filter(({ value }) => value !== ''), ...from, ...out];
}
