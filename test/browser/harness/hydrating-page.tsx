import { Fragment, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** The ways in which a framework can put the same words on a page. */
type Shape = 'whole' | 'split' | 'merged' | 'gone';

const LEAD = "China's exports to the United States fell ";
const TAIL = ' in May from a month earlier, customs data showed on Monday.';

/** A story as React shows it; `window.reshape` has the text nodes of its figure split, merged or removed. */
export function Story({ heading, others }: { readonly heading: string; readonly others: readonly string[] }) {
  const [shape, setShape] = useState<Shape>('whole');
  useEffect(() => {
    (window as unknown as { reshape: (next: Shape) => void }).reshape = setShape;
    document.body.dataset.hydrated = 'yes';
  }, []);
  return (
    <article>
      <h1>{heading}</h1>
      {shape !== 'gone' && <p key={shape === 'merged' ? 'merged' : 'first'}>{figureIn(shape)}</p>}
      {others.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}

function figureIn(shape: Shape) {
  if (shape !== 'split') return `${LEAD}12.7 percent${TAIL}`;
  return (
    <Fragment>
      {LEAD}
      {'12'}
      {'.7 per'}
      <b>cent</b>
      {TAIL}
    </Fragment>
  );
}

/** Takes over what the server sent, some time after it was shown. */
export function hydrate(heading: string, others: readonly string[], afterMs: number): void {
  setTimeout(() => {
    hydrateRoot(document.getElementById('root')!, <Story heading={heading} others={others} />);
  }, afterMs);
}
