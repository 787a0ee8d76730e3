import type { PackSummary } from '../lib/facts/fact-base.ts';

/** The packs in the fact base, each with its version, licence and size. */
export function PackList({ packs }: { packs: readonly PackSummary[] }) {
  return (
    <ul className="list packs">
      {packs.map((pack) => (
        <li key={pack.id}>
          <div>
            <b>{pack.name}</b>
            <p>{pack.description}</p>
          </div>
          <span>
            version {pack.version} · {pack.licence} · {pack.factCount} facts
          </span>
        </li>
      ))}
    </ul>
  );
}
