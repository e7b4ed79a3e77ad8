import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { DisclosableRecord } from '../../../shared/domain/disclosure-copy/records.ts';
import { useValue } from '../../ui/form/when.tsx';

const useStyles = makeStyles({
  box: {
    maxHeight: '280px',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxWidth: '700px',
  },
  title: { margin: `${tokens.spacingVerticalS} 0 0` },
  paragraph: { margin: `${tokens.spacingVerticalXS} 0` },
});

/** The records chosen, to read and to copy words out of. */
export function RecordsRead({ records }: { readonly records: readonly DisclosableRecord[] }) {
  const styles = useStyles();
  const chosen = useValue('records');
  const shown = records.filter(({ key }) => Array.isArray(chosen) && chosen.includes(key));
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it
    <section className={styles.box} aria-label="The records chosen" tabIndex={0}>
      {shown.map(({ key, title, paragraphs }) => (
        <div key={key}>
          <Text as="h3" weight="semibold" block className={styles.title}>
            {title}
          </Text>
          {paragraphs.map((paragraph, index) => (
            <p key={`${key} ${String(index)}`} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
