import { type NameList, namesOf } from './name-list.ts';

/** @file Names of the second held-out judge of the matching: forenames with many short forms, surnames with something before them, with hyphens and with
 *  letters of other alphabets' keyboards. Nothing in the matching may be changed to do better on exactly these. */

export const otherHandsNames: readonly NameList[] = [
  {
    language: 'English of the north, old and young',
    forenames:
      namesOf(`Bernard Clifford Maurice Eugene Sebastian Gabriel Imogen Tobias Cameron Gareth Darren Sharon Karen
      Jeremy Bernadette Bridget Henrietta Antoinette Cornelius Augustus Archibald Jacob Isaac Solomon Emmanuel Rosalind
      Marjorie Doreen Norman Leslie Pauline Maureen Sheila Lorraine Tracey Wayne Dean Kerry Stacey Kayleigh Jade Ryan Kieran
      Connor Ethan Zachary Nathaniel Benjamin Samuel Katherine Elizabeth Jennifer Deborah Stephanie Victoria Christopher
      Michael Anthony Alexander Matthew Nicholas Timothy`),
    surnames: [
      ...namesOf(`Thompson Robinson Wright Hughes Edwards Ackroyd Birtwhistle Crabtree Dewhurst Earnshaw Feather Greenhalgh
      Hebblethwaite Illingworth Jagger Kershaw Lumb Micklethwaite Naylor Ogden Priestley Ramsbottom Sutcliffe Tattersall Uttley
      Varley Waddington Yeadon Ackroyd-Lumb Varley-Naylor Crabtree-Ogden Uttley-Feather`),
    ],
    beginnings: namesOf(
      'Apple Brath Cowl Ewe Hay Hebble Ickle Lang Mickle Othel Rown Satter Stain Swar Thack Under Wray Yew',
    ),
    endings: namesOf(
      'bank beck garth gill holme howe mire rigg scale skew thwaite toft wath whaite',
    ),
  },
  {
    language: 'Irish and Ulster',
    forenames: namesOf(
      'Donal Brendan Grainne Declan Fintan Orla Malachy Bernadette Dermot Deirdre Colm Noreen Cormac Una Eamonn Roisin',
    ),
    surnames:
      namesOf(`O'Hanrahan O'Shaughnessy O'Callaghan McCloskey McAnespie MacGillycuddy Fitzmaurice
      McCorquodale O'Mahoney MacNamara Heffernan Geoghegan Gallagher Dougherty McIlhenny O'Dea`),
    beginnings: namesOf(`O'Don O'Gor O'Mul Mc Mac Mc Fitz Kil Cul Bal Ard`),
    endings: namesOf('aghan arty erney igan ullan ordan eely avey innity oughlin agher enemy'),
  },
  {
    language: 'Dutch and German',
    forenames: namesOf(
      'Jürgen Günther Käthe Anneliese Willem Pieter Marijke Joost Saskia Heinrich Jörg Ursula Wolfgang Dieter Hannelore',
    ),
    surnames: [
      ...namesOf('Müller Schröder Grünwald Weiß Köhler Vogt Brandt Dijkstra Hoekstra Visser Böhm'),
      ...['van der Linde', 'de Groot', 'ter Horst', 'von Arnsberg', 'van Dijk', 'van den Broek'],
    ],
    beginnings: namesOf('Grün Wald Stein Rosen Eich Birken Ober Hoch König Schön Lieb Kron Brück'),
    endings: namesOf('berg bach feld hausen mann stein thal dorf burg wald heim müller'),
  },
  {
    language: 'Arabic and Persian',
    forenames: namesOf(
      'Abdulrahman Yusuf Khadija Fatima Tariq Layla Omar Zaynab Mustafa Huda Ibrahim Maryam Hossein Farhad Nasrin Mahmoud',
    ),
    surnames: [
      ...namesOf(
        'al-Hashimi El-Sayed Al-Mansoori al-Tikriti Haddad Khoury Rahimi Hosseini Aziz Saleh',
      ),
      ...['Abu Bakr', 'bin Rashid', 'El Amin', 'al Farsi'],
    ],
    beginnings: namesOf('Far Jaf Mok Khal Sul Nour Rah Shir Tab Kash'),
    endings: namesOf('zadeh pour ani adi eddine arian awi oush avi'),
  },
];
