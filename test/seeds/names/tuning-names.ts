import { type NameList, namesOf } from './name-list.ts';

/** @file The names the search was tuned on. None of them is in held-out-names.ts: a test says so. */

export const tuningNames: readonly NameList[] = [
  {
    language: 'English',
    forenames:
      namesOf(`Oliver George Harry Jack Charlie Thomas Oscar William James Henry Leo Alfie Joshua Freddie Edward
      Amelia Olivia Isla Emily Poppy Ava Isabella Jessica Lily Sophie Grace Evie Ruby Florence Daisy Alice Charlotte
      Margaret Barbara Susan Christine Patricia Linda Janet Geoffrey Derek Trevor Keith Nigel Graham Barry Clive Stuart`),
    surnames:
      namesOf(`Smith Johnson Williams Brown Taylor Wilson Walker White Green Hall Wood Harris Martin Cooper King
      Clarke Turner Hill Moore Ward Parker Bennett Cook Shaw Carter Bailey Richardson Cox Marshall Webb Rogers Mason Hunt
      Palmer Holmes Mills Barnes Knight Chapman Dixon Fletcher Fisher Barker Harvey Pearson Fox Gibson Atkinson Watts
      Chambers Lowe Hudson Newton Burton Goodwin Birch Tate Lee Rose Day Nash`),
    beginnings:
      namesOf(`Ash Black Brad Bram Brock Brom Burn Chad Clay Cole Cran Dal Den Dray East Fal Fern Gar Glen Green
      Hal Ham Hart Hazel Hol Horn Kirk Lang Lin Mans Mar Mel Mid New Nor Oak Pem Pel Rad Red Ring Rock Sand Sel Shel Stan
      Stock Sut Thorn Thur Wal War Wes Whit Wind Wood Wyn`),
    endings:
      namesOf(`ton ley field ford ham worth wick wood well bury by shaw croft more land stead ridge bridge bourne
      cliffe combe dale don grove hurst low man mere side thorpe water wright yard`),
  },
  {
    language: 'Scottish',
    forenames:
      namesOf(`Callum Fraser Hamish Lachlan Angus Fergus Gregor Alistair Ruaridh Murdo Iain Blair Kirsty Eilidh
      Ailsa Morag Shona Fiona Mairi Catriona Isobel Effie Rhona Elspeth Iona Skye`),
    surnames:
      namesOf(`Campbell MacDonald McKenzie MacLeod McGregor Stewart Cameron Ross Murray Graham Hamilton Reid
      Ferguson Sutherland Sinclair Gordon Forbes Drummond Lindsay Buchanan McIntyre MacPherson Kerr Duff Baird Rennie`),
    beginnings: namesOf('Mac Mc'),
    endings:
      namesOf(`Arthur Askill Aulay Beth Callum Clure Corquodale Crae Cuish Dermid Dougall Eachern Fadyen Farlane
      Gillivray Glashan Harg Innes Kechnie Kellar Kerrow Killop Kinlay Lachlan Laren Lellan Luckie Millan Naughton Neish
      Phail Quarrie Quoid Rae Taggart Tavish Vicar Whannell`),
  },
  {
    language: 'French',
    forenames:
      namesOf(`Étienne François Gérard Hélène Zoé Amélie Benoît Cécile Noémie Jérôme Thérèse André Joël Chloé
      Anaïs Loïc Maël Océane Solène Rémy`),
    surnames:
      namesOf(`Lefèvre Beaumont D'Arcy Dubois Durand Lambert Fournier Girard Rousseau Garnier Chevalier Boyer
      Gauthier Perrin Clément Noël Béranger D'Aubigny L'Estrange`),
    beginnings: namesOf(
      'Beau Mont Ville Font Roche Belle Chante Haute Mar Cour Char Grand Clair Val',
    ),
    endings: namesOf(
      'champ fort croix bois clair merle val lac pierre mont ville din teau rel nier',
    ),
  },
  {
    language: 'Italian and Portuguese',
    forenames:
      namesOf(`Giovanni Luca Matteo Alessandro Lorenzo Giulia Chiara Francesca Paolo Silvia João Tiago Inês
      Beatriz Gonçalo Conceição Rui Catarina`),
    surnames:
      namesOf(`Rossi Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Silva Santos
      Ferreira Pereira Oliveira Rodrigues Fernandes Gonçalves Magalhães Simões`),
    beginnings: namesOf(
      'Mont Bell Cast Ferr Gall Brand Cas Mar Bar Vent Camp Font Pal Sal Tor Vial',
    ),
    endings: namesOf('ani ini etti ucci elli one ese aro ino acci ato oni era eira osa'),
  },
  {
    language: 'Punjabi and Pashto',
    forenames:
      namesOf(`Gurpreet Harjit Manpreet Jaswinder Kulwinder Balbir Sukhdev Amrit Rajinder Parminder Imran Tariq
      Asif Shabana Nasreen Yasmin Farah Bilal Hamza Zubair Mohammed Muhammad Mohamed Saima`),
    surnames:
      namesOf(`Singh Kaur Gill Sandhu Sidhu Dhillon Grewal Bains Khan Malik Hussain Akhtar Mahmood Iqbal Mirza
      Chaudhry Butt Rana Virk Johal Atwal Sahota Dosanjh`),
    beginnings: namesOf(
      'Dhal Bhul Jag Khar Mand Pann Rand Sagg Tham Ubh Ghum Bass Cheem Hund Kulh',
    ),
    endings: namesOf('iwal lar anda er oo ra arh ial ota ian eja ewal uria'),
  },
  {
    language: 'Romanian and Chinese',
    forenames: namesOf(
      `Andrei Mihai Ștefan Ioana Cătălin Răzvan Bogdan Elena Alina Mădălina Wei Ming Xiu Jun Li Mei Hao Ying Chun Lanfen`,
    ),
    surnames:
      namesOf(`Popescu Ionescu Dumitru Stan Gheorghe Constantin Țurcanu Wang Li Zhang Chen Liu Huang Zhao Wu
      Zhou Xu Sun Ma Lin`),
    beginnings: namesOf(
      'Anton Bălan Ciob Diac Fil Grig Ili Luc Mold Nicol Petr Rot Stef Tud Vas Zamfir',
    ),
    endings: namesOf('escu eanu aru iuc anu oiu ache uță ica'),
  },
];
