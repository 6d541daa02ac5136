import { useTexts } from "../texts";
import { Empty } from "./empty";

/** The first look, before anything was reviewed. */
export function Welcome() {
  const { welcome } = useTexts().pane;
  return (
    <Empty icon="table" title={welcome.title}>
      <ul className="points">
        {welcome.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="muted">{welcome.privacy}</p>
    </Empty>
  );
}
