import { type NameList, namesOf } from './name-list.ts';

/** @file The names the search is judged by. Nothing in the search may be changed to do better on exactly these. */

export const heldOutNames: readonly NameList[] = [
  {
    language: 'Welsh',
    forenames:
      namesOf(`Gwilym Rhys Dafydd Ieuan Emrys Llewelyn Gethin Iolo Macsen Osian Tudur Aneurin Emyr Hywel Bryn
      Angharad Bronwen Carys Eleri Ffion Gwenllian Lowri Mared Nerys Rhiannon Seren Siân Tegan Eirlys Myfanwy`),
    surnames:
      namesOf(`Llewellyn Gwynne Pritchard Prosser Bevan Bowen Cadwallader Trahearn Vaughan Meredith Maddocks
      Probert Gethin-Pugh Eynon Beynon Gittins Gough Griffiths Howells Lloyd Mostyn Nevett Onions Parry Penry Powell
      Preece Rhydderch Tudor Wynne ap-Rhys Blaenau`),
    beginnings:
      namesOf(`Llan Aber Pen Tre Cwm Pont Glas Gwern Rhos Nant Bryn Llwyn Maes Caer Dol Hen Tal Ynys Moel
      Garth Plas Porth Craig Efail`),
    endings:
      namesOf(`arth wyn las fawr fan dre goch gwyn llwyd mawr bach ddu dulas eirch fach fechan felin ganol glyn
      isaf uchaf lliw rhyd tyn wen ynys`),
  },
  {
    language: 'Polish',
    forenames:
      namesOf(`Agnieszka Małgorzata Katarzyna Zofia Wojciech Krzysztof Przemysław Stanisław Tadeusz Grzegorz
      Zbigniew Łukasz Jarosław Bogusław Elżbieta Jadwiga Kazimierz Mieczysław Władysław Żaneta Bożena Dorota Halina
      Ryszard`),
    surnames:
      namesOf(`Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski
      Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Nowakowski Pawłowski Michalski Wróbel Jabłoński Stępień
      Górski Rutkowski Sikora Baran Szewczyk Ostrowski Tomaszewski Zalewski`),
    beginnings:
      namesOf(`Bier Bor Brzez Chmiel Czarn Doma Dziedz Gaw Głow Jastrz Kacz Kal Klim Kraj Kruk Lip Łaz Małk
      Miel Nied Olsz Paj Radz Sos Staw Szczep Świd Trzc Urb Wierzb Wilk Zabł Żuraw`),
    endings: namesOf(
      `owski ewski iński czyk owicz ewicz ak ek iak uk icki ański ucki arz ko as orz ylski`,
    ),
  },
  {
    language: 'Bengali, Gujarati and Tamil',
    forenames:
      namesOf(`Anjali Bhavna Chandrika Deepak Eesha Girish Hemant Indira Jayesh Kalpana Lakshmi Mahesh Nirmala
      Omkar Priyanka Ramesh Sunita Thilini Usha Vasanth Yogesh Ashwini Bhupendra Dharmesh Farhana Habibur Jahanara
      Shafiqul Tahmina Rezaul`),
    surnames:
      namesOf(`Patel Mehta Desai Joshi Trivedi Bhatt Pandya Vyas Chowdhury Mukherjee Chatterjee Banerjee Ghosh
      Biswas Rahman Uddin Begum Miah Khatun Subramaniam Rajaratnam Sivakumar Balasubramanian Krishnan Iyer Nair Pillai
      Shanmugam Wickramasinghe Jayawardena`),
    beginnings:
      namesOf(`Amar Bala Chandra Deva Dharma Gana Guna Hari Indra Jaya Kala Krishna Lakshma Maha Mani Nanda
      Nara Padma Prema Raja Rama Ranga Sakthi Selva Shiva Soma Sri Thanga Veera Vel Vijaya Yoga`),
    endings:
      namesOf(`samy nathan kumar murthy rajah lingam sekaran veera wala bhai moorthy ratnam dasan appan arasu
      gopal kanthan mohan palan sinhe tunga`),
  },
  {
    language: 'Yoruba, Igbo and Akan',
    forenames:
      namesOf(`Adébáyò Olúwaseun Fọlákẹ́ Temitope Ayodele Babatunde Damilola Ẹniọlá Funmilayo Chukwuemeka Ngozi
      Obinna Chidinma Ifeoma Uchenna Nneka Amarachi Ikechukwu Kwame Kofi Akosua Abena Yaw Ama Efua Kwabena Esi Adwoa`),
    surnames:
      namesOf(`Adeyemi Okonkwo Okafor Olawale Ogunleye Nwosu Eze Balogun Afolabi Ọlátúnjí Chukwu Nwachukwu
      Onyekachi Mensah Owusu Boateng Asante Osei Agyeman Appiah Acheampong Amoah Sarpong Danquah Antwi Ansah Ofori
      Akinyemi Babangida Soyinka-Ajayi`),
    beginnings:
      namesOf(`Ade Olu Ogun Ayo Ola Oye Aki Ola Fa Ifa Odu Oba Nwa Oko Ony Chi Ugo Uzo Obi Eme Ike Aza Kwe
      Ofo Amo Ako Bo Nti`),
    endings:
      namesOf(`bayo dele wale kunle mola niyi sanya shola tunde yinka remi femi lade bowale gbenga kemi nkwo chukwu
      meka dike gozi biora anyi sante aduah kyi mpong ako`),
  },
  {
    language: 'Irish',
    forenames:
      namesOf(`Aoife Caoimhe Ciarán Cormac Declan Diarmuid Donnacha Eoghan Fionnuala Gráinne Lorcan Máiréad
      Naoise Niamh Oisín Pádraig Róisín Ruairí Saoirse Seán Siobhán Tadhg Úna Bríd`),
    surnames:
      namesOf(`O'Brien O'Neill O'Sullivan O'Connor O'Reilly O'Donnell O'Shea O'Keeffe Murphy Kelly Walsh Byrne Ryan
      Doyle Gallagher Doherty Kavanagh Brennan Nolan Flanagan Hennessy Ní-Bhriain Mac-Giolla Sheehan Sweeney Tierney
      Mulcahy Lonergan Geraghty Heffernan`),
    beginnings:
      namesOf(`O'Ban O'Cal O'Cra O'Don O'Dris O'Fla O'Gor O'Han O'Ho O'Lea O'Mal O'Mea O'Ra O'Ro Bran Cos Cul
      Dev Don Fen Gil Gog Han Hoo Kil Lan Mul Quin Ron Scan Tuo`),
    endings:
      namesOf(`agan ahan aghan erty iey lon nan negan ney nigan igan oran rahan ohue avan coll ane nessy over lin
      ery rigan uane elly`),
  },
  {
    language: 'Turkish',
    forenames:
      namesOf(`Çağla Gülşen Şükrü Özge Ümit İbrahim Işıl Mehmet Mustafa Ayşe Fatma Emine Hatice Zeynep Elif Murat
      Hüseyin Hasan Süleyman Yiğit Oğuz Tuğba Nurcan Volkan Deniz Kerem`),
    surnames:
      namesOf(`Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin
      Kara Koç Kurt Özkan Şimşek Polat Korkmaz Güneş Bulut Erdoğan Taş Aksoy Kaplan Avcı`),
    beginnings:
      namesOf(`Ak Kara Demir Altın Taş Gök Çelik Er Öz Yıl Kılıç Bay Top Sarı Kızıl Uzun Koca Deli Has Bal
      Toprak Ay Gün Kor Boz Ulu Tan`),
    endings: namesOf(
      `oğlu han kaya soy taş türk er man el alp bek gül dağ su tepe cı kan yurt dal bulut kol göz tekin`,
    ),
  },
];
