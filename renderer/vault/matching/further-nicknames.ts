/** @file More forenames that people use for one another in Britain, of older fashions and of other languages. Each line is one group; a name may stand in
 *  several. */

export const furtherNicknames = `
albert bert bertie
herbert bert bertie herb
hubert bert hugh
gilbert bert gil
cuthbert bert
norbert bert
bernard bernie barney
barnabas barney barnaby
bartholomew bart barty
augustus gus august
augustine gus austin
angus gus
fergus gus
maurice mo morris moss
eugene gene
clarence clarrie
clement clem
clementine clem
cornelius con neil corny
desmond des
dennis denny denis
derek del derrick deryck
elijah eli
elias eli
emmanuel manny emanuel
ezekiel zeke
isaac ike zac zak
zachary zak zac
jacob jake
jeremiah jerry jem
leslie les
lesley les
lionel leo
lewis louis lew lou
louis lewis lou louie
lucas luke luka
marcus mark marc
mark marc
maximilian max
maxwell max
maxine max
mitchell mitch
neville nev
nigel nige
percival percy
raphael rafe raf rafa
ralph rafe
rudolph rudy
rupert ru
russell russ
sebastian seb bas
solomon sol
tobias toby
trevor trev
vernon vern
wesley wes
wilfred wilf fred freddie
winston win
hugh hughie huw
huw hugh
owain owen
hywel howell
sion john
sian jane
gwenllian gwen
gwyneth gwen
ewan euan ewen
ruaridh rory
lachlan lachie
ciaran kieran keiran kieron
conor connor
diarmuid dermot
donal daniel
eamonn edmund eddie
seamus jim jimmy
brendan bren brendon
declan dec
bridget biddy bridie brigid breda
honora nora norah
eleanor nora norah
roisin rose
grainne grania
orlaith orla
oona una
sinead jane
aoife eva
caoimhe keeva
eilis elizabeth
adelaide addie
agatha aggie
agnes aggie nessie
vanessa nessa
amelia millie mel amy
camilla millie milla
antoinette toni netta nettie
antonia toni
beatrice bea trixie
bernadette bernie detta
cecilia celia cissie
constance connie
cordelia delia
diana di
edith edie
esther essie hester
euphemia effie
evelyn eve evie lyn
eva eve
felicity flick fliss
gabrielle gaby gabby
geraldine gerry
gertrude gertie trudy
henrietta etta hettie harry
imogen immy
irene rene
jemima mima
juliet jules
kimberley kim
leonora nora
lorraine lol
marilyn lyn
carolyn lyn
marjorie marge madge margie
melissa lissa mel
miranda randy mandy
olivia livvy liv ollie
phyllis phyl
priscilla cilla
prudence pru
roberta bobbie
sylvia syl
tamara tammy
sharon shaz
aleksander oleksandr alexander sasha alex
alexandra sasha
dmitri dmitry dima
ekaterina katya catherine
mikhail misha michael
nikolai mykola kolya nicholas
sergei serhiy sergey
vladimir volodymyr vova vlad
evgeni yevgeny zhenya eugene
natalia natasha nataliya
tatiana tanya tania
jerzy jurek george
wojciech wojtek
zbigniew zbyszek
grzegorz grzesiek gregory
marcin martin
mateusz matthew
michal michael
lukasz luke lucas
jakub kuba jacob jake
elzbieta ela elizabeth
zofia zosia sofia sophie
magdalena magda lena
barbara basia
joanna asia
anna ania
ewa eva
johannes hans jan john
heinrich heinz henry
wilhelm willi william
willem wim william
pieter piet peter
cornelis cees kees
hendrik henk henry
gerhard gerd gert
friedrich fritz frederick
ursula uschi
giuseppe beppe peppe joseph
vincenzo enzo vincent
lorenzo enzo laurence
salvatore sal toto
francesco franco frank
antonio tony toni anthony
francisco paco frank
jose pepe joseph
manuel manolo
joao john
jorge george
georgios george yiorgos
ioannis yiannis john
dimitrios jimmy dimitris
konstantinos costas kostas dinos
panayiotis panos takis peter
yusuf yousuf yousef joseph
ibrahim brahim abraham
mustafa mostafa
khadija khadijah
fatima fatimah fatema
aisha ayesha aysha aishah
hassan hasan
omar umar
osman usman uthman
tariq tarik
khalid khaled
mahmood mahmoud mehmood
rashid rasheed
saeed said
syed sayed sayyid
abdulrahman abdurrahman abdul
zainab zaynab zeynep
maryam mariam mary
karim kareem
nasir naser nasser
mehmet mohammed
`;
