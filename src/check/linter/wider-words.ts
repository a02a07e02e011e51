// Words that count more people than the killed, in the languages that claims come in: a table, each line with what it holds.

export interface WiderWord {
  readonly where: 'quantity' | 'quote';
  readonly word: string;
  /** An outcome that holds everyone whom the word counts. */
  readonly outcome: string;
}

/** Killed and somebody else, in so many words. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [
    /(?:killed|dead|deaths|fatalities)\s?(?:,|and|or|&|\/)\s?(?:wounded|injured|hurt|maimed),? (?:and|or|&) (?:missing|captured)/iu,
    'casualties',
  ],
  [
    /(?:killed|dead|deaths|fatalities)(?: (?:and|or|&) |\s?\/\s?)(?:wounded|injured|hurt|maimed)/iu,
    'killed+wounded',
  ],
  [/(?:wounded|injured)(?: (?:and|or|&) |\s?\/\s?)(?:killed|dead)/iu, 'killed+wounded'],
  [/(?:killed|dead)(?: (?:and|or|&) |\s?\/\s?)(?:missing)/iu, 'killed+missing'],
  [
    /(?:убит|погибш)\p{L}{0,12} (?:и|или) ранен|ранен\p{L}{0,12} (?:и|или) (?:убит|погибш)|(?:[ву]бит|загибл)\p{L}{0,12} (?:та|і|й) поранен/iu,
    'killed+wounded',
  ],
  [
    /(?:morts|tués) (?:et|ou) (?:de )?blessés|muertos (?:y|o) heridos|mort[io]s? e (?:feriti|feridos)|(?:Tote[nr]?|Getötete[nr]?|Gefallene[nr]?) (?:und|oder) (?:Verletzte|Verwundete)[nr]?/iu,
    'killed+wounded',
  ],
  [
    /(?:ölü|şehit|şəhid|ölən) (?:ve|və) yara|qətlə yetirilmiş və yaralan|(?:սպանված|զոհ) (?:և|եւ|ու) վիրավոր|قتيل(?:ا|ً)* وجريح|قتلى وجرحى|死伤|死傷/iu,
    'killed+wounded',
  ],
];

/** Words that may hold the wounded, the missing or the captured. */
const VAGUE: readonly (readonly [RegExp, string])[] = [
  [/\bcasualt(?:y|ies)\b/iu, 'casualties'],
  [/\bneutrali[sz]ed\b/iu, 'casualties'],
  [/\beliminated\b/iu, 'casualties'],
  [
    /(?<!\b(?:material|economic|financial|equipment|property|territorial|crop) )\b(?:troop |personnel |manpower |combat )?loss(?:es)?\b/iu,
    'casualties',
  ],
  [/\bput out of action\b|\bincapacitated\b|\bout of action\b/iu, 'casualties'],
  [/(?<!\p{L})потер[ьия]\p{L}*|(?<!\p{L})втрат\p{L}*|нейтрализован|ліквідован|ликвидирован/iu, 'casualties'],
  [
    /zərərsizləşdiril|etkisiz hale|(?:^|\s)itki|kayıp|\bpertes\b|\bbajas\b|\bVerluste\b|\bbaixas\b|خسائر|կորուստ|伤亡|傷亡/iu,
    'casualties',
  ],
];

/** What every pattern above holds a piece of, so that most words are asked once. */
const MAY_BE_WIDER =
  /[^\x00-\x7f]|casualt|neutrali|eliminat|loss|out of action|incapacit|wound|injur|hurt|maimed|missing|bless|herid|ferit|ferid|verletz|verwund|pertes|bajas|verluste|baixas|itki|etkisiz/iu;

/** Words that say dead and nothing else; beside them a vague word is not the one that counts. English first: most texts are. */
const DEAD: readonly RegExp[] = [
  /\b(?:kill(?:ed|s|ing)?|dead|died|dies|deaths?|fatal(?:ity|ities|ly)?|slain|bod(?:y|ies)|perished|KIA|lives|victims|fallen)\b/iu,
  /\b(?:martyr(?:s|ed)?|murdered|massacred|slaughtered|executed|assassinated|drowned|corpses?)\b/iu,
  /\bmorts?\b|(?<!\p{L})tuée?s?(?!\p{L})|décès|décéd|assassiné|\bmuert[oe]s?\b|\bfallecid|asesinad|ahogad/iu,
  /\bTote[nrs]?\b|\bTodesopfer|getötet|gefallen|ermordet|ertrunken|\bums Leben\b|umgekommen|gestorben|\bLeichen\b/iu,
  /погиб|убит|загиб|вбит|смерт|мертв|умер|помер|казн[её]н|расстрел|розстріл|утонул|потонул/iu,
  /ölü|öldü|həlak|şəhid|şehit|hayatını kaybe|can kaybı|qətl|մահաց|զոհ|սպան/iu,
  /زهق|قتل|قتيل|شهيد|شهداء|استشه|وفاة|وفيات|死|遇难|遇難|罹难|罹難|丧生|喪生|遇害|牺牲|犧牲/iu,
];

/** Whether a text says of somebody that they are dead. */
export function saysDead(text: string): boolean {
  return DEAD.some((words) => words.test(text));
}

/** The first word by which a number counts more than the killed; null where its words are clear. */
export function findWiderWord(quantity: string, quote: string): WiderWord | null {
  if (quantity === '' && quote === '') return null;
  return findIn(quantity, 'quantity') ?? findIn(quote, 'quote');
}

function findIn(text: string, where: WiderWord['where']): WiderWord | null {
  if (!MAY_BE_WIDER.test(text)) return null;
  for (const [pattern, outcome] of JOINED) {
    const match = pattern.exec(text);
    if (match !== null) return { where, word: match[0], outcome };
  }
  if (saysDead(text)) return null;
  for (const [pattern, outcome] of VAGUE) {
    const match = pattern.exec(text);
    if (match !== null) return { where, word: match[0].trim(), outcome };
  }
  return null;
}
