import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault.ts';
import type { ReportPart } from '../../../shared/domain/report/events.ts';
import { flagsOf } from '../../../shared/domain/report/flags.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { reportPartName } from '../../../shared/domain/report/sentences.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Rows } from '../../ui/rows.tsx';
import { AmendPart } from './amend-part.tsx';
import { reportPages } from './pages.ts';
import { rowsOfPart } from './read/part-rows.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  flags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    flexWrap: 'wrap',
  },
  title: { margin: 0 },
});

/** The whole report to read, part by part, each with its versions and the way to amend it on the spot. */
export function ReportSection({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const report = reportOf(view.state.report);
  if (!report)
    return (
      <EmptyState title="No report yet" says="What is reported will stand here, part by part." />
    );
  return (
    <div className={styles.parts}>
      <div className={styles.flags}>
        {flagsOf(report, view.policy).map(({ key, says }) => (
          <Badge key={key} tone="warning">
            {says}
          </Badge>
        ))}
      </div>
      {reportPages.map((page) => (
        <Card key={page.id} title={pageTitles[page.id] ?? page.title}>
          {page.parts.map((part) => (
            <PartToRead key={part} view={view} part={part} />
          ))}
        </Card>
      ))}
    </div>
  );
}

/** The journey asks; the section tells. */
const pageTitles: Readonly<Record<string, string>> = {
  before: 'Systems checks',
  reporter: 'How it was reported',
  dates: 'Dates, and what the subject knew',
  manager: 'Line manager’s section',
  risk: 'Risk at the time, account',
};

function PartToRead({ view, part }: { readonly view: CaseView; readonly part: ReportPart }) {
  const styles = useStyles();
  const [isAmending, setIsAmending] = useState(false);
  const versions = view.state.report.fields[part];
  const [shown] = versions;
  if (!shown) return null;
  if (isAmending) {
    const close = (): void => setIsAmending(false);
    return <AmendPart view={view} part={part} done={close} cancel={close} />;
  }
  return (
    <div>
      <div className={styles.head}>
        <Text as="h3" size={200} className={styles.title}>
          {reportPartName(part)}{' '}
          {versions.length > 1 ? (
            <Badge tone="warning">{`${String(versions.length)} versions`}</Badge>
          ) : null}
        </Text>
        {view.readOnly ? null : (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Amend ${reportPartName(part)}`}
            onClick={() => setIsAmending(true)}
          >
            {versions.length > 1 ? 'Choose' : 'Amend'}
          </Button>
        )}
      </div>
      {rowsOfPart(part, shown.value, view.policy).map((rows, index) => (
        <Rows key={String(index)} rows={rows} />
      ))}
    </div>
  );
}
