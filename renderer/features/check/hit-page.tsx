import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { HitReport, HitSide } from '../../../shared/contract/vault/checks.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import { isWaiting } from '../../../shared/domain/check-hit/standing.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Rows } from '../../ui/rows.tsx';
import { PlainTable } from '../../ui/table/plain-table.tsx';
import { shortMoment } from '../../ui/time.ts';
import { Why } from '../../ui/why.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { HitStandingBadge, StrengthBadge } from './badges.tsx';
import { DecideForm } from './decide-form.tsx';
import { NextHit } from './next-hit.tsx';
import { checksPath, recordPath } from './paths.ts';
import { ReportIt } from './report-it.tsx';
import { strengthNumbers, strengthWords } from './strength-words.ts';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  soft: { color: tokens.colorNeutralForeground3 },
});

type View = VaultAnswers['checkHit'];

type Props = {
  readonly hitId: string;
  readonly onReport: (report: HitReport) => void;
};

/** One hit: both records side by side, why they lie together, and what people make of it. */
export function HitPage({ hitId, onReport }: Props) {
  const styles = useStyles();
  const id = itemId.safeParse(hitId);
  const asked = useQuery('checkHit', { hitId: id.data ?? hitId });
  if (asked.error)
    return (
      <ErrorPanel
        error={asked.error}
        actions={
          <Button as="a" href={`#${checksPath}`}>
            Back to the cross-checks
          </Button>
        }
      />
    );
  if (!asked.value) return <Working says="Reading the hit" />;
  const view = asked.value;
  const { hit } = view;
  return (
    <>
      <PageHeader
        title={checkWords[hit.check].name}
        sub={
          <>
            <Link inline href={`#${checksPath}`}>
              Cross-checks
            </Link>
            {` · ${checkWords[hit.check].looksFor}`}
          </>
        }
        badges={
          <>
            <StrengthBadge strength={hit.strength} />
            <HitStandingBadge standing={hit.standing} />
          </>
        }
        arrival={hitId}
        actions={
          <>
            {view.report ? <ReportIt report={view.report} onReport={onReport} /> : null}
            <NextHit hitId={hit.hitId} isMain={!view.report && !isWaiting(hit.standing)} />
          </>
        }
      />
      <Notices view={view} />
      <Changes view={view} />
      <div className={styles.beside}>
        {[view.left, view.right].map((side) =>
          side ? <Side key={`${side.page} ${side.title}`} side={side} /> : null,
        )}
      </div>
      <Card title="Why they lie together">
        <ul className={styles.list}>
          {view.reasons.map((reason, at) => (
            <li key={`${String(at)} ${reason}`}>{reason}</li>
          ))}
        </ul>
        <Strength hit={hit} />
      </Card>
      <DecideForm view={view} hitId={hit.hitId} />
      <History view={view} />
    </>
  );
}

/** How sure it is, in words; the numbers for whoever asks. */
function Strength({ hit }: Pick<View, 'hit'>) {
  const styles = useStyles();
  const numbers = strengthNumbers(hit);
  return (
    <Text className={styles.soft}>
      {strengthWords(hit)}{' '}
      {numbers ? <Why source={numbers} of="how strong it is" label="In numbers" /> : null}
    </Text>
  );
}

function Notices({ view }: { readonly view: View }) {
  const { hit } = view;
  return (
    <>
      {hit.standing === 'changed' ? (
        <Heed tone="warning">
          A record that this rests on says something else since it was decided, so it is open again.
        </Heed>
      ) : null}
      {hit.standing === 'apart' ? (
        <Heed tone="warning">This was decided differently twice, apart. Decide anew.</Heed>
      ) : null}
      {hit.isGone ? (
        <Heed tone="info">
          The check does not find this any more: a record was corrected or struck out, or the
          windows changed. What was decided stays.
        </Heed>
      ) : null}
    </>
  );
}

/** What the records say otherwise since somebody decided. */
function Changes({ view: { changes } }: { readonly view: View }) {
  if (changes.length === 0) return null;
  return (
    <Card title="What changed since it was decided" attention>
      <PlainTable
        label="What changed"
        heads={['Record', 'Line', 'When it was decided', 'Now']}
        rows={changes.map(({ kind, label, was, is }) => ({
          key: `${kind} ${label}`,
          cells: [kind, label, was === '' ? 'Nothing' : was, is === '' ? 'Nothing' : is],
        }))}
      />
    </Card>
  );
}

function Side({ side }: { readonly side: HitSide }) {
  return (
    <Card
      title={side.kind}
      actions={
        <Link href={`#${recordPath(side)}`} aria-label={`Open the record: ${side.title}`}>
          Open the record
        </Link>
      }
    >
      <Rows
        rows={[
          ...(side.reference === '' ? [] : [{ label: 'Case', value: side.reference }]),
          ...side.lines.map(({ label, text }) => ({ label, value: text })),
        ]}
      />
    </Card>
  );
}

/** What stands, and what was decided before it. */
function History({ view: { history } }: { readonly view: View }) {
  if (history.length === 0) return null;
  const before = history.filter(({ stands }) => !stands);
  return (
    <Card title="What was decided">
      <Decisions list={history.filter(({ stands }) => stands)} />
      {before.length === 0 ? null : (
        <>
          <Text weight="semibold">Before that</Text>
          <Decisions list={before} />
        </>
      )}
    </Card>
  );
}

function Decisions({ list }: { readonly list: View['history'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {list.map(({ says, reason, by, at }) => (
        <li key={`${at.utc} ${by}`}>{`${says} by ${by}, ${shortMoment(at)}: ${reason}`}</li>
      ))}
    </ul>
  );
}
