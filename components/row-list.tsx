interface RowListProps {
  readonly rows: readonly { readonly id: string; readonly text: string }[];
  /** What is said of an empty list. */
  readonly none: string;
  readonly action: string;
  readonly onAction: (id: string) => void;
}

/** Rows of text, each with one thing to do. */
export function RowList({ rows, none, action, onAction }: RowListProps) {
  if (rows.length === 0) return <p className="none">{none}</p>;
  return (
    <ul className="list">
      {rows.map(({ id, text }) => (
        <li key={id}>
          <span>{text}</span>
          <button type="button" className="quiet" onClick={() => onAction(id)}>
            {action}
            <span className="spoken"> {text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
