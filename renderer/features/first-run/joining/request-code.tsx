import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from '@fluentui/react-components';
import type { QrShape } from '../../../../shared/contract/vault/joining.ts';

/** The whole request as a code, for a workstation with a hand scanner. */
export function RequestCode({ qr }: { readonly qr: QrShape }) {
  const size = String(qr.size);
  return (
    <Accordion collapsible>
      <AccordionItem value="code">
        <AccordionHeader>Show it as a code for a hand scanner</AccordionHeader>
        <AccordionPanel>
          <svg
            role="img"
            aria-label="The request as a QR code"
            viewBox={`0 0 ${size} ${size}`}
            style={{ width: '240px', background: '#ffffff', padding: '12px' }}
            shapeRendering="crispEdges"
          >
            <path d={qr.path} fill="#000000" />
          </svg>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
