import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { identifierWords, type Identifier } from '../../../shared/domain/identifiers.ts';
import { copySelected } from '../../ui/copy-selected.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  one: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  value: { overflowWrap: 'anywhere' },
});

/** Numbers, vehicles and handles of somebody in one row, each with what it is: what is typed elsewhere to look for them. */
export function IdentifierRow({ identifiers }: { readonly identifiers: readonly Identifier[] }) {
  const styles = useStyles();
  if (identifiers.length === 0) return null;
  return (
    <ul className={styles.row} aria-label="Numbers, vehicles and handles">
      {identifiers.map((identifier) => (
        <One key={identifier.value} {...identifier} />
      ))}
    </ul>
  );
}

function One({ kind, value }: Identifier) {
  const styles = useStyles();
  const text = useRef<HTMLSpanElement>(null);
  const [isCopied, setCopied] = useState(false);
  const label = identifierWords[kind];
  return (
    <li className={styles.one}>
      <span className={styles.words}>
        <Text size={200} className={styles.label}>
          {label}
        </Text>
        <span ref={text} className={styles.value}>
          {value}
        </span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${isCopied ? 'Copied' : 'Copy'}: ${label} ${value}`}
        onBlur={() => setCopied(false)}
        onClick={() => setCopied(text.current !== null && copySelected(text.current))}
      >
        {isCopied ? 'Copied' : 'Copy'}
      </Button>
    </li>
  );
}
