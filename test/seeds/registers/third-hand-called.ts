import { oneOf } from '../names/random.ts';
import { slip, type Mess } from './mess.ts';

/** @file What somebody is called in place of a forename, for the third held-out mess. Nothing in the matching may be changed to do better on exactly these. */

/** Parts of a name that there are, with a space between. */
export const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** A forename, and what its bearers are called. */
const called = `
David Dave Davey Dai
Susan Sue Suzie
Peter Pete
Lee Lea
Andrew Andy Drew
Rebecca Becky Becca Bex
Stephen Steve Ste
Catherine Cath Katie Kate
Philip Phil Pip
Kenneth Ken Kenny
Raymond Ray
Valerie Val
Pamela Pam
Frederick Fred Freddy Rick
Dorothy Dot Dolly Dottie
Gerald Gerry Ged
Terence Terry Tel
Jacqueline Jackie Jacqui
Gillian Gill Jill
Jonathan Jon Jonny
Samantha Sam Sammy
Natasha Tash Tasha
Amanda Mandy
Martin Marty
Theresa Terri Tess
Josephine Jo Josie
Rosemary Rosie Rose
Penelope Penny
Lawrence Larry Laurie
Vincent Vince Vinny
Nicola Nicky Nic
Joanne Jo
Dominic Dom
Felicity Fliss Flick
Eleanor Ellie Nell
Reginald Reg
Winifred Win Freda
Ronald Ron
Edwin Ed Ted
Roderick Rod Roddy
Bradley Brad
Harriet Hattie
Gruffydd Griff Gruff
Siân Sian Jane
Siôn Sion John
Geraint Ger
Catrin Cat Catherine
Tomos Tom Thomas
Owain Owen
Steffan Steff
Małgorzata Gosia Margaret
Katarzyna Kasia
Magdalena Magda
Joanna Asia Joasia
Paweł Paul
Michał Michael
Tomasz Tomek Tom
Aleksandra Ola Alexandra
Jakub Kuba Jacob
Volodymyr Vova Vladimir
Andrzej Andrew
Bartłomiej Bartek Bart
Mateusz Matt Mateus
Oluwaseun Seun
Temitope Temi Tope
Babatunde Tunde
Olumide Olu
Chukwuemeka Emeka
Chinedu Nedu
Folasade Sade Fola
Ayodele Ayo Dele
Funmilayo Funmi
Uchenna Uche
Oluwadamilola Dami Damilola
Ngozi Ngo
Gurpreet Gopi Preet
Harpreet Harry Harp
Balwinder Billy Bal
Manjit Manny Manjeet
Sukhwinder Sukh Sukhi
Jaspreet Jas Jassi
Kulwinder Kully
Parminder Parm Pam
Rajinder Raj
Mandeep Mandy
Rafiqul Rafik Rafiq
Jahangir Jangir
Mizanur Mizan
Habibur Habib
João Joao John
Luís Louis
Antônio Tony Toninho
Jorge George
Pádraig Patrick Paddy Podge
Seán John Shaun
Siobhán Joan Shiv
Patrick Paddy Pat
Máire Mary
Tadhg Tim Teague
Conor Con
Margaret Peig Mags
Kathleen Kath Kay
Niall Neil
Sinéad Jane
`;
const usedInstead = new Map(
  called
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name = '', ...forms]) => [name, forms] as const),
);

/** What family, friends and colleagues call somebody, in place of the forename or beside it. */
export const calledSo: Mess = (random, text) => {
  const [first = '', ...rest] = text.split(' ');
  const forms = usedInstead.get(first);
  if (!forms) return slip(random, text);
  const form = oneOf(random, forms);
  return oneOf(random, [
    joined(form, ...rest),
    joined(form, ...rest),
    joined(form, ...rest),
    joined(first, `"${form}"`, ...rest),
    joined(first, `(${form})`, ...rest),
    `${text} aka ${form}`,
  ]);
};
