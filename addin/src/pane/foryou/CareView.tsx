import type { CareAnswer } from "../../service/records.js";

/** Somebody to talk to. No advice, no judgement. */
export function CareView({ care, look = "care" }: { readonly care: CareAnswer; readonly look?: string }) {
  return (
    <div class={look} role="status">
      <p>{care.says}</p>
      <ul>
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
