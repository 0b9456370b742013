/** Short words with a hyphen that must not be torn at it: T-MEC, C-TPAT, SR-11. */
const HYPHENATED = /(\b[A-Z]{1,3}-[A-Z0-9]+\b)/;

/** A text whose hyphenated abbreviations stay on one line. Its characters are unchanged, so that it can be searched. */
export function Together({ text }: { text: string }) {
  return text.split(HYPHENATED).map((part, index) =>
    index % 2 === 1 ? (
      // the parts of one text never change places
      <span key={`${String(index)} ${part}`} className="doc-together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
