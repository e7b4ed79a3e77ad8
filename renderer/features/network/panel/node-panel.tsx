import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { NetworkFilter } from '../../../../shared/domain/network/view.ts';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Block } from '../../../ui/block.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { FindNode } from '../find-node.tsx';
import { comparePath, counted, kindWords, pathOf, personPath } from '../words.ts';
import { Reasons } from './reasons.tsx';

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px' },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: { justifyContent: 'flex-start', paddingLeft: 0, fontWeight: 600, textAlign: 'left' },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', flexWrap: 'wrap' },
});

type Props = {
  readonly node: string;
  readonly filter: NetworkFilter;
  /** Links of it that are not in the picture. */
  readonly more: number;
  readonly headingId: string;
  readonly onSelect: (node: string) => void;
  readonly onExpand: () => void;
  readonly onAround: () => void;
  readonly onWayTo: (node: string) => void;
};

/** Whoever is chosen: what records say of them, and each link with its reasons. */
export function NodePanel(props: Props) {
  const asked = useQuery('networkNode', { node: props.node, filter: props.filter });
  if (asked.error) return <ErrorPanel error={asked.error} />;
  return asked.value ? <Told {...props} told={asked.value} /> : <Working says="Reading" />;
}

function Told({ told, ...props }: Props & { readonly told: VaultAnswers['networkNode'] }) {
  const styles = useStyles();
  const { node, facts, names, links, records } = told;
  const [record] = records;
  const isParty = node.kind === 'person' || node.kind === 'organisation';
  const path = isParty ? personPath(node.id) : record && pathOf(record.in);
  return (
    <>
      <div>
        <div className={styles.head}>
          <Text
            as="h2"
            size={400}
            weight="semibold"
            className={styles.title}
            id={props.headingId}
            tabIndex={-1}
          >
            {node.label}
          </Text>
          <Badge tone="neutral">{kindWords[node.kind]}</Badge>
        </div>
        <Text size={200} className={styles.soft}>
          {[node.sub, counted(node.links, 'link', 'links')].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={styles.acts}>
        {path === undefined ? null : (
          <Button as="a" size="small" appearance="primary" href={`#${path}`}>
            {openWords[node.kind]}
          </Button>
        )}
        <Button size="small" disabledFocusable={props.more === 0} onClick={props.onExpand}>
          {props.more === 0
            ? 'All its links are shown'
            : `Bring in ${counted(props.more, 'more link', 'more links')}`}
        </Button>
        <Button size="small" onClick={props.onAround}>
          Picture around this
        </Button>
      </div>
      <Block title="What records say">
        <dl className={styles.facts}>
          {[...(names.length > 1 ? [{ label: 'Names', values: names }] : []), ...facts].map(
            ({ label, values }) => (
              <Fact key={label} label={label} values={values} />
            ),
          )}
        </dl>
        {isParty ? (
          <Text size={200} className={styles.soft}>
            Told of in{' '}
            {records.slice(0, 12).map((each, index) => (
              <RecordLink key={index} {...each} isFirst={index === 0} />
            ))}
            {records.length > 12 ? ` and ${String(records.length - 12)} more` : ''}
          </Text>
        ) : null}
      </Block>
      <Block title="Way to somebody else">
        <FindNode label="Way to" but={node.id} onFound={({ id }) => props.onWayTo(id)} />
      </Block>
      <Block title={`Links (${String(links.length)})`}>
        <ul className={styles.list}>
          {links.slice(0, 200).map(({ to, reasons }) => (
            <li key={to.id}>
              <div className={styles.head}>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.name}
                  onClick={() => props.onSelect(to.id)}
                >
                  {to.label}
                </Button>
                <Text size={200} className={styles.soft}>
                  {kindWords[to.kind]}
                </Text>
              </div>
              <Reasons reasons={reasons} />
              {reasons.some(({ kind }) => kind === 'same-name') ? (
                <Link href={`#${comparePath(node.id, to.id)}`}>Compare the two and decide</Link>
              ) : null}
            </li>
          ))}
        </ul>
        {links.length > 200 ? <Text>The table shows all of them.</Text> : null}
      </Block>
    </>
  );
}

const openWords = {
  person: 'All of this person',
  organisation: 'All of this organisation',
  case: 'Open the case',
  entry: 'Open the entry',
} as const;

function Fact({ label, values }: { readonly label: string; readonly values: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{values.join('; ')}</dd>
    </>
  );
}

function RecordLink(
  props: VaultAnswers['networkNode']['records'][number] & { readonly isFirst: boolean },
) {
  return (
    <>
      {props.isFirst ? '' : ', '}
      <Link inline href={`#${pathOf(props.in)}`}>
        {props.source}
      </Link>
    </>
  );
}
