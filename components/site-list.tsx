interface SiteListProps {
  readonly sites: readonly string[];
  /** What is said of an empty list. */
  readonly none: string;
  readonly action: string;
  readonly onAction: (site: string) => void;
}

/** Sites, each with one thing to do. */
export function SiteList({ sites, none, action, onAction }: SiteListProps) {
  if (sites.length === 0) return <p className="none">{none}</p>;
  return (
    <ul className="list">
      {sites.map((site) => (
        <li key={site}>
          <span>{hostOf(site)}</span>
          <button type="button" className="quiet" onClick={() => onAction(site)}>
            {action}
            <span className="spoken"> {hostOf(site)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The host of a match pattern; a host stays as it is. */
function hostOf(site: string): string {
  return site.replace(/^\*:\/\/|\/\*$/g, '');
}
