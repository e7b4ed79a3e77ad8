import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from '@fluentui/react-components';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Notified } from '../../../shared/domain/vetting/slice.ts';
import { purposeNames } from '../../../shared/domain/vetting/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { PackLines } from './pack-preview.tsx';

const useStyles = makeStyles({
  hash: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type WithPack = Extract<Notified, { readonly sha256: string }>;

/** A pack as it went, folded away until somebody wants to read it. */
export function PackSent({ told }: { readonly told: WithPack }) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="pack">
        <AccordionHeader as="h3">
          As it went to {told.notifiedTo}, {formatPlain(told.notifiedOn)}
        </AccordionHeader>
        <AccordionPanel>
          <PackLines pack={told.pack} />
          <p className={styles.small}>
            {purposeNames[told.purpose]}. SHA-256 of the pack:{' '}
            <code className={styles.hash}>{told.sha256}</code>
          </p>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
