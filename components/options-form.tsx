import type { FactCounts, PackSummary } from '../lib/facts/fact-base.ts';
import { failureSentence } from '../lib/messages/failures.ts';
import type { ToldApart } from '../lib/messages/told-apart.ts';
import { type Settings, withSite } from '../lib/settings.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { counted } from './holdings-sentence.ts';
import { keptSentence } from './kept-sentence.ts';
import { PackList } from './pack-list.tsx';
import { RowList } from './row-list.tsx';
import { Switch } from './switch.tsx';

export interface OptionsFormProps {
  readonly settings: Settings;
  readonly counts: FactCounts | null;
  readonly packs: readonly PackSummary[];
  /** Match patterns of the sites that the reader added. */
  readonly grantedSites: readonly string[];
  readonly inMemory: boolean;
  readonly toldApart: readonly ToldApart[];
  readonly onSettings: (settings: Settings) => void;
  readonly onForgetArticles: () => void;
  /** Of one entry of the list, or of all. */
  readonly onCompareAgain: (pairs?: string) => void;
  readonly onRevokeSite: (pattern: string) => void;
}

const DAY_CHOICES = [7, 30, 90, 365];

/** Everything that the reader can choose. */
export function OptionsForm(props: OptionsFormProps) {
  const { settings, counts, onSettings } = props;
  const change = (part: Partial<Settings>) => onSettings({ ...settings, ...part });
  return (
    <main className="sheet">
      <h1>Crosscheck options</h1>
      {props.inMemory && <p className="notice">{failureSentence('database-refused')}</p>}
      <section>
        <h2>Marks</h2>
        <Switch
          label="Mark figures in articles"
          on={settings.enabled}
          onChange={(enabled) => change({ enabled })}
        />
        <Switch
          label="Mark figures that agree, too"
          note="With a dotted line. Figures that differ are always marked."
          on={settings.showAgreeing}
          disabled={!settings.enabled}
          onChange={(showAgreeing) => change({ showAgreeing })}
        />
      </section>
      <section>
        <h2>Articles you open</h2>
        <Switch
          label="Keep their figures to compare the next article with"
          note="On this computer only. Never from private windows."
          on={settings.keepArticles}
          onChange={(keepArticles) => change({ keepArticles })}
        />
        <div className="row">
          <span>{counts ? keptSentence(counts.articles, settings.keepArticles) : ''}</span>
          <ConfirmButton
            label="Erase all"
            question={`Erase the figures of ${counted(counts?.articles ?? 0, 'kept article')}? This cannot be undone.`}
            confirm="Erase"
            disabled={!counts || counts.articles === 0}
            onConfirm={props.onForgetArticles}
          />
        </div>
        <label className="row">
          <span>Keep them for</span>
          <select
            disabled={!settings.keepArticles}
            value={settings.keepDays}
            onChange={(event) => change({ keepDays: Number(event.target.value) })}
          >
            {[...new Set([...DAY_CHOICES, settings.keepDays])].map((days) => (
              <option key={days} value={days}>
                {days} days
              </option>
            ))}
          </select>
        </label>
      </section>
      <section>
        <h2>Figures you told apart</h2>
        <RowList
          rows={props.toldApart.map(({ pairs, figures }) => ({ id: pairs, text: figures }))}
          none="None. “Not the same thing?” on a card tells two figures apart."
          action="Compare again"
          onAction={props.onCompareAgain}
        />
        {props.toldApart.length > 1 && (
          <div className="row">
            <span>{`${props.toldApart.length} are not compared.`}</span>
            <ConfirmButton
              label="Compare all again"
              question={`Compare all ${props.toldApart.length} again that you told apart?`}
              confirm="Compare all again"
              onConfirm={() => props.onCompareAgain()}
            />
          </div>
        )}
      </section>
      <section>
        <h2>Sites where Crosscheck is off</h2>
        <RowList
          rows={settings.pausedSites.map((host) => ({ id: host, text: host }))}
          none="None. Turn a site off from the toolbar popup."
          action="Turn on"
          onAction={(host) => onSettings(withSite(settings, host, true))}
        />
      </section>
      <section>
        <h2>Sites you added</h2>
        <RowList
          rows={props.grantedSites.map((pattern) => ({ id: pattern, text: hostOf(pattern) }))}
          none="None. “Always on this site” in the toolbar popup adds one."
          action="Remove"
          onAction={props.onRevokeSite}
        />
      </section>
      <section>
        <h2>Fact packs</h2>
        <PackList packs={props.packs} />
      </section>
    </main>
  );
}

/** The host of a match pattern. */
function hostOf(pattern: string): string {
  return pattern.replace(/^\*:\/\/|\/\*$/g, '');
}
