import { attribute } from './attribute.ts';

const SKIPPED_TAGS =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FOOTER|ASIDE|TEXTAREA|SELECT|BUTTON|LABEL|DIALOG|MENU|IFRAME|OBJECT|VIDEO|AUDIO|CANVAS|SVG|MATH|CODE|PRE|SAMP|KBD|FORM|SEARCH|DEL|S)$/i;
const SKIPPED_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|alert\w*|dialog|menu\w*|toolbar|tablist|textbox|form|button|status)$/i;
/** Words in a class or id that name what stands beside an article. */
const BESIDE_WORDS =
  /\b(?:breadcrumb|byline|carousel|comment|consent|cookie|copyright|disqus|foot(?:er|note)|gdpr|masthead|most-\w+|nav(?:bar|igation)?|newsletter|pop(?:over|ular|up)|re(?:circ|commend|lated)\w*|rollover-block|screen-reader|sr-only|teaser|tool(?:bar|tip)|trending|visually-?hidden)s?\b/;
/** Words that name pictures beside an article, or the pages of one that is nothing but pictures with their texts. */
const GALLERY_WORDS = /\b(?:gallery|slideshow)s?\b/;
/** Words that name the same, but that layouts also hang on the column of the text ("with-sidebar", "no-share"). */
const LAYOUT_WORDS =
  /\b(?:ad|advert\w*|author\w*|bio(?:graphy)?|credit|donate|login|menu|modal|overlay|promo\w*|rail|share|sharing|sidebar|signup|skip|social|sponsor\w*|subscri\w+|syndication|tags|tools|topics|widget)s?\b/;
/** An element with this many long paragraphs is a column of text, whatever its name says. */
const COLUMN_PARAGRAPHS = 3;
const LONG_PARAGRAPH_CHARS = 120;
/** Not just any `article`: comments and teasers are some, too. */
const HOLDS_ARTICLE = 'h1, main, [itemprop="articleBody"]';

/**
 * Whether an element holds no text of an article: navigation, comments, forms, code, what can be edited, what
 * is hidden or struck out. Judged by its own tag and attributes, never by layout; an element that holds the article is
 * never skipped for its name alone. `isGallery`: whether the page tells its story in a gallery.
 */
export function isSkipped(element: Element, isGallery = false): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BODY' || tag === 'MAIN') return false;
  if (tag === 'DIALOG' && !element.hasAttribute('open')) return true;
  // Most elements have none, and need not be asked for each.
  const isBare = !element.hasAttributes();
  if (!isBare && (isHidden(element) || isEditable(element))) return true;
  if (tag === 'HEADER') return element.querySelector('h1') === null;
  if (SKIPPED_TAGS.test(tag) || SKIPPED_ROLES.test(attribute(element, 'role')))
    return !(mayWrapPage(tag) && holdsArticle(element));
  // An <article> is one whatever its class says about sharing tools or ads inside it.
  if (isBare || tag === 'ARTICLE') return false;
  const names = namesOf(element);
  if (BESIDE_WORDS.test(names) || (!isGallery && GALLERY_WORDS.test(names))) return !holdsArticle(element);
  return LAYOUT_WORDS.test(names) && !holdsArticle(element) && !isColumn(element);
}

/** Whether an element, or one around it, is named as what stands beside an article, be it itself full of articles. */
export function standsBeside(element: Element): boolean {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (isSkipped(at) || BESIDE_WORDS.test(namesOf(at)) || GALLERY_WORDS.test(namesOf(at))) return true;
  }
  return false;
}

function holdsArticle(element: Element): boolean {
  return element.querySelector(HOLDS_ARTICLE) !== null;
}

function isColumn(element: Element): boolean {
  let long = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (paragraph.textContent.length >= LONG_PARAGRAPH_CHARS) long += 1;
    if (long >= COLUMN_PARAGRAPHS) return true;
  }
  return element.tagName === 'P' && element.textContent.length >= LONG_PARAGRAPH_CHARS;
}

function mayWrapPage(tag: string): boolean {
  return /^(?:DIALOG|FORM|DIV|SECTION|ARTICLE|TD)$/.test(tag);
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
  );
}

function isEditable(element: Element): boolean {
  return (element.getAttribute('contenteditable') ?? 'false') !== 'false';
}

/** The words of an element's class and id, in lower case: "articleFooter" and "article_footer" are "article footer". */
function namesOf(element: Element): string {
  const names = `${attribute(element, 'class')} ${element.id}`;
  if (names === ' ') return '';
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\d_]/g, ' ')
    .toLowerCase();
}
