/** @file How far this workstation is with what it received: shown before it is verified, and recorded upon only after. Decision 0036. */

/** How far it is. `reading`: acts are read once, and the list is made of them; `verifying`: each is proven to stand in its author's
 *  unbroken, signed record. Acts of cases whose key is not here are verified as well. */
export type Verification =
  | { readonly state: 'verified'; readonly acts: number; readonly workstations: number }
  | { readonly state: 'reading' | 'verifying'; readonly done: number; readonly total: number };
