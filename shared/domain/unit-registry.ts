import { addresseeNoun } from './addressee/noun.ts';
import { adviceContactNoun } from './advice-contact/noun.ts';
import { controlStrategyNoun } from './control-strategy/noun.ts';
import { createEngine } from './engine.ts';
import { enlist } from './enlist.ts';
import { escrowNoun } from './escrow/noun.ts';
import { lateWorkNoun } from './late-work/noun.ts';
import { letterTemplateNoun } from './letter-template/noun.ts';
import { networkNoun } from './network/noun.ts';
import { officeholderNoun } from './officeholder/noun.ts';
import { outsideKeysNoun } from './outside-keys/noun.ts';
import { policyNoun } from './policy/noun.ts';
import { receivedBundleNoun } from './received-bundle/noun.ts';
import type { UnitState } from './unit-state.ts';
import { unitNoun } from './unit/noun.ts';
import { workstationNoun } from './workstation/noun.ts';

/** @file The one list of every noun of the unit's own stream. A new noun is one import and one line here, one line in unit-state.ts. */

/** Parses, checks, folds and tells what happens to the unit itself. */
export const unitEngine = createEngine<UnitState>({
  unit: enlist('unit', unitNoun),
  officeholder: enlist('officeholder', officeholderNoun),
  adviceContact: enlist('adviceContact', adviceContactNoun),
  policy: enlist('policy', policyNoun),
  controlStrategy: enlist('controlStrategy', controlStrategyNoun),
  letterTemplate: enlist('letterTemplate', letterTemplateNoun),
  workstation: enlist('workstation', workstationNoun),
  lateWork: enlist('lateWork', lateWorkNoun),
  escrow: enlist('escrow', escrowNoun),
  outsideKeys: enlist('outsideKeys', outsideKeysNoun),
  addressee: enlist('addressee', addresseeNoun),
  network: enlist('network', networkNoun),
  receivedBundle: enlist('receivedBundle', receivedBundleNoun),
});
