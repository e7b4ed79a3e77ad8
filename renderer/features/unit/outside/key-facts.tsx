import { makeStyles, tokens } from '@fluentui/react-components';
import type { OutsideKeysView } from '../../../../shared/contract/vault/outside.ts';
import { shortMoment } from '../../../ui/time.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(130px, 200px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace, userSelect: 'all' },
});

/** A set of keys as outsiders compare and copy it. */
export function KeyFacts({ keys }: { readonly keys: OutsideKeysView }) {
  const styles = useStyles();
  const facts: readonly (readonly [string, string, boolean])[] = [
    ['Fingerprint', keys.fingerprint, true],
    ['The same in six words', keys.words.join('  '), true],
    ['To seal something for us', keys.recipient, true],
    ['For ssh-keygen', keys.allowedSigners, true],
    ['Made', shortMoment(keys.madeAt), false],
  ];
  return (
    <dl className={styles.list}>
      {facts.flatMap(([label, value, isCode]) => [
        <dt key={`${label} of`} className={styles.label}>
          {label}
        </dt>,
        <dd key={label} className={styles.value}>
          {isCode ? <span className={styles.code}>{value}</span> : value}
        </dd>,
      ])}
    </dl>
  );
}
