import type { Bound, Form, Modality, Transformation } from './claim.ts';
import type { FiscalYear } from './iso.ts';
import type { TellingWords } from './telling-words.ts';

/** Number words, each with its value. */
export interface NumberWords {
  readonly ones: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Written against the digits: "5bn". */
  readonly suffixes: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  /** "doubled": times two. */
  readonly multiples: Readonly<Record<string, number>>;
  /** "double", "twice": times two, where something is compared with ("twice as many") or the word is a verb ("will double"). */
  readonly ratios: Readonly<Record<string, number>>;
  /** "thousands": some thousands. */
  readonly plurals: Readonly<Record<string, number>>;
  readonly glyphs: Readonly<Record<string, number>>;
}

export type UnitKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'time'
  | 'age'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'other';

export interface UnitEntry {
  /** The name in a claim: "kilometer", "percent", "USD". */
  readonly id: string;
  readonly kind: UnitKind;
  /** Spellings after the number, in the singular; a spelling with a capital letter matches in that case only. */
  readonly words: readonly string[];
  /** Signs before the number: "$". */
  readonly prefixes?: readonly string[];
  /** The number of base units of the kind in one of these, for comparing: kilometer 1000, mile 1609.344. */
  readonly factor?: number;
  /** Where the base unit is zero, for those that begin to count elsewhere: 32 degrees Fahrenheit. */
  readonly zero?: number;
  /** Signs that stand for it only before a number with a scale: "PS6m" where £ was lost on the way. */
  readonly prefixesBeforeScale?: readonly string[];
  /** The unit that its words mean after a scale word: "5 million pounds" are money. */
  readonly afterScale?: string;
  /** What one counts a part of: a cent is 0.01 of its dollar. */
  readonly partOf?: string;
}

export interface AreaEntry {
  /** ISO 3166-1 alpha-2, or of a bloc: "EU", "EA" (the euro zone), "WORLD". */
  readonly code: string;
  /** Of a bloc, the name for people: "the euro zone". That of a country comes from `Intl.DisplayNames`. */
  readonly label?: string;
  /** Spellings of the name itself, beside the one that `Intl.DisplayNames` gives. */
  readonly names?: readonly string[];
  /** "Chinese" */
  readonly adjectives?: readonly string[];
  /** Cities and governments that stand for the country: "Beijing". */
  readonly governments?: readonly string[];
  /** What it is called instead: "world's second-largest economy". */
  readonly epithets?: readonly string[];
  /** Cities, states and regions that lie in it, each with its other spellings: "São Paulo|Sao Paulo". */
  readonly places?: readonly string[];
  /** Offices whose figures are its own where nobody else is named: "Eurostat". */
  readonly offices?: readonly string[];
}

/** Cities or regions by country, as `AreaEntry.places`. */
export type PlaceLists = Readonly<Record<string, readonly string[]>>;

/** Which words lead to which party of a measure. */
export interface PartyRules {
  /** Prepositions and verbs before the area: "to China" → counterpart. */
  readonly counterpart?: readonly string[];
  readonly ref?: readonly string[];
}

export interface MeasureExample {
  readonly text: string;
  /** The figure meant, as it stands in the text. */
  readonly surface: string;
}

export interface MeasureEntry {
  readonly id: string;
  /** For people: "Exports of goods". */
  readonly label: string;
  /** Nouns that name it, in the singular. */
  readonly nouns: readonly string[];
  /** Verbs that imply it, in every form: "shipping", "exported". */
  readonly verbs?: readonly string[];
  /** Verbs whose subject the figure is: "62 percent said". They stand behind it in its clause. */
  readonly actions?: readonly string[];
  /** Words without which the nouns or verbs mean something else: "deal" is a truce only near "tariff". */
  readonly needs?: readonly string[];
  /**
   * Nouns and verbs that mostly mean something else: "prices" are consumer prices in a report of inflation. They count beside a word
   * of `beside` or a figure of its `kin`; those of a measure with two sides and no such words, where the other side is named after
   * them: "sold … to Japan" tells exports.
   */
  readonly vague?: readonly string[];
  readonly beside?: readonly string[];
  /** Words beside the figures of a wider measure that make them figures of this one: "without food and energy". */
  readonly narrowing?: readonly string[];
  /** The measures that they narrow down. */
  readonly partOf?: readonly string[];
  /** Its nouns are so plain that any other measure beside them is meant: "electricity costs 5 % more". */
  readonly isPlain?: boolean;
  /** Verbs that tell it of an area that is their subject: "Indonesia grew 5 %". */
  readonly ofArea?: readonly string[];
  /** It is told of a product by that product alone, or with "price": "eggs rose 33 %". At most one measure is. */
  readonly ofProduct?: boolean;
  /** Money is told of it for so much of it alone: "$4,310 a tonne". */
  readonly per?: readonly string[];
  /** Words of the sentence that say that something else is meant: economists in a poll tell no share of voters. */
  readonly unless?: readonly string[];
  /** The kinds of unit that it is given in. "count" takes counted things and bare numbers. */
  readonly kinds: readonly (UnitKind | 'count' | 'any')[];
  readonly form: Form;
  /** How many months late it is reported, as statistics offices do: 1 for unemployment. */
  readonly lagMonths?: number;
  /** What a change of it is compared with where nothing is said: jobs added are added in a month. */
  readonly transformation?: Transformation;
  /** The measure that a change of it in its own unit is: jobs that are gained are jobs added. */
  readonly changesAs?: string;
  /** Verbs that make its change a fall wherever it is needed: "lost 10,000 jobs". */
  readonly losses?: readonly string[];
  /** The unit of a bare number: "person". */
  readonly unit?: string;
  /** Counted things that it takes, in the singular: only these, if given. "(people)" stands for all words of `data/words/people.json`. */
  readonly things?: readonly string[];
  readonly parties?: PartyRules;
  /** Subjects that stand for all of it, in the singular: of jobs, "employer", "economy". What any other adds is a part. */
  readonly wholes?: readonly string[];
  /** The family of measures that it is easily taken for: figures of two of them never conflict, they are of two definitions. */
  readonly kin?: string;
  /** The measure that it is by another name, by area: the harmonised index of the euro zone is its inflation. */
  readonly sameAs?: Readonly<Record<string, string>>;
  /** Of its family: the "plain" name, which any of them may be meant by, or that of a "part" of what the others measure in all. */
  readonly standing?: 'plain' | 'part';
  /** The level whose percent change it is: wage growth is that of "wage". It need not be a measure of its own. */
  readonly changeOf?: string;
  /** The people or bodies named beside it tell one from another: two calls, two presidencies. */
  readonly byActor?: boolean;
  /** It is of a firm, whose name tells one from another: the revenue of one carmaker and that of another. */
  readonly ofFirm?: boolean;
  /** It is of a state: "Beijing's exports" are those of China, while "Beijing's rents" are those of the city. */
  readonly ofState?: boolean;
  /** It is reported of a whole country or region: where a sentence names none, it is of that which the article is about. */
  readonly ofNation?: boolean;
  /** It is set by an office: where the Fed raises a rate it is that of the Fed's country. */
  readonly ofOffice?: boolean;
  /**
   * It is of something that happened, or of something that no dimension names (whose income?): figures are compared only where two
   * articles tell of the same event.
   */
  readonly ofEvent?: boolean;
  /** Once it is known it stays, and what is announced of it is what will be: a fine, unlike a toll, is the same a day later. */
  readonly settled?: boolean;
  /** Words that say which one of several is meant, each under one name, kept as scope: a truce over tariffs, one over fighting. */
  readonly topics?: Readonly<Record<string, readonly string[]>>;
  readonly examples?: readonly MeasureExample[];
  readonly negatives?: readonly MeasureExample[];
}

export type ChangeWords = Readonly<Record<'up' | 'down', readonly string[]>>;

/** What a phrase says of the figure beside it in the news of a release. */
export type ReleaseRole =
  /** Leads to the figure of the time before: "after", "up from". */
  | 'before'
  /** Stands behind it: "4.1 percent previously". */
  | 'earlier'
  /** Who expects. */
  | 'forecaster'
  /** What they did: "had predicted". */
  | 'foreseen'
  /** What they have: "a consensus of". */
  | 'expectation'
  /** Is either only beside somebody who forecasts or of a statistic: "had seen", "the estimate". */
  | 'guess'
  /** The estimate that was revised, and what it was revised to. */
  | 'first'
  | 'revised'
  /** Leads to a figure that is not so: "rather than". */
  | 'instead'
  /** Tells of a figure that was printed wrongly. */
  | 'mistake'
  /** Leads to a figure that was not reached: "fell short of". */
  | 'shortfall'
  /** How far back: "a year earlier". */
  | 'year-step'
  | 'quarter-step'
  | 'month-step';

export interface Vocabulary {
  readonly numbers: NumberWords;
  readonly bounds: {
    readonly before: Readonly<Partial<Record<Bound, readonly string[]>>>;
    readonly after: Readonly<Partial<Record<Bound, readonly string[]>>>;
  };
  readonly units: readonly UnitEntry[];
  readonly areas: readonly AreaEntry[];
  readonly measures: readonly MeasureEntry[];
  /** Verbs and nouns of change. */
  readonly changes: ChangeWords;
  /** What a change is compared with: "from a year earlier". */
  readonly bases: Readonly<Partial<Record<Transformation, readonly string[]>>>;
  /** The words of `changes` and `bases`: what a change is and what it is compared with. */
  readonly comparing: readonly string[];
  readonly modality: Readonly<Partial<Record<Modality, readonly string[]>>>;
  /** What narrows a measure down, each under one name: "processing": ["processing", "refined"]. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  /** What ties the figures of a release together: the one before, the one expected, the first estimate. */
  readonly releases: Readonly<Partial<Record<ReleaseRole, readonly string[]>>>;
  /** Goods that news gives figures of, in the singular. */
  readonly products: readonly string[];
  /** Words of time: months with their number, and so on. */
  readonly times: {
    readonly months: Readonly<Record<string, number>>;
    readonly days: Readonly<Record<string, number>>;
    readonly ordinals: Readonly<Record<string, number>>;
    /** How many weeks, months or years ahead: "last" is -1. */
    readonly steps: Readonly<Record<string, number>>;
    readonly decades: Readonly<Record<string, number>>;
    /** Other words that a time can begin with: "fiscal 2024", "the week to 31 May". */
    readonly openers: readonly string[];
    /** Measures that rise "in the year to March" to where they stand in March. */
    readonly toldAsOfTheEnd: readonly string[];
    /** Measures that are set from some day on: "a tax of 9 percent from July". */
    readonly setFromADay: readonly string[];
    /** Words of reports and of making them: a weekday beside them dates the report. */
    readonly reporting: readonly string[];
    /** Measures that a market or a central bank sets anew from one day to the next. */
    readonly toldOfTheDay: readonly string[];
  };
  /** Whose fiscal years are known, by area. */
  readonly fiscalYears: Readonly<Record<string, FiscalYear>>;
  readonly grammar: Grammar;
  readonly telling: TellingWords;
}

/** Words without content, by what they do in a sentence. */
export interface Grammar {
  /** End a noun phrase: prepositions, auxiliaries, pronouns, conjunctions. */
  readonly stops: readonly string[];
  /** Verbs that often follow a counted noun at once: "protesters marched". */
  readonly verbs: readonly string[];
  readonly speech: readonly string[];
  /** May stand between a figure and the word that leads to it: "after it had risen by a further 5 %". */
  readonly leadIns: readonly string[];
  /** What a later sentence calls the figure of the one before: "the rate was 9.9 %". */
  readonly resumptions: readonly string[];
  /** Verbs of change without an object: what "they rose 5 %" is of stands in the sentence before. */
  readonly intransitives: readonly string[];
  /** Deny what follows. */
  readonly negations: readonly string[];
  /** Verbs of reaching a figure, that are denied with it: "has not hit". */
  readonly reaching: readonly string[];
  /** Before "to" and such a verb they deny it: "failed to reach". */
  readonly unreached: readonly string[];
  /** What is called by the time it runs: "a 10-year bond", "the 30-year mortgage". */
  readonly tenors: readonly string[];
  /** Before a length of time they make it a time of the calendar: "the first six months". */
  readonly spanLeads: readonly string[];
  /** Measures whose figures somebody sets: "tariffs will go up by 15 percent" is settled, "prices will" is not. */
  readonly decided: readonly string[];
  /** Verbs of what somebody decides to do, after "will": "charge", "spend". */
  readonly decisions: readonly string[];
  /** After "not" they deny nothing: "not only 12 adults". */
  readonly notDenied: readonly string[];
  /** Nouns that only sort others: a "rare earth metal" is a rare earth. */
  readonly classifiers: readonly string[];
  /** Nouns for a whole of counted members: "a family of 17 metals". */
  readonly groups: readonly string[];
  readonly determiners: readonly string[];
  /** Words that number what follows whatever comes next: "Category 4 hurricane", "iPhone 15 users". */
  readonly numbered: readonly string[];
  /** Words before a number that make it a name where nothing is counted after it: "Flight 93", "group 2". */
  readonly namesBefore: readonly string[];
  /** Words that say of which part, kind or stage a figure is: where only one of two figures has one, they are of two things. */
  readonly qualifiers: readonly string[];
  /** Beside these "one" is a pronoun or a name: "no one", "one day", "Air Force One". */
  readonly beforeOne: readonly string[];
  readonly afterOne: readonly string[];
  /** Beside these "zero" is a name: "net zero", "zero tolerance". */
  readonly beforeZero: readonly string[];
  readonly afterZero: readonly string[];
  /** Of these "of 51" tells the age: "a man of 51". */
  readonly ofAge: readonly string[];
  /** Words for a person beside whom an age may stand, and that counting people does not use: "his son, eight,". */
  readonly relatives: readonly string[];
  /** Verbs of going from one figure to another that name no direction: "was revised from 2.1 to 2.4". */
  readonly moves: readonly string[];
  /** What tells that "from 5 to 7" is a range and no change: "prices range from". */
  readonly ranging: readonly string[];
  /** What ends the name of a street: "Parkway". */
  readonly streets: readonly string[];
  /** Before a number that is dialled: "text 85258". */
  readonly dialling: readonly string[];
  /** What firms are called: "carmaker". */
  readonly firmKinds: readonly string[];
  /** What the name of a firm ends with and is told without: "plc". */
  readonly firmEndings: readonly string[];
  /** Capitalised beside the figures of a firm and yet no firm: "Quarterly", "Reuters". */
  readonly notFirms: readonly string[];
  /** What firms do in news: where a sentence begins with one capitalised word, it is a name before one of these. */
  readonly firmVerbs: readonly string[];
  /** Who speaks for a firm: "chief", "spokeswoman". */
  readonly firmOffices: readonly string[];
  /** Verbs that lead from what is measured to its figure and tell no change: "stood at", "came to", "was". */
  readonly leading: readonly string[];
  /** What stands for a figure told of before: "the rate was", "it had been", "the increase is". */
  readonly referring: readonly string[];
  /** Before a figure: another figure of the same, of another time or as it was thought to be: "after 8.6 %", "against 4 %". */
  readonly comparingTo: readonly string[];
  /** Who says beforehand what a figure will be, and what they say. */
  readonly forecasting: readonly string[];
  /** Adjectives before a noun that leave it as wide as it was: "overall prices". */
  readonly general: readonly string[];
  /** What people are called, in the singular: "adult", "worker". */
  readonly people: readonly string[];
  /** Words that two reports use for the same, apart by spaces: "crash collision". They hold where both tell of one event. */
  readonly synonyms: readonly string[];
  /** British and other spellings to the one used within: "licence" → "license". */
  readonly spellings: Readonly<Record<string, string>>;
}
