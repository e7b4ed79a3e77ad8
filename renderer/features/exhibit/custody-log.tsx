import { makeStyles, tokens } from '@fluentui/react-components';
import { movementsInOrder } from '../../../shared/domain/exhibit/facts.ts';
import type { Exhibit, Movement } from '../../../shared/domain/exhibit/slice.ts';
import { disposalWords, sealWords } from '../../../shared/domain/exhibit/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { Scrolled } from '../../ui/scrolled.tsx';
import { Badge } from '../../ui/badge.tsx';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', minWidth: '640px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Line = {
  readonly key: string;
  readonly when: string;
  readonly what: string;
  readonly more: string;
  readonly who: string;
  readonly seal: string;
  readonly at: Instant;
  readonly by: string;
  readonly isAside: boolean;
};

/** Everything that happened to an exhibit: first what was registered, then its movements by their time, then what else was entered. */
export function CustodyLog({
  exhibit,
  setAside,
}: {
  readonly exhibit: Exhibit;
  readonly setAside: readonly string[];
}) {
  const styles = useStyles();
  const cell = (says: string) => <td className={styles.cell}>{says}</td>;
  return (
    <Scrolled className={styles.scroll} label="The entries, line by line">
      <table className={styles.table}>
        <thead>
          <tr>
            {['When', 'What', 'Who', 'Seal', 'Entered'].map((title) => (
              <th key={title} scope="col" className={`${styles.cell} ${styles.head}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(exhibit, setAside).map((line) => (
            <tr key={line.key}>
              {cell(line.when)}
              <td className={styles.cell}>
                {line.what} {line.isAside ? <Badge tone="neutral">Set aside</Badge> : null}
                {line.more === '' ? null : <div className={styles.soft}>{line.more}</div>}
              </td>
              {cell(line.who)}
              {cell(line.seal)}
              <td className={`${styles.cell} ${styles.soft}`}>
                {formatInstant(line.at)}, {line.by}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function linesOf(exhibit: Exhibit, setAside: readonly string[]): readonly Line[] {
  const line = (
    entry: { readonly actId: string; readonly at: Instant; readonly by: string },
    said: Pick<Line, 'when' | 'what'> & Partial<Line>,
  ): Line => ({
    ...{ key: `${entry.actId} ${said.what}`, more: '', who: '', seal: '' },
    ...{ at: entry.at, by: entry.by, isAside: setAside.includes(entry.actId) },
    ...said,
  });
  return [
    line(exhibit, {
      when: formatPlain(exhibit.foundOn),
      what:
        exhibit.kind === 'file'
          ? 'Registered, and sealed in the case'
          : `Registered, kept at ${exhibit.location}`,
      more: exhibit.foundAt,
      who: personWords(exhibit.foundBy),
      seal: unbroken(exhibit.sealNumber),
    }),
    ...movementsInOrder(exhibit).map((moved) =>
      line(moved, {
        when: `${formatPlain(moved.movedOn)}, ${moved.movedAt}`,
        what: `From ${moved.from} to ${moved.to}`,
        more: moved.why,
        who: personWords(moved.takenBy),
        seal: sealOf(moved),
      }),
    ),
    ...exhibit.savedOut.map((saved) =>
      line(saved, {
        ...{ when: '', what: `Saved outside the vault, for ${saved.purpose}` },
        more: saved.reason,
      }),
    ),
    ...exhibit.corrections.map((put) =>
      line(put, { when: '', what: `Corrected: ${put.reason}`, more: put.description }),
    ),
    ...exhibit.withdrawals.map((gone) =>
      line(gone, { when: formatPlain(gone.withdrawnOn), what: 'Withdrawn', more: gone.reason }),
    ),
    ...exhibit.disposals.map((end) =>
      line(end, {
        when: formatPlain(end.disposedOn),
        what: [disposals[end.how], end.to].filter((word) => word !== '').join(' to '),
        more: `${end.reason} (${end.authority})`,
        who: `authorised by ${personWords(end.authorisedBy)}`,
      }),
    ),
  ];
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
const disposals = {
  returned: capital(disposalWords.returned),
  transferred: capital(disposalWords.transferred),
  destroyed: capital(disposalWords.destroyed),
} as const;

const sealOf = ({ seal, sealNumber }: Movement): string =>
  seal === 'none'
    ? ''
    : [sealWords[seal], unbroken(sealNumber)].filter((word) => word !== '').join(' ');

/** A number is read in one piece, at the end of a line too. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');
