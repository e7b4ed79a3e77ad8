import { furtherNicknames } from './further-nicknames.ts';

/** @file Forenames that people use for one another in Britain. Each line is one group; a name may stand in several (Sandy, Chris). */

const lines = `
william will bill billy willy willie liam wills
robert rob bob bobby robbie bert robin
richard rich rick ricky dick richie
james jim jimmy jamie jem
john jon johnny jack jackie
jonathan jon jonny johnathan jonathon
joseph joe joey jo
michael mike mick micky mikey mitch
edward ed eddie ted teddy ned
edwin ed eddie
edmund ed eddie ned ted
charles charlie chas chuck charley
henry harry hal hank
harold harry hal
thomas tom tommy
david dave davy davey
daniel dan danny
samuel sam sammy
samantha sam sammy
benjamin ben benny
alexander alex al sandy xander lex alec
alexandra alex sandra sandy lexi
alan al allan allen
albert al bert bertie
alfred alf alfie fred freddie
frederick fred freddie freddy
andrew andy drew
anthony tony ant anton antony
christopher chris kit topher
christine chris chrissie tina
christina chris chrissie tina
peter pete
patrick pat paddy rick
patricia pat patsy tricia trish patty
stephen steve stevie steven
steven steve stevie stephen
kenneth ken kenny
gerald gerry jerry ged
gerard gerry jerry ged
jeremy jerry jem
gregory greg
geoffrey geoff jeff jeffrey
jeffrey jeff geoff geoffrey
george georgie
nicholas nick nicky nico
nicola nicky nikki nic
matthew matt matty
timothy tim timmy
raymond ray
ronald ron ronnie
leonard len lenny leo
lawrence larry laurie lawrie laurence
laurence larry laurie lawrie lawrence
francis frank frankie fran
frances fran frankie fanny
donald don donnie
douglas doug dougie
philip phil pip phillip
phillip phil pip philip
simon si
ian iain
martin marty
malcolm malc mal
nathan nate nat
nathaniel nate nat nathan
oliver ollie olly
joshua josh
zachary zach zack zac
dominic dom
vincent vince vinny
victor vic
victoria vicky vicki tori
walter wally walt
graham gray graeme
reginald reg reggie
terence terry tel terrance
stanley stan
sidney sid sydney
roger rodge
rodney rod
roderick rod rory
theodore theo ted teddy
elizabeth liz lizzie beth betty eliza elsie libby lisa bess betsy
margaret maggie meg peggy marge margie madge greta rita
catherine cath cathy kate katie kitty kathy katherine kathryn
katherine kath kathy kate katie kitty catherine kathryn
kathleen kath kathy kate katie
mary molly polly may
susan sue susie suzie
suzanne sue susie suzie
jennifer jen jenny jenni
jessica jess jessie
jacqueline jackie jacqui
janet jan
janice jan
jane janie
deborah deb debbie debs
barbara barb babs barbie
dorothy dot dottie dolly
pamela pam
rebecca becky becca bex
rachel rach
sarah sally sadie
helen nell nellie
eleanor ellie nell nora nellie
ellen nell nellie ellie
emily em emmie
emma em emmie
amanda mandy
alison ali
alice ali
abigail abby gail
josephine jo josie
joanna jo joanne
joanne jo joanna
judith judy jude
julia julie jules
gillian gill jill
gwendolyn gwen
hannah annie
anne annie ann anna
ann annie anne anna
angela angie
caroline carrie carol caz
charlotte charlie lottie
cynthia cindy
florence flo florrie flossie
georgina georgie gina
harriet hattie harry
isabel izzy bella belle isabelle
isabella izzy bella
louise lou
lucinda lucy cindy
lillian lily lil
madeleine maddie maddy
matilda tilly mattie
maureen mo
melanie mel
michelle shell chelle
millicent millie
mildred millie
natalie nat
natasha tash tasha
penelope penny
philippa pip pippa
rosemary rose rosie
rosalind ros roz
stephanie steph
theresa terry tess tessa
teresa terry tess tessa
tabitha tabby
ursula ursa
valerie val
veronica vera ronnie
virginia ginny
vivian viv
wilhelmina mina minnie
winifred win winnie freda
yvonne eve
mohammed mohammad muhammad mohamed mo
mohammad mohammed muhammad mohamed mo
abdul abdullah
gwilym william
siobhan shevaun
sean shaun shawn john
aidan aiden
niamh neve
caitlin katelyn catherine
rhys reece rees
dafydd david dai dave
ieuan ian evan john
mairi mary
william wm
thomas thos
james jas
george geo
joseph jos
robert robt
charles chas
padraig patrick pat paddy
seamus james
eoin owen
catriona katrina catrina
isobel isabel isabelle izzy
callum calum cal
stuart stewart stu
kirsten kirsty
mohammed muhammed mohamad mohammod mohd md
mohammad muhammed mohamad mohammod mohd md
muhammad muhammed mohamad mohammod mohd md
hussain hussein husain
ahmed ahmad
yusuf yousuf yousef
ibrahim ebrahim
abdul abdel
gurpreet gurprit preet
manpreet manprit
harjit harjeet
jaswinder jas jassi
sukhdev sukh
balbir bal
parminder pam parm
rajinder raj rajinda
giovanni gianni vanni
alessandro alex sandro
francesca fran franca
matteo matt teo
beatriz beatrice bea
alexandru alex
gheorghe george
ioana joanna
katarzyna kasia kate
malgorzata gosia
agnieszka aga
aleksandra ola sandra
andrzej andrew
krzysztof chris krzys
piotr peter
pawel paul
tomasz tom tomek
stanislaw stan
oluwaseun seun
oluwatobi oluwatobiloba tobi
temitope tope
babatunde tunde
oluwafemi olufemi femi
adebayo bayo
chukwuemeka emeka
hamish james
alasdair alistair alastair alec
eilidh helen ailie
`;

const members: readonly (readonly string[])[] = lines
  .trim()
  .concat(furtherNicknames)
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const groups = new Map<string, readonly number[]>();
members.forEach((names, group) => {
  for (const name of names) groups.set(name, [...(groups.get(name) ?? []), group]);
});

const none: readonly number[] = [];

/** "Lizzy", "Lizzi" and "Lizzie" are one. */
const inOneEnding = (forename: string): string => forename.replace(/(?<=..)(?:ie|ey|i)$/u, 'y');
const ofEndings = new Map<string, readonly number[]>();
for (const [name, itsGroups] of groups)
  ofEndings.set(inOneEnding(name), [...(ofEndings.get(inOneEnding(name)) ?? []), ...itsGroups]);

/** The groups a folded forename stands in. Two forenames that share one may be the same person's. */
export const nicknameGroups = (forename: string): readonly number[] =>
  groups.get(forename) ?? ofEndings.get(inOneEnding(forename)) ?? none;

/** All forenames that are used for a folded one. */
export const usedFor = (forename: string): readonly string[] =>
  nicknameGroups(forename).flatMap((group) => members[group] ?? []);
