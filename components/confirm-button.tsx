import { useState } from 'react';

interface ConfirmButtonProps {
  readonly label: string;
  /** What will happen, as a question. */
  readonly question: string;
  /** The word on the button that does it. */
  readonly confirm: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks first, in place. */
export function ConfirmButton({ label, question, confirm, disabled, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const finish = (then?: () => void) => {
    setAsking(false);
    then?.();
  };
  return (
    <div className="confirm" role="alertdialog" aria-label={question}>
      <p>{question}</p>
      <button type="button" className="danger" onClick={() => finish(onConfirm)}>
        {confirm}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the focus moves from the button that asked to the harmless answer */}
      <button type="button" autoFocus onClick={() => finish()}>
        Keep them
      </button>
    </div>
  );
}
