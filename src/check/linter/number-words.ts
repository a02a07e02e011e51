// Whether a text may spell a number out, in the languages that claims come in. It need not say which: a rule that compares
// digits keeps silent where words may hold the number.

const LATIN =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores?|hundreds?|thousands?|millions?|half|several|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|cents?|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien|cientos|mil|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yüz|yüzlerce|bin|binlerce|dörd|yeddi|səkkiz|doqquz|min|ein|eine|une?|una?|bir|no one|nobody|none|nil)(?!\p{L})/iu;
const OTHER =
  /\p{Script=Arabic}{3}|\p{Script=Han}|\p{Script=Armenian}{3}|од(?:ин|на)|дв[аеоу]|тр[иеоё]|четы|чотир|пят|п.ят|шест|шіст|сем|сім|вос|віс|девят|дев.ят|десят|сорок|сто(?:\s|$)|сот|тысяч|тисяч|млн|миллион|мільйон/iu;

export function hasNumberWord(text: string): boolean {
  return LATIN.test(text) || OTHER.test(text);
}
