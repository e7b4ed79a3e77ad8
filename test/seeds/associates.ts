import type { Associate, Relationship } from '../../shared/domain/report/associates.ts';

/**
 * @file The other side of the demonstration's associations. People, groups and businesses are invented; telephone numbers are of the
 * range that Ofcom keeps for drama, registrations begin with IQ, which is never issued, and addresses of the web end in .example.
 */

type PersonSeed = {
  readonly kind: 'person';
  readonly forenames: string;
  readonly surname: string;
  readonly aliases: readonly string[];
  readonly relationship: Relationship;
  readonly occupation: string;
  readonly phones: readonly string[];
  readonly vehicles: readonly string[];
};
type GroupSeed = {
  readonly kind: Exclude<Associate['kind'], 'person' | 'unidentified'>;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly relationship: Relationship;
  readonly purpose: string;
};
type UnidentifiedSeed = {
  readonly kind: 'unidentified';
  readonly relationship: Relationship;
  readonly description: string;
};

/** Somebody, or something, a subject is associated with. */
export type AssociateSeed = PersonSeed | GroupSeed | UnidentifiedSeed;

type Extra = {
  readonly aliases?: readonly string[];
  readonly phone?: string;
  readonly vehicle?: string;
};

const person = (
  forenames: string,
  surname: string,
  relationship: Relationship,
  occupation: string,
  { aliases = [], phone, vehicle }: Extra = {},
): PersonSeed => ({
  kind: 'person',
  forenames,
  surname,
  aliases,
  relationship,
  occupation,
  phones: phone === undefined ? [] : [phone],
  vehicles: vehicle === undefined ? [] : [vehicle],
});

const together = (
  kind: GroupSeed['kind'],
  name: string,
  relationship: Relationship,
  purpose: string,
  aliases: readonly string[] = [],
): GroupSeed => ({ kind, name, aliases, relationship, purpose });

/** People, forty of them. */
export const associatedPeople: readonly PersonSeed[] = [
  person('Corvin', 'Drey', 'in-law', 'Scaffolder', {
    aliases: ['Crow'],
    phone: '07700 900114',
    vehicle: 'IQ19 DRY',
  }),
  person('Lucian', 'Marlowe-Pyke', 'friend', 'Nightclub doorman', {
    aliases: ['Lucky'],
    phone: '07700 900127',
  }),
  person('Shanice', 'Beaufoy', 'sibling', 'Hairdresser', { phone: '07700 900131' }),
  person('Mateusz', 'Grzelewicz', 'close-friend', 'Roofer', {
    aliases: ['Matty G'],
    vehicle: 'IQ21 GRZ',
  }),
  person('Declan', "O'Farragher", 'second-degree-relative', 'Haulier', {
    aliases: ['Big Dec'],
    phone: '07700 900148',
  }),
  person('Nadira', 'Hashmawi', 'ex-partner', 'Pharmacist', { phone: '07700 900153' }),
  person('Trystan', 'Moelwyn', 'cohabiting-partner', 'Tattooist', {
    aliases: ['Trys'],
    vehicle: 'IQ68 TRY',
  }),
  person('Ambrose', 'Kettleby', 'parent', 'Retired', {}),
  person('Jermaine', 'Castleton-Roy', 'friend', 'Car dealer', {
    aliases: ['JR'],
    phone: '07700 900162',
    vehicle: 'IQ22 JRC',
  }),
  person('Wilhelmina', 'Sparrowhawk', 'neighbour', 'Landlady', { aliases: ['Billie'] }),
  person('Fergal', 'Brannoch', 'acquaintance', 'Boxing coach', { phone: '07700 900175' }),
  person('Kazimir', 'Woloszewski', 'current-colleague', 'Security guard', { aliases: ['Kaz'] }),
  person('Precious', 'Adeyinwole', 'in-law', 'Nurse', { phone: '07700 900186' }),
  person('Rashid', 'Al-Thawri', 'friend', 'Taxi driver', {
    vehicle: 'IQ20 TAX',
    phone: '07700 900199',
  }),
  person('Felix', 'Underhay', 'former-colleague', 'Private investigator', {
    aliases: ['Fix'],
    phone: '07700 900203',
  }),
  person('Constance', 'Bellwether', 'former-colleague', 'Litigation assistant', {
    phone: '07700 900214',
  }),
  person('Hugo', 'Ravenglass', 'friend', 'Private investigator', {
    phone: '07700 900225',
    vehicle: 'IQ23 HUG',
  }),
  person('Araminta', 'Foxglove', 'media-contact', 'Reporter', { phone: '07700 900236' }),
  person('Olaf', 'Penderyn-Stott', 'sibling', 'Podcast presenter', { aliases: ['The Late Page'] }),
  person('Seraphina', 'Duckett', 'intimate-relationship', 'Shop assistant', {
    phone: '07700 900247',
  }),
  person('Maryam', 'Zolfaghar', 'victim-or-witness', 'Student', { phone: '07700 900258' }),
  person('Deacon', 'Ripley-Moss', 'current-or-former-informant', 'Unemployed', {
    aliases: ['Deke'],
  }),
  person('Bogumił', 'Trzaskowiec', 'landlord-or-tenant', 'Builder', { vehicle: 'IQ17 BOG' }),
  person('Cosima', 'Hathersedge', 'business-partner', 'Caterer', { phone: '07700 900269' }),
  person('Leighton', 'Carrowmore', 'fellow-member', 'Gym owner', {
    aliases: ['Tank'],
    phone: '07700 900272',
  }),
  person('Vikram', 'Balasundar', 'friend', 'Accountant', {}),
  person('Mirela', 'Costandache', 'household-member', 'Cleaner', {}),
  person('Stellan', 'Harkaway', 'child', 'Apprentice', {
    aliases: ['Stel'],
    phone: '07700 900283',
  }),
  person('Jacinta', 'Villaverdel', 'spouse-or-civil-partner', 'Estate agent', {
    vehicle: 'IQ24 JAC',
  }),
  person('Ptolemy', 'Rusk', 'creditor-or-debtor', 'Money lender', {
    aliases: ['Tolly'],
    phone: '07700 900294',
  }),
  person('Ailbhe', 'Ní Chorráin', 'close-friend', 'Solicitor', {}),
  person('Mehmet', 'Taşkıran-Oral', 'customer-or-supplier', 'Restaurant owner', {
    phone: '07700 900305',
  }),
  person('Tiberius', 'Longshaw', 'former-colleague', 'Dismissed officer', { aliases: ['Ty'] }),
  person('Roisin', 'Mac Aodhagain', 'former-colleague', 'Resigned officer', {
    phone: '07700 900316',
  }),
  person('Ezekiel', 'Boakyewaa', 'fellow-member', 'Youth worker', {}),
  person('Petronella', 'Skye-Latham', 'online-contact', 'Not known', { aliases: ['petra_sl'] }),
  person('Barnabas', 'Thorogould', 'acquaintance', 'Publican', { phone: '07700 900327' }),
  person('Ottavia', 'Brambilleri', 'neighbour', 'Dog breeder', { vehicle: 'IQ18 OTT' }),
  person('Llewella', 'Cwmgarreg', 'in-law', 'Farmer', {}),
  person('Kofi', 'Asantewell', 'sibling', 'Musician', {
    aliases: ['K-Well'],
    phone: '07700 900338',
  }),
];

/** Groups, businesses, online groups, and those nobody can name. */
export const otherAssociates: readonly (GroupSeed | UnidentifiedSeed)[] = [
  together(
    'online-group',
    'Nightlight Watchers',
    'fellow-member',
    'Poses as children online and confronts those who answer',
    ['NLW'],
  ),
  together(
    'online-group',
    'Safer Lanes Exposed',
    'online-contact',
    'Publishes names of people it accuses',
  ),
  together(
    'group',
    'Harrow Gate Street Patrol',
    'member-of-it',
    'Unpaid night patrols that stop and question passers-by',
  ),
  together(
    'group',
    'Unbind the Streets',
    'fellow-member',
    'Demonstrates against the police service',
  ),
  together(
    'group',
    'Freeholders of the Old Law',
    'member-of-it',
    'Holds that courts and constables have no authority over its members',
    ['FOL'],
  ),
  together('group', 'Iron Dawn Fellowship', 'former-member-of-it', 'Extremist group', [
    'IDF North',
  ]),
  together(
    'group',
    'The Quarry Lane Crew',
    'acquaintance',
    'Organised crime group said to supply drugs',
    ['QLC'],
  ),
  together(
    'group',
    'Order of the Level Compass',
    'member-of-it',
    'Society with confidential membership',
  ),
  together(
    'business',
    'Ravenglass Enquiries Ltd',
    'employer-or-employee',
    'Private investigation and tracing',
  ),
  together(
    'business',
    'Underhay Process Serving',
    'customer-or-supplier',
    'Serves papers and traces debtors',
  ),
  together(
    'business',
    'Bellwether & Finch Solicitors',
    'employer-or-employee',
    'Law firm that sues police forces',
  ),
  together(
    'business',
    'Sallow Door Security',
    'business-partner',
    'Doormen for licensed premises',
    ['Sallow Doors'],
  ),
  together(
    'business',
    'Pell Moor Recovery',
    'customer-or-supplier',
    'Vehicle recovery under contract to the force',
  ),
  together('business', 'The Gilded Heron', 'business-partner', 'Licensed premises under review'),
  together('business', 'The Tarn Street Herald', 'media-contact', 'Local newspaper'),
  {
    kind: 'unidentified',
    relationship: 'not-known',
    description: 'A man of about forty in a grey van, seen three times outside the station.',
  },
  {
    kind: 'unidentified',
    relationship: 'online-contact',
    description: 'The holder of an account named crow_and_candle, who knew the shift pattern.',
  },
];
