/** Pieces that, repeated for a megabyte, tempt a reader of figures into more than linear time. */
const PIECES: Readonly<Record<string, string>> = {
  digits: '9',
  '"one "': 'one ',
  '"million "': 'million ',
  commas: ',',
  '"1,"': '1,',
  '"1-"': '1-',
  'unclosed quotes': '“',
  '"from to "': 'from to ',
  '"from 1 to "': 'from 1 to ',
  '"1 to "': '1 to ',
  '"$"': '$',
  '"tens of "': 'tens of ',
  'brackets that never close': '(1 ',
  abbreviations: 'U.S. ',
  'lone surrogates': '\uD800',
  'surrogates and digits': '\uD8007 ',
  'right-to-left marks': '\u200F12 ',
  'no-break spaces': '1\u00A0000\u00A0',
  'thin spaces': '1\u2009000\u2009',
  'soft hyphens': 'mil\u00ADlion 5 ',
  'full-width digits': '１２ ',
  'Arabic-Indic digits': '٣٤ ',
  '"1.234,56 "': '1.234,56 ',
  '"1 234,56 "': '1 234,56 ',
  'percent after percent': '5 percent ',
  'words, no full stop': 'exports fell and ',
  'no space at all': 'a',
};

/** Texts of that many characters, by what they consist of. */
export function hostileTexts(characters: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(PIECES).map(([name, piece]) => [
      name,
      piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters),
    ]),
  );
}
