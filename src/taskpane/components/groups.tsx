import { memo, useId, useState } from "react";
import { Rational } from "../../core/exact";
import type { TableReview } from "../../core/checks/findings";
import { pointsIn } from "../../core/table/table";
import { percent, points } from "../../locales/format";
import { useTexts } from "../texts";
import { RateBar } from "./rate-bar";

/** How much of its weight each group has reached; the lower levels on demand. */
export const Groups = memo(function Groups({ table, groups }: Pick<TableReview, "table" | "groups">) {
  const { report, pane } = useTexts();
  const [showsLower, setShowsLower] = useState(false);
  const id = useId();
  const rows = table.groups.flatMap((group, i) => {
    const reached = groups[i];
    return reached ? [{ group, reached }] : [];
  });
  if (rows.length === 0) return null;

  const hasLower = rows.some(({ group }) => group.level > 1);
  const shown = rows.filter(({ group }) => showsLower || group.level === 1);
  const fullScale = Math.max(1, ...shown.map(({ reached }) => reached.rate?.toNumber() ?? 0));
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h3 className="section-title" id={id}>
          {pane.table.groups}
        </h3>
        {hasLower && (
          <button
            type="button"
            className="link"
            aria-pressed={showsLower}
            onClick={() => {
              setShowsLower(!showsLower);
            }}
          >
            {showsLower ? pane.table.hideLower : pane.table.showLower}
          </button>
        )}
      </div>
      <ul className="groups">
        {shown.map(({ group, reached: { score, rate } }) => {
          const weight = pointsIn(group.weight);
          const excess = weight && score.isAbove(weight) ? score.minus(weight) : Rational.zero;
          return (
            <li key={group.path.join("/")} className={group.level === 1 ? "group" : "group group-lower"}>
              <span className="group-name">{group.path[group.path.length - 1]}</span>
              {!excess.isZero && <span className="over">{pane.table.over(points(excess))}</span>}
              <span className="group-points">
                {points(score)} / {weight ? points(weight) : report.absent}
              </span>
              <span className="group-rate">{rate ? percent(rate) : report.absent}</span>
              <RateBar rate={rate?.toNumber() ?? 0} fullScale={fullScale} />
            </li>
          );
        })}
      </ul>
    </section>
  );
});
