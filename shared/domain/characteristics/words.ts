import type { Characteristics } from './slice.ts';

/** @file The words for protected characteristics. The groups are those of the harmonised standards; each may be left out. */

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Of<Key extends keyof Characteristics> = NonNullable<Characteristics[Key]>;

const declined = 'Prefers not to say';
const yesOrNo: Words<Of<'disability'>> = { yes: 'Yes', no: 'No', 'prefer-not-to-say': declined };

/** The plain ones, by their field, each with its heading and answers. */
export const characteristicWords = {
  age: {
    title: 'Age',
    answers: {
      'under-25': 'Under 25',
      '25-34': '25 to 34',
      '35-44': '35 to 44',
      '45-54': '45 to 54',
      '55-64': '55 to 64',
      '65-and-over': '65 and over',
      'prefer-not-to-say': declined,
    } satisfies Words<Of<'age'>>,
  },
  disability: { title: 'Disability', answers: yesOrNo },
  genderReassignment: { title: 'Gender reassignment', answers: yesOrNo },
  marriageAndCivilPartnership: {
    title: 'Marriage and civil partnership',
    answers: {
      married: 'Married',
      'civil-partnership': 'In a civil partnership',
      neither: 'Neither',
      'prefer-not-to-say': declined,
    } satisfies Words<Of<'marriageAndCivilPartnership'>>,
  },
  pregnancyAndMaternity: { title: 'Pregnancy and maternity', answers: yesOrNo },
  religionOrBelief: {
    title: 'Religion or belief',
    answers: {
      'no-religion': 'No religion',
      christian: 'Christian',
      buddhist: 'Buddhist',
      hindu: 'Hindu',
      jewish: 'Jewish',
      muslim: 'Muslim',
      sikh: 'Sikh',
      'other-religion': 'Another religion',
      'philosophical-belief': 'Philosophical belief',
      'prefer-not-to-say': declined,
    } satisfies Words<Of<'religionOrBelief'>>,
  },
  sex: {
    title: 'Sex',
    answers: {
      female: 'Female',
      male: 'Male',
      'prefer-not-to-say': declined,
    } satisfies Words<Of<'sex'>>,
  },
  sexualOrientation: {
    title: 'Sexual orientation',
    answers: {
      'straight-or-heterosexual': 'Straight or heterosexual',
      'gay-or-lesbian': 'Gay or lesbian',
      bisexual: 'Bisexual',
      other: 'Other',
      'prefer-not-to-say': declined,
    } satisfies Words<Of<'sexualOrientation'>>,
  },
} as const;

/** Ethnic groups of the 2021 standard for England and Wales. */
export const ethnicGroupWords: Words<Of<'race'>['group']> = {
  'white-british': 'White: British',
  'white-irish': 'White: Irish',
  'white-gypsy-or-irish-traveller': 'White: Gypsy or Irish Traveller',
  'white-roma': 'White: Roma',
  'white-other': 'White: other',
  'mixed-white-and-black-caribbean': 'Mixed: White and Black Caribbean',
  'mixed-white-and-black-african': 'Mixed: White and Black African',
  'mixed-white-and-asian': 'Mixed: White and Asian',
  'mixed-other': 'Mixed: other',
  'asian-indian': 'Asian: Indian',
  'asian-pakistani': 'Asian: Pakistani',
  'asian-bangladeshi': 'Asian: Bangladeshi',
  'asian-chinese': 'Asian: Chinese',
  'asian-other': 'Asian: other',
  'black-african': 'Black: African',
  'black-caribbean': 'Black: Caribbean',
  'black-other': 'Black: other',
  'other-arab': 'Other: Arab',
  'other-any': 'Any other group',
  'prefer-not-to-say': declined,
};

/** Where the answers come from. */
export const characteristicsFromWords: Words<Characteristics['from']> = {
  'the-person': 'The person said so',
  'personnel-record': 'The personnel record',
  mixed: 'Both',
};
