/** The parts of a news page that its rules are written for; only the first are on the page of this bench. */
const ON_PAGE = ['nav', 'teaser', 'rail', 'story', 'byline', 'promo', 'comment', 'figure', 'text', 'footer'];
const ELSEWHERE = ['gallery', 'player', 'form', 'modal', 'poll', 'ticker', 'score', 'quiz', 'map', 'slider'];
const PIECES = ['list', 'item', 'link', 'title', 'image', 'meta', 'time', 'label', 'body', 'icon'];
const TAGS = ['a', 'p', 'span', 'li', 'h2', 'h3', 'img', 'b', 'time', 'div'];

/**
 * A style sheet of this many rules as a site's one sheet for all its pages holds: mostly for what is not on this one. Of the rules
 * in the sheets of 165 stored pages, half have a descendant, one in six two classes, one in 25 each a child, an attribute or a state,
 * one in 45 a position among siblings; the kinds here come about as often.
 */
export function newsStyles(rules: number): string {
  return Array.from({ length: rules }, (_, at) => `${selector(at)} { ${declarations(at)} }`).join('\n');
}

function selector(at: number): string {
  const block = pick([...ON_PAGE, ...ELSEWHERE], at);
  const piece = pick(PIECES, Math.floor(at / 20));
  const tag = pick(TAGS, Math.floor(at / 7));
  const name = `.${block}-${piece}`;
  const kinds = [
    `.${block} ${name}`,
    `.${block} ${tag}.${piece}`,
    `${name}.is-${pick(PIECES, at)}`,
    `.page .${block} ${name} ${tag}`,
    `.${block}--${at % 97} ${name}`,
    name,
    `${name}-${at % 89}`,
    `.${block} .${piece}, .${block} .${piece}-${at % 83}`,
    `.theme-${at % 11} .${block} ${tag}`,
    `.${block}-${piece}--wide ${name}`,
    `${name}:hover`,
    `.${block} > ${name}`,
    `.${block}[data-kind="${at % 79}"] ${name}`,
    `.u-${piece}-${at}`,
    `.u-${block}-${at}`,
    `.${block} ${name} > ${tag}`,
    `.${block}-${piece}:focus ${tag}`,
    `.${block}.has-${piece} .${piece}`,
    `.${block} .${piece}-${at % 73} ${tag}`,
    `.col-${at % 12} .${block}`,
    `.${block}-${piece} ${tag}:first-child`,
    `.${block} ${tag}.${piece}:not(:last-child)`,
    `.${block}-${piece} + .${block}-${piece}`,
    `.${block} ${tag} span.${piece}`,
  ];
  return pick(kinds, at + Math.floor(at / kinds.length));
}

function declarations(at: number): string {
  return pick(
    [
      `margin: ${at % 9}px 0`,
      `color: rgb(${at % 60} ${at % 50} ${at % 40})`,
      `padding: ${at % 7}px; border-color: #ccc`,
      `line-height: 1.${40 + (at % 20)}`,
      `letter-spacing: 0.0${at % 2}em`,
      `text-decoration-thickness: ${1 + (at % 2)}px`,
    ],
    at,
  );
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length]!;
}
