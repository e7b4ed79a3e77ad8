import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { kindWords } from '../words.ts';
import { Reasons } from './reasons.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: '20px',
  },
  name: { justifyContent: 'flex-start', paddingLeft: 0, fontWeight: 600, textAlign: 'left' },
});

type Props = {
  readonly way: VaultAnswers['networkPath'];
  readonly headingId: string;
  readonly onSelect: (node: string) => void;
  readonly onClose: () => void;
};

/** The shortest way between two, step by step, with why each step is one. */
export function WayPanel({ way, headingId, onSelect, onClose }: Props) {
  const styles = useStyles();
  const steps = way.nodes.length - 1;
  return (
    <>
      <div>
        <Text
          as="h2"
          size={400}
          weight="semibold"
          className={styles.title}
          id={headingId}
          tabIndex={-1}
        >
          {way.nodes.length === 0
            ? 'There is no way between them'
            : `Way of ${String(steps)} ${steps === 1 ? 'step' : 'steps'}`}
        </Text>
        <Text block size={200} className={styles.soft}>
          {way.nodes.length === 0
            ? 'No chain of records that you may see, and that the filter leaves, leads from one to the other.'
            : way.ways > 1
              ? `One of ${way.ways.toLocaleString('en-GB')} that are as short.`
              : 'The only one as short.'}
        </Text>
      </div>
      <ol className={styles.list}>
        {way.nodes.map((node, index) => (
          <li key={node.id}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.name}
              onClick={() => onSelect(node.id)}
            >
              {node.label}
            </Button>{' '}
            <Text size={200} className={styles.soft}>
              {kindWords[node.kind]}
            </Text>
            <Reasons reasons={way.reasons[index] ?? []} />
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={onClose}>Close the way</Button>
      </div>
    </>
  );
}
