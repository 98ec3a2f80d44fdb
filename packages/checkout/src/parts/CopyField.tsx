/** A text to be copied by hand: no clipboard in many web views, or not allowed to write to it. */
export function CopyField({ text, label }: { text: string; label: string }) {
  return (
    <label className="sp-field">
      {label}
      <textarea
        className="sp-field__input"
        rows={text.split('\n').length}
        dir="ltr"
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}
