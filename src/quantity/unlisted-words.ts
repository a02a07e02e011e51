// Words that change a number in languages that are not read (quantities, section 4): scale words, and hedges that stand
// behind the number, where an unknown word would pass for a noun. `4 mila morti` is 4,000, and is refused rather than 4.

import { foldWord } from './fold-word.js';

const WORDS: Readonly<Record<string, string>> = {
  Italian:
    'mila mille più milioni milione miliardi migliaia centinaia decine ventina trentina dozzina almeno circa meno oltre quasi morti feriti persone soldati vittime',
  Portuguese: 'mais mil milhões milhão milhares centenas dezenas dúzias menos mortos feridos pessoas mortes',
  Catalan: 'més mil milions milió milers centenars desenes menys morts ferits persones almenys gairebé',
  Galician: 'máis mortos persoas milleiros',
  Romanian: 'mii milioane milion sute zeci mulți mult puțin persoane morți răniți',
  Dutch:
    'meer duizend duizenden miljoen miljoenen honderd honderden tientallen minder doden mensen gewonden ongeveer minstens',
  Danish:
    'flere mere tusind tusinder millioner hundrede hundreder færre mindre døde dræbte sårede omtrent cirka mindst',
  Norwegian: 'tusen millioner drepte døde flere færre skadde',
  Swedish: 'fler tusen tusentals miljoner hundratals tiotals färre döda dödade skadade',
  Icelandic: 'þúsund þúsundir milljónir',
  Finnish: 'tuhat tuhatta miljoonaa miljoona sataa enemmän vähemmän noin kuollutta kymmeniä satoja tuhansia',
  Estonian: 'tuhat tuhande miljonit rohkem vähem hukkunut',
  Latvian: 'tūkstoši tūkstotis miljoni vairāk mazāk',
  Lithuanian: 'tūkstančiai tūkstančių milijonai daugiau mažiau',
  Polish: 'tys tysiąc tysiące tysięcy milion miliony milionów więcej mniej osób zabitych rannych ofiar',
  Czech: 'tisíc tisíce tisíců milion miliony milionů více méně mrtvých lidí',
  Slovak: 'tisíc tisíce tisícok milión milióny miliónov viac menej mŕtvych ľudí',
  Slovenian: 'tisoč tisoče milijon milijonov več manj mrtvih',
  Croatian: 'tisuća tisuće hiljada hiljade hiljadu milijun milijuna više manje mrtvih ranjenih ljudi',
  Hungarian: 'ezer ezret millió több kevesebb mintegy halott sebesült',
  Albanian: 'mijë milion milionë më shumë vdekur',
  Indonesian: 'ribu ribuan juta ratus ratusan puluh puluhan lebih kurang orang tewas sekitar',
  Vietnamese: 'nghìn ngàn triệu hơn người',
  Filipino: 'libo libong milyon katao mahigit',
  Swahili: 'elfu maelfu milioni watu zaidi',
  Somali: 'kun kumanaan qof dhimatay',
  Hausa: 'dubu mutane',
  Kurdish: 'hezar hezaran kesan',
  Uzbek: 'million kishi ortiq koʻproq',
  Basque: 'mila baino gehiago pertsona hildako',
  Welsh: 'mil miliwn bobl',
  Afrikaans: 'duisend miljoen mense meer dood',
  Persian: 'هزار هزاران میلیون میلیونها بیشتر بیش کمتر نفر کشته صدها دهها',
  Urdu: 'ہزار ہزاروں لاکھ کروڑ سے زائد زیادہ افراد ہلاک سینکڑوں درجنوں',
  Pashto: 'زره زرګونه څخه ډیر لږ کسان',
  Sorani: 'هەزار ملیۆن زیاتر کەس',
};

/** By the folded word: the language that it is of. */
export const UNLISTED_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([name, words]) =>
    words.split(' ').map((word) => [foldWord(word), name] as const),
  ),
);
