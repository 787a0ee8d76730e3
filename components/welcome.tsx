import type { Settings } from '../lib/settings.ts';
import { Switch } from './switch.tsx';
import { VerdictGlyph } from './verdict-glyph.tsx';

export interface WelcomeProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onOptions: () => void;
}

/** The first page a reader sees: what the marks mean, what is kept and where, and the one choice to make. */
export function Welcome({ settings, onSettings, onOptions }: WelcomeProps) {
  return (
    <main className="sheet">
      <h1>Crosscheck is ready</h1>
      <p>
        Open a news article as usual. Where another source gives another figure for the same thing, a line
        appears under the figure. Point at it, tap it or press <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>.</kbd> to
        see who says what, and on which basis.
      </p>
      <ul className="legend">
        <li>
          <VerdictGlyph verdict="disagrees" />
          <span>
            <b>They disagree.</b> Same thing, same time, figures that do not fit together.
          </span>
        </li>
        <li>
          <VerdictGlyph verdict="different-basis" />
          <span>
            <b>Another basis.</b> One compares with last month, the other with last year, say. Both can be
            true.
          </span>
        </li>
        <li>
          <VerdictGlyph verdict="agrees" />
          <span>
            <b>They agree.</b> Marked only if you ask for it in the options.
          </span>
        </li>
      </ul>
      <section>
        <h2>What is kept, and where</h2>
        <p>
          Crosscheck keeps the figures of the articles you open, with their sentences, headlines and
          addresses, so that the next article can be compared with them. They stay in this browser on this
          computer. Nothing is sent anywhere. Nothing is kept from private windows. After {settings.keepDays}{' '}
          days they go.
        </p>
        <Switch
          label="Keep figures of the articles I open"
          note="Without this, articles are still compared with each other on a page and with the bundled facts."
          on={settings.keepArticles}
          onChange={(keepArticles) => onSettings({ ...settings, keepArticles })}
        />
      </section>
      <p>
        <button type="button" onClick={onOptions}>
          All options
        </button>
      </p>
    </main>
  );
}
