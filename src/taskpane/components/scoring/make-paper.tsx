import { textOf } from "../../../core/sheet/cell";
import { pointsIn } from "../../../core/table/table";
import type { PaperRow } from "../../../core/working-paper/earlier";
import type { OfferSettings } from "../../../core/working-paper/offers";
import type { KeyedRow } from "../../../core/working-paper/keyed";
import { useTexts } from "../../texts";
import { Button } from "../button";
import { Empty } from "../empty";
import { Icon } from "../icon";

interface MakePaperProps {
  readonly rows: readonly KeyedRow[];
  /** How many answers the sheet's own targets and results give. */
  readonly known: number;
  /** What is filled in. */
  readonly offers: OfferSettings;
  readonly onOffer: (offers: OfferSettings) => void;
  readonly onMake: () => void;
}

/** Before there is a working paper: what it is, and the button that makes it. */
export function MakePaper({ rows, known, offers, onOffer, onMake }: MakePaperProps) {
  const { scoring } = useTexts();
  const points = rows.flatMap((row) => row.points.filter(({ input }) => input !== null)).length;
  const hasScores = rows.some(({ asked }) => pointsIn(asked.indicator.score) !== null);
  return (
    <Empty icon="table">
      <p>{scoring.makeHint(rows.length, points)}</p>
      {hasScores && (
        <Offer
          label={scoring.fromScores}
          isMade={offers.fromScores}
          onMake={(fromScores) => {
            onOffer({ ...offers, fromScores });
          }}
        />
      )}
      {known > 0 && (
        <Offer
          label={scoring.fromResults(known)}
          isMade={offers.fromResults}
          onMake={(fromResults) => {
            onOffer({ ...offers, fromResults });
          }}
        />
      )}
      <Button label={scoring.make} icon="table" look="primary" onPress={onMake} />
    </Empty>
  );
}

interface OfferProps {
  readonly label: string;
  readonly isMade: boolean;
  readonly onMake: (isMade: boolean) => void;
}

function Offer({ label, isMade, onMake }: OfferProps) {
  return (
    <label className="choice-option">
      <input
        type="checkbox"
        checked={isMade}
        onChange={({ target }) => {
          onMake(target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

interface RenewPaperProps {
  /** How many points the paper doesn't have. */
  readonly unasked: number;
  readonly lost: readonly PaperRow[];
  readonly look: "primary" | "secondary";
  readonly onMake: () => void;
}

/** The table isn't what the working paper was made for: what renewing it brings, and what it drops. */
export function RenewPaper({ unasked, lost, look, onMake }: RenewPaperProps) {
  const { scoring } = useTexts();
  return (
    <section className="renew">
      {unasked > 0 && (
        <p className="doubt">
          <Icon name="warning" />
          <span>{scoring.unasked(unasked)}</span>
        </p>
      )}
      {lost.length > 0 && (
        <>
          <p className="doubt">
            <Icon name="warning" />
            <span>{scoring.lost(lost.length)}</span>
          </p>
          <ul className="renew-lost muted">
            {lost.map(({ key, path, point, answer }) => (
              <li key={key}>{scoring.lostPoint(path, point, textOf(answer))}</li>
            ))}
          </ul>
        </>
      )}
      <Button label={scoring.renew} icon="table" look={look} onPress={onMake} />
    </section>
  );
}
