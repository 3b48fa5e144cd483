import type { CareAnswer } from "../../service/records.js";

interface Props {
  readonly care: CareAnswer;
  readonly look?: string;
  /** Said by the pane above the lines. */
  readonly own?: string;
}

/** Somebody to talk to. No advice, no judgement. */
export function CareView({ care, look = "care", own }: Props) {
  return (
    <div class={look} role="status">
      {own ? <p>{own}</p> : <p lang="en">{care.says}</p>}
      <ul lang="en">
        {care.lines.map((line) => (
          <li key={line.href}>{safe(line.href) ? <a href={line.href} target={line.href.startsWith("https:") ? "_blank" : undefined} rel="noreferrer">{line.name}</a> : line.name} {line.says}</li>
        ))}
      </ul>
    </div>
  );
}

function safe(href: string): boolean {
  return /^(https:|tel:|sms:)/.test(href);
}
