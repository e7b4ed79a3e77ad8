import type { ShellRequest, ShellResponse } from '../../shared/contract/bridge.ts';
import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import type { Channel } from '../../shared/contract/channels.ts';
import type { Err, Ok } from '../../shared/kit/result.ts';

/** What a handler gives back: a value, with a port to travel beside it where the channel says so, or a fault. */
export type Reply<T> = (Ok<T> & { readonly port?: unknown }) | Err<ShellFault>;

/** One handler for every channel of the contract. A disk's error may be thrown: the border turns it into a fault. */
export type Handlers = {
  readonly [C in Channel]: (request: ShellRequest<C>) => Promise<Reply<ShellResponse<C>>>;
};
