import type { Severity } from "../core/checks/check";
import type { Finding } from "../core/checks/findings";
import type { Totals } from "../core/scoring/totals";
import type { Texts } from "./texts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How many criteria were read, and how far. */
export function coverageInWords({ full, partial, none, absent }: Totals["coverage"], { report }: Texts): string {
  if (partial + none + absent === 0) return report.coverage.all(full);
  const counts = { full, partial, none, absent };
  const { parts: names } = report.coverage;
  const parts = (["full", "partial", "none", "absent"] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => report.coverage.part(names[key], counts[key]));
  return report.coverage.some(parts);
}

/** How many findings there are of each severity that occurs, the gravest first. */
export function countsBySeverity(findings: readonly Finding[]): readonly (readonly [Severity, number])[] {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [[severity, count] as const];
  });
}

/** The same in words. */
export function countsInWords(findings: readonly Finding[], { report }: Texts): string {
  return report.findings(
    countsBySeverity(findings).map(([severity, count]) => report.findingsOf(report.severity[severity], count)),
  );
}
