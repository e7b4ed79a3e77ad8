import { type NameList, namesOf } from './name-list.ts';

/** @file Names of the third held-out judge of the matching: communities of Britain whose names are written in more than one order, with a part that many share,
 *  with two surnames, or with letters that English has not. Nothing in the matching may be changed to do better on exactly these. */

export const thirdHandNames: readonly NameList[] = [
  {
    language: 'English of the south and the midlands',
    forenames:
      namesOf(`David Susan Peter Andrew Rebecca Stephen Catherine Philip Kenneth Raymond Valerie Pamela Frederick Dorothy
      Gerald Terence Jacqueline Gillian Jonathan Samantha Natasha Amanda Theresa Josephine Rosemary Penelope Lawrence Vincent
      Martin Lucy Nicola Joanne Kelly Lee Craig Shane Leanne Kirsten Bradley Callum Tyler Chelsea Harriet Eleanor Rosalie
      Dominic Felicity Hilary Lindsay Bryony Piers Roderick Reginald Winifred Ronald Edwin Mavis`),
    surnames:
      namesOf(`Baker Cole Dawson Elliott Foster Gardner Hayes Ingram Jarvis Kemp Lawrence Matthews Norris Osborne Page Reeves
      Saunders Tucker Vickers Wheeler Yates Stephens Stevens Phillips Philips Read Reed Clark Thomson Tomlinson Nicholls
      Ballard Cheeseman Duckett Eames Freegard Gosling Hathersage Isgrove Kitchener Loveridge Smith-Jarvis Cole-Vickers`),
    beginnings:
      namesOf(`Alder Ald Bar Bex Bing Buck Cas Chip Crow Dunst Ed Finch Gos Haver Hink Ips Kett Led Mal Nether Oving Pad Quen
      Rush Shep Stod Tet Up Wal Wick Yar`),
    endings: namesOf(
      'bourne stead ingham den ling sey swell borne leigh thorn tington ell ard age over well by hoe ick stock',
    ),
  },
  {
    language: 'Welsh, in the old way and the new',
    forenames:
      namesOf(`Gruffydd Siôn Siân Huw Cerys Catrin Nia Dylan Meilyr Tomos Heledd Elin Geraint Alun Eifion Gwyneth Menna Delyth
      Glenys Idris Owain Steffan Rhodri Lleucu Non Bethan`),
    surnames: [
      ...namesOf(
        `Jones Davies Evans Williams Thomas Lewis Morgan Jenkins Rees Hughes Roberts Lloyd-Hughes Wyn-Rees Parry-Evans`,
      ),
      ...['ap Gwilym', 'ab Owain', 'ap Hywel', 'Wyn Jones', 'Lloyd Davies'],
    ],
    beginnings: namesOf('Pen Llan Tre Cil Bod Nan Myn Cefn Dôl Rhyd Gell Hafod'),
    endings: namesOf('darren fechan wern ddol coed gwynt isa onnen helyg draw ydd llwyn'),
  },
  {
    language: 'Polish and Ukrainian, by the ending of a man or a woman',
    forenames:
      namesOf(`Małgorzata Katarzyna Magdalena Joanna Ewa Paweł Michał Tomasz Mateusz Bartłomiej Aleksandra Jakub Szymon Ołena
      Oksana Serhii Volodymyr Andrzej Jacek Sławomir Beata Dariusz Iwona Grażyna`),
    surnames:
      namesOf(`Nowak Zawadzka Zawadzki Sikorska Sikorski Ostrowska Duda Wojciechowska Majewski Olszewska Jaworski Malinowska
      Kovalenko Shevchuk Bondar Tkachenko Mączyńska Głowacki Żurawski Świątek`),
    beginnings: namesOf(
      'Bło Brze Chrza Dziel Gól Grod Krasz Lub Mosz Niedz Ożar Rusz Szcz Trzcin Wierz Zbor',
    ),
    endings: namesOf('ńska ński owska owski ewicz czyk niak ecka ecki enko iuk ala'),
  },
  {
    language: 'Nigerian and Ghanaian, long and short',
    forenames:
      namesOf(`Oluwaseun Temitope Babatunde Chukwuemeka Ngozi Chinedu Adaeze Ifeoma Olumide Folasade Ayodele Funmilayo Obinna
      Uchenna Emeka Blessing Patience Godwin Kwabena Akosua Yaw Abena Chidinma Oluwadamilola Tochukwu Nkechi`),
    surnames:
      namesOf(`Okonkwo Adeyemi Okafor Eze Nwosu Balogun Afolabi Obi Adebayo Ogunleye Chukwu Mensah Owusu Boateng Asante
      Okoro-Bassey Onyekachi Akinwumi Adesanya`),
    beginnings: namesOf('Ade Olu Oluwa Akin Ogun Chukwu Nwa Oke Ok Ani Ayo Fola Onye'),
    endings: namesOf('wale bunmi seyi kunle dele neme chukwu goro nta gbola mide rinde tola ezie'),
  },
  {
    language: 'Sikh, with what all men or all women bear',
    forenames:
      namesOf(`Gurpreet Harpreet Manjit Balwinder Sukhwinder Jaspreet Amarjit Kulwinder Parminder Rajinder Harjinder Satnam
      Gurdeep Simran Navdeep Kiran Jagdish Baljit Surinder Mandeep Tejinder Davinder`),
    surnames: [
      ...['Singh', 'Kaur', 'Singh Gill', 'Kaur Gill', 'Singh Sandhu', 'Kaur Sandhu', 'Dhillon'],
      ...['Singh Bains', 'Kaur Dhaliwal', 'Sidhu', 'Singh Grewal', 'Kaur Sohal', 'Atwal', 'Johal'],
    ],
    beginnings: namesOf('Singh Singh Kaur Kaur').map((name) => `${name} `),
    endings: namesOf(
      'Mahal Purewal Nagra Khangura Thiara Hothi Lidder Sanghera Bhogal Virdee Panesar Sahota Rai Takhar Chahal Bolina',
    ),
  },
  {
    language: 'Bengali',
    forenames: [
      ...namesOf(
        `Rafiqul Shahida Nazrul Shirin Kamrul Rukhsana Jahangir Sultana Mizanur Nasima Abul Faruk Rehana Anwar Tahmina Habibur`,
      ),
      ...['Md Abdul', 'Mohammed Shah', 'Md Rafiqul', 'Abdul Karim', 'Syeda Nasrin'],
    ],
    surnames: namesOf(
      `Miah Uddin Begum Khatun Islam Rahman Choudhury Chowdhury Hossain Ahmed Ali Bibi Sarkar Mukherjee Chatterjee Banerjee Alam`,
    ),
    beginnings: namesOf('Shams Nizam Kamal Jalal Burhan Riaz Moin Imam Fakhr Alim Taj Zain'),
    endings: namesOf('uddin ullah ul-Haque ur-Rahman uzzaman ul-Islam'),
  },
  {
    language: 'Chinese of Hong Kong and the mainland',
    forenames: [
      ...namesOf(
        'Wei Xiaoming Jianguo Meiling Li Fang Guoqiang Yan Zihan Jing Xiuying Qiang Haoran',
      ),
      ...['Ka Ming', 'Siu Ling', 'Wing Yan', 'Chi Keung', 'Mei Yee', 'Kwok Wai', 'Yuk Lan'],
      ...['Ka-Wai', 'Tsz-Ching', 'Hoi-Yin'],
    ],
    surnames: namesOf(
      `Wong Chan Zhang Wang Li Chen Liu Leung Cheung Lau Ho Ng Tang Yip Zhou Xu Sun Zhu Kwok Tsang Au-Yeung`,
    ),
    beginnings: namesOf('Zh Ch L X Q H Y M F T Sh D G'),
    endings: namesOf('ang eng ong uan ai ao iu un ui en'),
  },
  {
    language: 'Portuguese and Brazilian, of two families',
    forenames: [
      ...namesOf(
        'João Conceição Luís Mônica Antônio Fátima Márcia Jorge Célia Nuno Vânia Tomé Lurdes',
      ),
      ...['Maria José', 'Ana Paula', 'José Carlos', 'Maria de Lurdes', 'Luís Filipe'],
    ],
    surnames: [
      ...['Ferreira dos Santos', 'da Silva Pereira', 'Oliveira Costa', 'de Sousa', 'Alves Ribeiro'],
      ...['Gonçalves', 'Magalhães da Cunha', 'Teixeira', 'Nóbrega', 'Brandão e Melo', 'Simões'],
      ...['do Nascimento', 'Carvalho Pinto', 'Figueiredo', 'Araújo Lopes', 'Guimarães'],
    ],
    beginnings: namesOf('Carv Mont Alb Lour Serp Quint Vald Mour Barr Caet Fagund Pint'),
    endings: namesOf('alho eiro uquerque enço anilha evez ão eiras oso ano es inho'),
  },
  {
    language: 'Irish, in both languages',
    forenames: namesOf(
      'Pádraig Seán Siobhán Sinéad Ciarán Aoife Máire Tadhg Gráinne Conor Niall Patrick Martin Bridie Margaret Kathleen Thomas Caoimhe Oisín',
    ),
    surnames: [
      ...namesOf(
        `Murphy Kelly O'Brien Byrne Ryan O'Connor Doyle McCarthy Kennedy Lynch Quinn McDonagh Ward Connors`,
      ),
      ...[
        'Ó Briain',
        'Ó Conchúir',
        'Ní Dhónaill',
        'Nic Cárthaigh',
        'Mac Suibhne',
        'Ó Súilleabháin',
      ],
    ],
    beginnings: namesOf(`O'Gal O'Fla O'Bra McGa McEn Mac Don Fin Cor Hal Rat`),
    endings: namesOf('vin herty nnigan rrity eany lon negan coran aghy igan ley'),
  },
];
