import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LetterTemplateSlice } from '../../../../shared/domain/letter-template/slice.ts';
import type {
  TemplateId,
  TemplateWording,
} from '../../../../shared/domain/letter-template/template.ts';
import { Card } from '../../../ui/card.tsx';
import { shortMoment } from '../../../ui/time.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '140px minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalM,
    padding: '7px 0',
    alignItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly slice: LetterTemplateSlice;
  readonly id: TemplateId;
  readonly onTake: (wording: TemplateWording) => void;
};

/** Every wording that ever stood, who saved it and why; any of them can be taken up again as the beginning of a new one. */
export function WordingHistory({ slice, id, onTake }: Props) {
  const styles = useStyles();
  const history = slice.records[id]?.history ?? [];
  if (history.length === 0) return null;
  return (
    <Card title="History of this wording">
      <ol className={styles.list}>
        {history.toReversed().map(({ actId, at, by, reason, edited }) => (
          <li key={actId} className={styles.line}>
            <Text className={styles.soft}>{shortMoment(at)}</Text>
            <Text>
              <strong>
                {edited ? `Version ${String(edited.version)}` : 'Put back as shipped'}
              </strong>{' '}
              {reason} <span className={styles.soft}>by {by}</span>
            </Text>
            {edited ? (
              <Button
                size="small"
                aria-label={`Begin from version ${String(edited.version)}`}
                onClick={() => onTake(edited.wording)}
              >
                Begin from it
              </Button>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
