import { base64 } from '@scure/base';
import { compartmentOf, type Compartment } from '../../../shared/domain/compartments.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { sealContext } from '../../../shared/formats/context.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { open, seal } from '../seal/seal.ts';

/** @file Events of a compartment (the reporter's identity, protected characteristics) sealed inside their act with a key of their own. */

/** How a sealed event stands in its act: the kind shows to holders of the case, the content does not. */
type SealedEvent = LooseEvent & { readonly compartment: Compartment; readonly box: string };

/** Seals an event whose kind belongs to a compartment; any other is left as it is. */
export function sealEvent(
  event: LooseEvent,
  stream: string,
  keyOf: (compartment: Compartment) => Bytes,
  entropy: Entropy,
): LooseEvent {
  const compartment = compartmentOf(event.type);
  if (!compartment) return event;
  const content = encodeText(JSON.stringify(event));
  const box = seal(keyOf(compartment), contextOf(stream, compartment), content, entropy);
  const sealed: SealedEvent = { type: event.type, compartment, box: base64.encode(box) };
  return sealed;
}

/** Opens a sealed event for who holds the key of the compartment that it was sealed under. Without it the event stays closed and is not
 *  folded. */
export function openEvent(
  event: LooseEvent,
  stream: string,
  keysOf: (compartment: Compartment) => readonly Bytes[],
): LooseEvent | undefined {
  if (!isSealed(event)) return event;
  const context = contextOf(stream, event.compartment);
  const box = base64.decode(event.box);
  const opened = keysOf(event.compartment)
    .map((key) => open(key, context, box))
    .find(({ ok }) => ok);
  if (!opened?.ok) return undefined;
  const parsed: unknown = JSON.parse(decodeText(opened.value));
  return typeof parsed === 'object' &&
    parsed !== null &&
    'type' in parsed &&
    parsed.type === event.type
    ? { ...parsed, type: event.type }
    : undefined;
}

const contextOf = (stream: string, compartment: Compartment): Bytes =>
  sealContext('compartment', stream, compartment);

const isSealed = (event: LooseEvent): event is SealedEvent =>
  'compartment' in event && 'box' in event;
