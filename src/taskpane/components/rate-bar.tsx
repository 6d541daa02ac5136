const WIDTH = 1000;
const HEIGHT = 6;

/**
 * A share as a bar; what lies above the whole is of another colour, beyond a line.
 * @param fullScale the share that fills the whole width, 1 or more
 */
export function RateBar({ rate, fullScale }: { readonly rate: number; readonly fullScale: number }) {
  const at = (share: number): number => (Math.max(0, share) / fullScale) * WIDTH;
  const whole = at(1);
  return (
    <svg className="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-whole" width={whole} height={HEIGHT} />
      <rect className="bar-reached" width={at(Math.min(rate, 1))} height={HEIGHT} />
      {rate > 1 && <rect className="bar-over" x={whole} width={at(rate) - whole} height={HEIGHT} />}
    </svg>
  );
}
