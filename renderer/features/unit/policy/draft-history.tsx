import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { isPolicyKey, policyKeys } from '../../../../shared/domain/policy/keys.ts';
import type { DraftVersion, Signed } from '../../../../shared/domain/policy/slice.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { compareInstants, formatInstant } from '../../../../shared/kit/instant.ts';
import { Card } from '../../../ui/card.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Line = Pick<Signed, 'at' | 'by'> & { readonly says: string };

/** Who began, changed, put forward and approved a version, and when; newest first. The whole of it is in the record of the unit. */
export function DraftHistory({ draft }: { readonly draft: DraftVersion }) {
  const styles = useStyles();
  const lines = linesOf(draft).toSorted((a, b) => compareInstants(b.at, a.at));
  return (
    <Card title="History">
      <ol className={styles.list} reversed>
        {lines.map((line) => (
          <li key={`${line.at.utc} ${line.says}`}>
            <Text block>{line.says}</Text>
            <Text size={200} className={styles.soft}>
              Recorded and signed by {line.by}, {formatInstant(line.at)}
            </Text>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function linesOf(draft: DraftVersion): readonly Line[] {
  const { begun, proposed, returned, approved, discarded } = draft;
  const changes = Object.entries(draft.changes).flatMap(([key, register]) =>
    register.map(({ at, by, value }) => ({
      at,
      by,
      says: `${isPolicyKey(key) ? policyKeys[key].title : key}: decided by ${value.decidedBy.name}, ${value.decidedBy.role}, on ${formatPlain(value.decidedOn)}. ${value.reason}`,
    })),
  );
  return [
    { ...begun, says: `Begun. ${draft.reason}` },
    ...changes,
    ...(returned ? [{ ...returned, says: `Returned. ${returned.reason}` }] : []),
    ...(proposed ? [{ ...proposed, says: `Put forward. ${proposed.note}` }] : []),
    ...(approved
      ? [
          {
            ...approved,
            says: `Approved by ${approved.approvedBy.name}, ${approved.approvedBy.role}, on ${formatPlain(approved.approvedOn)}.`,
          },
        ]
      : []),
    ...(discarded ? [{ ...discarded, says: `Discarded. ${discarded.reason}` }] : []),
  ];
}
