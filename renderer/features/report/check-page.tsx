import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import { useFormRoom } from '../../ui/form/form-room.tsx';
import { Section } from '../../ui/form/section.tsx';
import { Why } from '../../ui/why.tsx';
import { Heed } from '../../ui/heed.tsx';
import { partsSoFar, promptsSoFar, type PartsSoFar } from './form-prompts.ts';
import { reportPages, type ReportPage } from './pages.ts';
import { rowsOfPart } from './read/part-rows.ts';
import { Rows } from '../../ui/rows.tsx';
import { useReporter, useReportRoom } from './report-room.ts';
import { useIsShown } from './use-is-shown.ts';
import { WhatWillHappen } from './what-will-happen.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '760px',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  title: { margin: 0 },
  list: { margin: '4px 0', paddingLeft: '20px' },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Everything once more, with what to look at again and what saving will do. Read only while it is on the screen: until then nobody
 *  waits for it at each key. */
export function CheckPage() {
  const [place, isShown] = useIsShown();
  return <div ref={place}>{isShown ? <Everything /> : null}</div>;
}

function Everything() {
  const values = useDeferredValue(useWatch());
  const parts = partsSoFar(values);
  return (
    <Section title="Check and save">
      <WhatWillHappen typed={values} />
      <LookAgain parts={parts} />
      {reportPages.map((page) => (
        <PageSummary key={page.id} page={page} parts={parts} />
      ))}
    </Section>
  );
}

function LookAgain({ parts }: { readonly parts: PartsSoFar }) {
  const styles = useStyles();
  const { policy } = useReportRoom();
  const reporter = useReporter();
  const { goToField, fields } = useFormRoom();
  const prompts = promptsSoFar(parts, { policy, reporter });
  if (prompts.length === 0) return null;
  return (
    <Heed tone="warning">
      <Text weight="semibold">Worth a second look. The report is accepted as it is.</Text>
      <ul className={styles.list}>
        {prompts.map(({ key, says, source, fields: [field] }) => {
          const place = placeOfPrompt(field ?? '', fields.labelOf);
          return (
            <li key={`${key} ${field ?? ''}`}>
              {says} <Why source={source} of={says} />{' '}
              <Link inline as="button" type="button" onClick={() => goToField(place.field)}>
                Go to “{place.label}”
              </Link>
            </li>
          );
        })}
      </ul>
    </Heed>
  );
}

function PageSummary({ page, parts }: { readonly page: ReportPage; readonly parts: PartsSoFar }) {
  const styles = useStyles();
  const { goToField } = useFormRoom();
  const { policy } = useReportRoom();
  const open = page.parts.filter((part) => parts[part] === undefined);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.title}>
          {page.title}
        </Text>
        <Link
          as="button"
          type="button"
          aria-label={`Change: ${page.title}`}
          onClick={() => goToField(firstFieldOf[page.id] ?? '')}
        >
          Change
        </Link>
      </div>
      {open.length > 0 ? (
        <Text className={styles.open}>Something is still to be answered here.</Text>
      ) : null}
      {page.parts.flatMap((part) => {
        const value = parts[part];
        if (value === undefined) return [];
        return rowsOfPart(part, value, policy).map((rows, index) => (
          <Rows key={`${part} ${String(index)}`} rows={rows} />
        ));
      })}
    </div>
  );
}

/** The question a prompt is about: itself, or the beginning of its page where it is about a whole part. */
function placeOfPrompt(
  field: string,
  labelOf: (path: string) => string | undefined,
): { readonly field: string; readonly label: string } {
  const label = labelOf(field);
  if (label !== undefined) return { field, label };
  const page = reportPages.find(({ parts }) => parts.some((part) => part === field.split('.')[0]));
  return { field: firstFieldOf[page?.id ?? ''] ?? field, label: page?.title ?? 'the question' };
}

/** Where each page begins for the keyboard. */
const firstFieldOf: Readonly<Record<string, string>> = {
  before: 'systemsChecks.made',
  protection: 'protectedDisclosure.answer',
  reporter: 'route.origin',
  subject: 'subject.kind',
  associates: 'associates.0.kind',
  association: 'association.kinds',
  scenarios: 'scenarios',
  dates: 'dates.began',
  manager: 'managerSection.state',
  risk: 'immediateRisk.present',
};
