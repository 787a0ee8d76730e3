import { useState } from 'react';
import { type Settings, withSite } from '../lib/settings.ts';
import { Switch } from './switch.tsx';

interface SiteMenuProps {
  /** The host of the page; `null` where no extension may run. */
  readonly host: string | null;
  /** Whether Crosscheck reads the page's site by itself. */
  readonly readsHere: boolean;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** One line that says where Crosscheck is on, and opens the two switches. */
export function SiteMenu({ host, readsHere, settings, onChange }: SiteMenuProps) {
  const [open, setOpen] = useState(false);
  const onHere = host !== null && !settings.pausedSites.includes(host);
  return (
    <div className="site-menu">
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{statusOf(readsHere ? host : null, settings.enabled, onHere)}</span> <Caret open={open} />
      </button>
      {open && (
        <div className="switches">
          {host && readsHere && (
            <Switch
              label={`Marks on ${host}`}
              on={onHere}
              disabled={!settings.enabled}
              onChange={(on) => onChange(withSite(settings, host, on))}
            />
          )}
          <Switch
            label="Marks everywhere"
            on={settings.enabled}
            onChange={(enabled) => onChange({ ...settings, enabled })}
          />
        </div>
      )}
    </div>
  );
}

function statusOf(host: string | null, enabled: boolean, onHere: boolean): string {
  if (!enabled) return 'off everywhere';
  if (host === null) return 'on for news sites';
  return onHere ? `on for ${host}` : `off for ${host}`;
}

function Caret({ open }: { open: boolean }) {
  return <span aria-hidden="true">{open ? '▴' : '▾'}</span>;
}
