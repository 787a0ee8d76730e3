import type { Context } from '../../context.ts';
import { lower, type Period } from './period.ts';

/** What a time is to its figure, with the word that leads to it: "since May", "compared with 2019", "above their 2019 level", "until June". */
export function roleOf(context: Context, at: number, iso: string): Pick<Period, 'role' | 'lead'> {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const lead = lower(context, before);
    if (leadsFrom(context, before, at, iso)) return { role: 'since', lead };
    if (/^(?:until|till|before|by|through)$/.test(lead)) return { role: 'until', lead };
    if (!BETWEEN.test(lead)) break;
  }
  return { role: 'in', lead: null };
}

function leadsFrom(context: Context, at: number, time: number, iso: string): boolean {
  const word = lower(context, at);
  if (/^(?:since|after|from|than|with|against|versus|above|below)$/.test(word)) return true;
  if (word === 'to') return /^(?:compared|relative)$/.test(lower(context, at - 1));
  if (word === 'on' && /^(?:up|down)$/.test(context.word(at - 1))) return true; // "down on those of July 2024"
  if (word === 'on' && context.word(at + 1) === 'the' && context.word(at + 2) === 'same') return true; // "up 8 % on the same period of 2024"
  return word === 'on' && at === time - 1 && /^\d{4}(?:-\d\d)?$/.test(iso); // "a rise of 2 percent on May 2024"
}

/** How far before a time the word stands that leads to it, in words: "below the levels of the". */
const REACH = 6;
const BETWEEN =
  /^(?:the|a|early|late|mid|end|of|start|beginning|in|-|same|month|quarter|period|time|levels?|stretch|months|weeks|point|those|that|its|their|his|her|figure)$/;
