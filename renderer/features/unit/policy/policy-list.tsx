import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { policyKeys, type PolicyKey, type RestsOn } from '../../../../shared/domain/policy/keys.ts';
import {
  policySource,
  policyValue,
  type ResolvedPolicy,
} from '../../../../shared/domain/policy/resolve.ts';
import { Badge } from '../../../ui/badge.tsx';
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
  soft: { color: tokens.colorNeutralForeground3, display: 'block' },
});

const waits: Readonly<Record<Exclude<RestsOn, 'nothing'>, string>> = {
  triage: 'triage waits for it',
  determination: 'a determination waits for it',
  notice: 'a notice waits for it',
  appeal: 'an appeal waits for it',
  review: 'a review waits for it',
};

type Props = {
  readonly policy: ResolvedPolicy;
  readonly keys: readonly PolicyKey[];
  readonly contested: readonly PolicyKey[];
  readonly onFill: (key: PolicyKey) => void;
};

/** Values of the policy, each with *Why?*; where it is silent, what has to be decided. */
export function PolicyList(props: Props) {
  const styles = useStyles();
  const { policy } = props;
  return (
    <ul className={styles.list}>
      {props.keys.map((key) => {
        const { title, restsOn } = policyKeys[key];
        const value = policyValue(policy, key);
        const source = policySource(policy, key);
        const isOurs = policy.profile.values[key].value === undefined;
        return (
          <li key={key} className={styles.line}>
            <Text weight="semibold">{title}</Text>
            <div className={styles.value}>
              {value === undefined ? (
                <Text>{source.kind === 'not-stated' ? source.needs : ''}</Text>
              ) : (
                valueWords(value).map((line) => (
                  <Text key={line} block>
                    {line}
                  </Text>
                ))
              )}
              {value === undefined && restsOn !== 'nothing' ? (
                <Badge tone="warning">{waits[restsOn]}</Badge>
              ) : null}
              {props.contested.includes(key) ? (
                <Badge tone="danger">two versions stand</Badge>
              ) : null}
              {value === undefined ? null : <Why source={source} of={title} />}
            </div>
            {isOurs ? (
              <div>
                <Button
                  size="small"
                  aria-label={`Decide: ${title}`}
                  onClick={() => props.onFill(key)}
                >
                  {value === undefined ? 'Decide' : 'Change'}
                </Button>
              </div>
            ) : (
              <span />
            )}
          </li>
        );
      })}
    </ul>
  );
}
