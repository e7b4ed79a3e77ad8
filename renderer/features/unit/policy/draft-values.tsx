import { Button, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  policyKeyNames,
  policyKeys,
  type PolicyKey,
} from '../../../../shared/domain/policy/keys.ts';
import type { Profile } from '../../../../shared/domain/policy/profile.ts';
import type { DraftVersion } from '../../../../shared/domain/policy/slice.ts';
import { contestedChanges } from '../../../../shared/domain/policy/versions.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { Why } from '../../../ui/why.tsx';
import { valueWords } from './value-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(160px, 2fr) minmax(160px, 3fr) auto',
    gap: tokens.spacingHorizontalL,
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 700px)': { gridTemplateColumns: '1fr' },
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  search: { maxWidth: '420px' },
});

type Props = {
  readonly profile: Profile;
  readonly draft: DraftVersion;
  /** Absent where the version is closed to changes. */
  readonly onChange: ((key: PolicyKey) => void) | undefined;
};

/** Every value of a version, each with its source; a word narrows the list. */
export function DraftValues({ profile, draft, onChange }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const word = wanted.trim().toLowerCase();
  const keys = policyKeyNames.filter((key) => policyKeys[key].title.toLowerCase().includes(word));
  const contested = contestedChanges(draft);
  return (
    <Card title="What it says">
      <SearchBox
        className={styles.search}
        aria-label="Find a value"
        placeholder="Find a value"
        value={wanted}
        onChange={(_event, data) => setWanted(data.value)}
      />
      {keys.length === 0 ? <Text>No value is called that.</Text> : null}
      <ul className={styles.list}>
        {keys.map((key) => (
          <li key={key} className={styles.line}>
            <Text weight="semibold">{policyKeys[key].title}</Text>
            <div className={styles.value}>
              <Value profile={profile} policyKey={key} />
              {draft.changes[key] === undefined ? null : <Badge tone="info">changed</Badge>}{' '}
              {contested.includes(key) ? <Badge tone="danger">two values stand</Badge> : null}{' '}
              <Why source={profile.values[key].source} of={policyKeys[key].title} />
            </div>
            {onChange ? (
              <div>
                <Button
                  size="small"
                  aria-label={`Change: ${policyKeys[key].title}`}
                  onClick={() => onChange(key)}
                >
                  Change
                </Button>
              </div>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Value(props: { readonly profile: Profile; readonly policyKey: PolicyKey }) {
  const { value, source } = props.profile.values[props.policyKey];
  const lines = value === undefined ? [source.needs] : valueWords(value);
  return lines.map((line) => (
    <Text key={line} block>
      {line}
    </Text>
  ));
}
