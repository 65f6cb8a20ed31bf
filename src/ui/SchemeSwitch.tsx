import { Monitor, Moon, Sun, type LucideIcon } from "lucide-react";
import css from "./Header.module.css";
import { useLanguage } from "./language.ts";
import { SCHEME_CHOICES, type SchemeChoice } from "./scheme-choices.ts";
import { useScheme } from "./scheme.ts";

const ICONS: Record<SchemeChoice, LucideIcon> = { system: Monitor, light: Sun, dark: Moon };

/** Goes from what the system says to light, to dark and back; its name says what holds. */
export function SchemeSwitch() {
  const { say } = useLanguage();
  const { choice, choose } = useScheme();
  const Icon = ICONS[choice];
  const next = SCHEME_CHOICES[(SCHEME_CHOICES.indexOf(choice) + 1) % SCHEME_CHOICES.length];
  return (
    <button
      type="button"
      className={css.quiet}
      aria-label={say.scheme[choice]}
      title={say.scheme[choice]}
      onClick={() => choose(next ?? "system")}
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}
