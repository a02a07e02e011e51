// Well-known spellings of columns and labels, as data: each line names what we call it and how else it is written. Printed by
// `reconcile schema --synonyms`. Spellings are folded: columns without case, spaces, `-`, `_`; labels by `foldLabel`.

/** Our column → other headers that mean the same thing. Anything that could mean two of our columns is left out. */
export const COLUMN_SPELLINGS: readonly (readonly [column: string, spellings: readonly string[]])[] = [
  ['id', ['claim id', 'row id']],
  ['event', ['conflict', 'incident', 'war', 'disaster', 'crisis', 'event name', 'conflict name']],
  ['side', ['country', 'party', 'belligerent', 'faction', 'nation']],
  ['category', ['victim type', 'category of people', 'population group', 'civilian or military']],
  ['outcome', ['fate', 'casualty type', 'harm']],
  [
    'quantity',
    ['number', 'count', 'figure', 'amount', 'claimed number', 'claimed figure', 'quantity in words'],
  ],
  ['low', ['min', 'minimum', 'lower', 'lower bound', 'low estimate', 'lowest', 'lower estimate', 'at least']],
  [
    'high',
    ['max', 'maximum', 'upper', 'upper bound', 'high estimate', 'highest', 'upper estimate', 'at most'],
  ],
  ['best', ['best estimate', 'central estimate', 'point estimate', 'midpoint']],
  [
    'from',
    ['from date', 'date from', 'start', 'start date', 'since', 'period start', 'first day', 'counted from'],
  ],
  [
    'as_of',
    [
      'date',
      'as of date',
      'as at',
      'until',
      'to',
      'to date',
      'date to',
      'end date',
      'period end',
      'last day',
      'counted to',
    ],
  ],
  ['basis', ['evidence', 'basis of claim']],
  ['source', ['claimant', 'claimed by', 'said by', 'according to', 'source name', 'counted by']],
  ['source_side', ['source country', 'side of source', 'source party', 'speaks for']],
  [
    'via',
    [
      'outlet',
      'publisher',
      'publication',
      'newspaper',
      'media',
      'media outlet',
      'reported in',
      'published by',
      'published in',
    ],
  ],
  [
    'published',
    [
      'publication date',
      'date published',
      'published on',
      'published at',
      'pub date',
      'date of publication',
      'report date',
      'publish date',
    ],
  ],
  ['url', ['link', 'source url', 'source link', 'web address', 'href', 'hyperlink', 'website']],
  ['quote', ['quotation', 'excerpt', 'exact words', 'verbatim']],
  ['derived_from', ['derives from', 'based on', 'repeats', 'relays', 'relay of']],
  ['supersedes', ['replaces', 'withdraws', 'corrects', 'superseded claims']],
  ['excludes', ['excluding', 'excluded', 'leaves out', 'not including', 'without']],
  ['omits', ['omitting', 'omitted', 'not counted']],
  ['caveat', ['caveats', 'warning', 'disclaimer']],
  ['reliability', ['source reliability']],
  ['credibility', ['information credibility']],
  ['sides', ['parties', 'belligerents', 'all sides', 'countries', 'factions']],
  ['began', ['event began', 'event start', 'event start date', 'war began', 'start of event', 'began on']],
  ['ended', ['event ended', 'event end', 'event end date', 'war ended', 'end of event', 'ended on']],
  [
    'killed',
    [
      'deaths',
      'dead',
      'death',
      'fatalities',
      'fatality',
      'death toll',
      'total deaths',
      'total killed',
      'number killed',
      'people killed',
      'kia',
      'killed in action',
      'deceased',
    ],
  ],
  [
    'wounded',
    [
      'injured',
      'injuries',
      'wia',
      'wounded in action',
      'total injured',
      'total wounded',
      'number injured',
      'people injured',
      'hurt',
    ],
  ],
  ['missing', ['mia', 'missing in action', 'total missing', 'people missing', 'missing persons']],
  ['captured', ['pow', 'pows', 'prisoners', 'prisoners of war', 'captives', 'taken prisoner']],
  ['casualties', ['total casualties', 'casualty total', 'number of casualties']],
];

/** Headers of tables kept in other languages, for the columns that such tables have. */
export const COLUMN_SPELLINGS_ELSEWHERE: readonly (readonly [
  column: string,
  spellings: readonly string[],
])[] = [
  [
    'event',
    [
      'событие',
      'подія',
      'événement',
      'evento',
      'ereignis',
      'krieg',
      'olay',
      'hadisə',
      'الحدث',
      'իրադարձություն',
      '事件',
      'конфликт',
      'конфлікт',
      'conflit',
      'conflicto',
      'konflikt',
      'çatışma',
      'النزاع',
      'հակամարտություն',
      'münaqişə',
      '冲突',
    ],
  ],
  [
    'side',
    [
      'land',
      'страна',
      'сторона',
      'країна',
      'pays',
      'país',
      'bando',
      'ülke',
      'taraf',
      'البلد',
      'الدولة',
      'الطرف',
      'երկիր',
      'կողմ',
      'ölkə',
      'tərəf',
      '国家',
    ],
  ],
  [
    'quantity',
    [
      'число',
      'количество',
      'кількість',
      'nombre',
      'número',
      'cifra',
      'zahl',
      'anzahl',
      'sayı',
      'العدد',
      'թիվ',
      '数量',
      '人数',
    ],
  ],
  ['as_of', ['дата', 'fecha', 'datum', 'tarih', 'التاريخ', 'ամսաթիվ', 'tarix', '日期']],
  ['source', ['источник', 'джерело', 'fuente', 'quelle', 'kaynak', 'المصدر', 'աղբյուր', 'mənbə', '来源']],
  ['url', ['ссылка', 'посилання', 'lien', 'enlace', 'bağlantı', 'الرابط', 'հղում', 'keçid', '链接']],
  ['quote', ['цитата', 'citation', 'cita', 'zitat', 'alıntı', 'اقتباس', 'sitat']],
  [
    'killed',
    [
      'убитые',
      'убито',
      'погибшие',
      'погибло',
      'вбиті',
      'загиблі',
      'morts',
      'tués',
      'décès',
      'muertos',
      'fallecidos',
      'tote',
      'getötete',
      'todesopfer',
      'ölü',
      'ölenler',
      'القتلى',
      'զոհեր',
      'ölənlər',
      '死亡',
      '死亡人数',
    ],
  ],
  [
    'wounded',
    [
      'раненые',
      'ранено',
      'поранені',
      'blessés',
      'heridos',
      'verletzte',
      'verwundete',
      'yaralı',
      'الجرحى',
      'վիրավորներ',
      'yaralılar',
      '受伤',
      '受伤人数',
    ],
  ],
  [
    'missing',
    [
      'пропавшие без вести',
      'зниклі безвісти',
      'disparus',
      'desaparecidos',
      'vermisste',
      'kayıp',
      'المفقودون',
      'անհետ կորածներ',
      'itkinlər',
      '失踪',
    ],
  ],
  [
    'captured',
    [
      'пленные',
      'полонені',
      'prisonniers',
      'prisioneros',
      'gefangene',
      'esir',
      'الأسرى',
      'գերիներ',
      'əsirlər',
      '被俘',
    ],
  ],
];

/** Our label → other spellings, by kind of label. A spelling that may mean less or more than ours is left out. */
const LABEL_SPELLINGS = {
  side: [['all', ['all sides', 'everyone', 'everybody', 'total', 'overall']]],
  category: [
    ['all', ['everyone', 'everybody', 'total', 'overall']],
    [
      'military',
      [
        'soldier',
        'soldiers',
        'troops',
        'servicemen',
        'service members',
        'service personnel',
        'military personnel',
        'militaries',
        'armed forces',
      ],
    ],
    [
      'civilian',
      ['civilians', 'civilian people', 'non-combatant', 'non-combatants', 'noncombatant', 'noncombatants'],
    ],
    [
      'civilian+military',
      [
        'military and civilian',
        'civilian and military',
        'soldiers and civilians',
        'civilians and soldiers',
        'military & civilian',
        'civilian & military',
      ],
    ],
    ['unknown', ['not known', 'unspecified', 'undetermined']],
  ],
  outcome: [
    [
      'killed',
      ['death', 'deaths', 'dead', 'fatality', 'fatalities', 'kia', 'killed in action', 'people killed'],
    ],
    ['wounded', ['injured', 'injury', 'injuries', 'hurt', 'wia', 'wounded in action', 'people injured']],
    ['missing', ['mia', 'missing in action', 'missing persons', 'missing people']],
    [
      'captured',
      ['pow', 'pows', 'prisoner of war', 'prisoners of war', 'captives', 'captive', 'taken prisoner'],
    ],
    ['casualties', ['all casualties', 'total casualties', 'casualty']],
    ['hospitalised', ['hospitalized']],
    ['hostage', ['hostages']],
    [
      'killed+wounded',
      [
        'killed and wounded',
        'killed or wounded',
        'killed & wounded',
        'dead and wounded',
        'dead and injured',
        'killed and injured',
        'killed or injured',
        'dead or injured',
        'dead & injured',
        'killed & injured',
        'wounded and killed',
        'kia and wia',
      ],
    ],
    [
      'killed+missing',
      [
        'killed and missing',
        'killed or missing',
        'dead and missing',
        'dead or missing',
        'killed & missing',
        'dead & missing',
      ],
    ],
  ],
} as const satisfies Record<string, readonly (readonly [string, readonly string[]])[]>;

/** Folded spelling → our label text, by kind. */
export const LABEL_SYNONYMS: Readonly<Record<keyof typeof LABEL_SPELLINGS, ReadonlyMap<string, string>>> = {
  side: invert(LABEL_SPELLINGS.side),
  category: invert(LABEL_SPELLINGS.category),
  outcome: invert(LABEL_SPELLINGS.outcome),
};

/** The same table in the order it is shown: kind, our label, other spellings. */
export function listLabelSpellings(): readonly {
  kind: string;
  label: string;
  spellings: readonly string[];
}[] {
  return Object.entries(LABEL_SPELLINGS).flatMap(([kind, lines]) =>
    lines.map(([label, spellings]) => ({ kind, label, spellings })),
  );
}

function invert(lines: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(([label, spellings]) => spellings.map((spelling) => [spelling, label] as const)),
  );
}
