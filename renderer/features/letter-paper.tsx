import { makeStyles } from '@fluentui/react-components';
import type { LetterBlock, LetterModel } from '../../shared/domain/letter/model.ts';

const useStyles = makeStyles({
  // Paper is white with dark ink in every theme: this is what will lie on a table.
  sheet: {
    boxSizing: 'border-box',
    padding: '0 40px',
    backgroundColor: '#ffffff',
    color: '#1b1a19',
    border: '1px solid #8a8886',
    boxShadow: '0 2px 8px rgba(0, 0, 0, 0.18)',
    fontSize: '13px',
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
    colorScheme: 'light',
  },
  strip: {
    padding: '14px 0',
    textAlign: 'center',
    fontWeight: 600,
    letterSpacing: '0.06em',
    color: '#5c2e91',
  },
  banner: { textAlign: 'center', fontWeight: 600, paddingBottom: '8px' },
  lines: { margin: '0 0 14px', whiteSpace: 'pre-line' },
  strong: { margin: '0 0 14px', fontWeight: 600 },
  title: { margin: '18px 0 12px', fontSize: '19px', lineHeight: '1.3' },
  heading: { margin: '16px 0 4px', fontSize: '14px' },
  paragraph: { margin: '0 0 10px', whiteSpace: 'pre-line' },
  details: { display: 'block', color: '#484644' },
  signature: { margin: '36px 0 16px', whiteSpace: 'pre-line' },
  small: { margin: '0 0 14px', fontSize: '11px', color: '#484644' },
});

type Props = {
  readonly model: LetterModel;
  /** Says whether it is a preview or the letter as issued. */
  readonly label: string;
};

/** A letter as it reads on paper, in the order in which the PDF is drawn, with the marking at the top and the bottom. */
export function LetterPaper({ model, label }: Props) {
  const styles = useStyles();
  return (
    <article className={styles.sheet} aria-label={label}>
      <div className={styles.strip}>{model.marking}</div>
      {model.banner === undefined ? null : <div className={styles.banner}>{model.banner}</div>}
      <p className={styles.lines}>{model.sender.join('\n')}</p>
      <p className={styles.lines}>{model.dateWritten}</p>
      <p className={styles.strong}>PRIVATE AND CONFIDENTIAL</p>
      <p className={styles.lines}>{model.addressee.join('\n')}</p>
      <p className={styles.lines}>Reference: {model.reference}</p>
      <h2 className={styles.title}>{model.title}</h2>
      <p className={styles.paragraph}>{model.salutation}</p>
      {model.blocks.map((block, index) => (
        <Block key={`${block.block} ${String(index)}`} block={block} />
      ))}
      <p className={styles.signature}>
        {[model.signatory.name, model.signatory.rankOrGrade, model.signatory.office].join('\n')}
      </p>
      {model.handling === '' ? null : <p className={styles.small}>Handling: {model.handling}</p>}
      <div className={styles.strip}>{model.marking}</div>
    </article>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  const styles = useStyles();
  switch (block.block) {
    case 'heading':
      return <h3 className={styles.heading}>{block.text}</h3>;
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'conditions':
      return (
        <ol>
          {block.items.map((item) => (
            <li key={`${item.text} ${item.details.join(' ')}`} className={styles.paragraph}>
              {item.text}
              {item.details.map((detail) => (
                <span key={detail} className={styles.details}>
                  {detail}
                </span>
              ))}
            </li>
          ))}
        </ol>
      );
  }
}
