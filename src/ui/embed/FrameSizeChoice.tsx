import { useState } from "react";
import { useLanguage } from "../language.ts";
import { RadioChoice } from "../map-options/RadioChoice.tsx";
import { useEmbedMessages } from "./embed-messages.ts";
import css from "./EmbedDialog.module.css";
import { BOUNDS, readLength, SIZE_IDS, SIZES, type FrameSize, type SizeId } from "./frame-size.ts";

interface LengthProps {
  label: string;
  value: number;
  disabled?: boolean;
  onChange: (length: number) => void;
}

/** A length that may be wrong while it is being typed; then the last good one counts. */
function Length({ label, value, disabled = false, onChange }: LengthProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { wrongLength } = useEmbedMessages();
  const isWrong = typed !== null && readLength(typed) === null;
  return (
    <label className={css.length}>
      {label}
      <input
        type="text"
        inputMode="numeric"
        dir="ltr"
        value={typed ?? value}
        disabled={disabled}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => {
          const length = readLength(currentTarget.value);
          setTyped(currentTarget.value);
          if (length !== null) onChange(length);
        }}
        onBlur={() => setTyped(null)}
      />
      <span role="alert">{isWrong && wrongLength(BOUNDS.least, BOUNDS.most, value)}</span>
    </label>
  );
}

interface FrameSizeChoiceProps {
  size: FrameSize;
  onChange: (size: FrameSize) => void;
}

/** A size out of three, or any other. */
export function FrameSizeChoice({ size, onChange }: FrameSizeChoiceProps) {
  const { lang } = useLanguage();
  const say = useEmbedMessages();
  const chosen = SIZE_IDS.find(
    (id) => SIZES[id].width === size.width && SIZES[id].height === size.height,
  );
  return (
    <>
      <RadioChoice
        legend={say.size}
        options={SIZE_IDS.map((id) => {
          const { width, height } = SIZES[id];
          return { id, label: { [lang]: `${say.sizes[id]} (${width} × ${height})` } };
        })}
        chosen={chosen ?? ""}
        onChoose={(id) => onChange({ ...SIZES[id as SizeId], full: size.full })}
      />
      <Length
        label={say.width}
        value={size.width}
        disabled={size.full}
        onChange={(width) => onChange({ ...size, width })}
      />
      <Length
        label={say.height}
        value={size.height}
        onChange={(height) => onChange({ ...size, height })}
      />
      <label className={css.check}>
        <input
          type="checkbox"
          checked={size.full}
          onChange={({ currentTarget: { checked } }) => onChange({ ...size, full: checked })}
        />
        {say.fullWidth}
      </label>
    </>
  );
}
