import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { BundlePreview } from '../../../shared/contract/vault/bundles.ts';
import type { ContentItem } from '../../../shared/domain/bundle/content.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Card } from '../../ui/card.tsx';
import { Rows } from '../../ui/rows.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px' },
  part: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' },
  item: { margin: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalL}` },
});

/** Exactly what goes in, part by part, and what stays: made by the same functions that make the bundle. */
export function GoesIn({ preview }: { readonly preview: BundlePreview }) {
  const styles = useStyles();
  const { content, files, sizeBytes } = preview;
  return (
    <Card title="Exactly this goes in">
      <Rows rows={content.facts.map(({ label, says }) => ({ label, value: says }))} />
      {content.sections.map(({ title, items }) => (
        <Part key={title} title={title} count={items.length}>
          {items.map((item, index) => (
            <OneItem key={`${String(index)} ${item.head}`} item={item} />
          ))}
        </Part>
      ))}
      {content.timeline.length === 0 ? null : (
        <Part title="What happened" count={content.timeline.length}>
          {content.timeline.map(({ at, shown, what, more, by }, index) => (
            <Text key={`${String(index)} ${at}`} block className={styles.item}>
              {[`${shown} · ${what}`, more, by === '' ? '' : `Recorded by ${by}`]
                .filter((part) => part !== '')
                .join('. ')}
            </Text>
          ))}
        </Part>
      )}
      <Part title={`Files, ${sizeWords(sizeBytes)} before sealing`} count={files.length}>
        <ul className={styles.list}>
          {files.map((file) => (
            <li key={file.path}>{`${file.path}, ${sizeWords(file.sizeBytes)}`}</li>
          ))}
        </ul>
      </Part>
      <div className={styles.part}>
        <Text as="h3" weight="semibold" block style={{ margin: 0 }}>
          What stays here, and why
        </Text>
        <ul className={styles.list}>
          {content.leftOut.map(({ what, why }) => (
            <li key={what}>
              <Text weight="semibold">{what}.</Text> <Text>{why}</Text>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Part(props: {
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>{`${props.title} (${String(props.count)})`}</summary>
      {props.children}
    </details>
  );
}

function OneItem({ item }: { readonly item: ContentItem }) {
  const styles = useStyles();
  return (
    <div className={styles.item}>
      {item.head === '' ? null : (
        <Text weight="semibold" block>
          {item.head}
        </Text>
      )}
      {item.lines.map((line, index) => (
        <Text key={`${String(index)} ${line.slice(0, 20)}`} block className={styles.words}>
          {line}
        </Text>
      ))}
      {item.lists.map(({ label, items }) => (
        <div key={label}>
          <Text block>{`${label}:`}</Text>
          <ul className={styles.list}>
            {items.map((line, index) => (
              <li key={`${String(index)} ${line.slice(0, 20)}`} className={styles.words}>
                {line}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
