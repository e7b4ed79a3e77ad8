import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LinkReason } from '../../../../shared/contract/vault/network.ts';
import { gradedAs, linkWords } from '../../../../shared/domain/network/words.ts';
import { Doubt } from '../doubt.tsx';
import { pathOf, whenWords } from '../words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Why two are linked: each reason with what it is, how far it is known, when it was, and where it is recorded. */
export function Reasons({ reasons }: { readonly reasons: readonly LinkReason[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {reasons.map((reason, index) => (
        <li key={index} className={styles.one}>
          <Text>
            {reason.says} <Doubt reason={reason} />
          </Text>
          <Text size={200} className={styles.soft}>
            {[linkWords[reason.kind], gradedAs(reason), whenWords(reason)]
              .filter(Boolean)
              .join(' · ')}
            {' · '}
            <Source reason={reason} />
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Source({ reason }: { readonly reason: LinkReason }) {
  return (
    <Link inline href={`#${pathOf(reason.in)}`}>
      {reason.source}
    </Link>
  );
}
